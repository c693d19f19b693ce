import { requireAllowed } from "../../cells/permission";
import { readValues } from "../../cells/readCells";
import { matrixFor, writeCells } from "../../cells/writeCells";
import type { Area } from "../../model/area";
import { invalidArgument, itemNotFound } from "../../protocol/excelError";
import { renameColumn } from "../../structure/renameColumn";
import { shiftSheet } from "../../structure/shiftSheet";
import { bodyArea, columnArea, headerArea, totalsArea } from "../../structure/tableAreas";
import { duplicateName, sameName } from "../../structure/tableNames";
import type { ExcelClass, Method } from "../excelClass";
import { refTo } from "../objectRef";
import type { TableColumnTarget } from "../targets";

const indexOf = ({ table, column }: TableColumnTarget): number => table.columns.indexOf(column);
const wholeColumn = (target: TableColumnTarget): Area => columnArea(target.table.area, indexOf(target));

const part = (area: (target: TableColumnTarget) => Area | null): Method<"TableColumn"> => (target, _args, session) => {
  const rows = area(target);
  if (rows === null) throw itemNotFound("The table does not show that row.");
  return session.range(target.sheet, columnArea(rows, indexOf(target)));
};

export const tableColumnClass: ExcelClass<"TableColumn"> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  exists: ({ sheet, table, column }, session) =>
    session.book.sheets.includes(sheet) && sheet.tables.includes(table) && table.columns.includes(column),
  scalars: {
    id: { get: ({ column }) => column.id },
    index: { get: indexOf },
    name: {
      get: ({ column }) => column.name,
      set: ({ sheet, table, column }, value, session) => {
        requireAllowed(session, sheet, null);
        const name = value.text();
        if (name === "" || name.length > 255) throw invalidArgument("A column needs a name of at most 255 characters.");
        if (table.columns.some((one) => one !== column && sameName(one.name, name))) throw duplicateName(name);
        renameColumn(session.book, sheet, table, column, name);
      },
    },
    values: {
      get: (target, session) => {
        const area = wholeColumn(target);
        session.countRead(area.bottom - area.top + 1);
        return readValues(target.sheet, area);
      },
      set: (target, value, session) => {
        const area = wholeColumn(target);
        writeCells(session, target.sheet, area, matrixFor(value.raw, area, "TableColumn.values"));
      },
    },
  },
  objects: {
    filter: (target) => refTo("Filter", target),
  },
  methods: {
    getRange: part(({ table }) => table.area),
    getDataBodyRange: part(({ table }) => bodyArea(table)),
    getHeaderRowRange: part(({ table }) => headerArea(table)),
    getTotalRowRange: part(({ table }) => totalsArea(table)),
    delete: (target, _args, session) => {
      requireAllowed(session, target.sheet, null);
      if (target.table.columns.length === 1) throw invalidArgument("A table keeps one column.");
      const { left, top, bottom } = wholeColumn(target);
      shiftSheet(session, target.sheet, { axis: "columns", at: left, by: -1, band: [top, bottom] });
    },
  },
};
