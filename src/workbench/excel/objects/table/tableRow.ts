import { requireAllowed } from "../../cells/permission";
import { readValues } from "../../cells/readCells";
import { matrixFor, writeCells } from "../../cells/writeCells";
import { rowCount } from "../../grid/area";
import type { Area } from "../../model/area";
import { invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import { insertRows } from "../../structure/insertTableCells";
import { shiftSheet } from "../../structure/shiftSheet";
import { bodyArea, rowArea } from "../../structure/tableAreas";
import type { ExcelClass } from "../excelClass";
import { refTo } from "../objectRef";
import type { TableRowTarget, TableTarget } from "../targets";

const areaOfRow = ({ table, index }: TableRowTarget): Area => rowArea(bodyArea(table), index);
const countRows = ({ table }: TableTarget): number => rowCount(bodyArea(table));

export const tableRowClass: ExcelClass<"TableRow"> = {
  name: "TableRow",
  exists: (target, session) =>
    session.book.sheets.includes(target.sheet) && target.sheet.tables.includes(target.table) && target.index < countRows(target),
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (target, session) => {
        session.countRead(target.table.columns.length);
        return readValues(target.sheet, areaOfRow(target));
      },
      set: (target, value, session) => {
        const area = areaOfRow(target);
        writeCells(session, target.sheet, area, matrixFor(value.raw, area, "TableRow.values"));
      },
    },
  },
  methods: {
    getRange: (target, _args, session) => session.range(target.sheet, areaOfRow(target)),
    delete: (target, _args, session) => {
      const { sheet } = target;
      requireAllowed(session, sheet, null);
      const area = areaOfRow(target);
      shiftSheet(session, sheet, { axis: "rows", at: area.top, by: -1, band: [area.left, area.right] });
      session.report({ kind: "changed", sheet, area, changeType: "RowDeleted", shiftDirection: "ShiftCellUp", details: null });
    },
  },
};

export const tableRowCollectionClass: ExcelClass<"TableRowCollection"> = {
  name: "TableRowCollection",
  collection: {
    itemClass: "TableRow",
    items: (target) => Array.from({ length: countRows(target) }, (_, index) => refTo("TableRow", { ...target, index })),
  },
  scalars: {
    count: { get: countRows },
  },
  methods: {
    getItemAt: (target, args) => {
      const index = args.at(0).wholeNumber();
      if (index >= countRows(target)) throw invalidArgument(`Table ${target.table.name} has no row ${index}.`);
      return refTo("TableRow", { ...target, index });
    },
    add: (target, args, session) => {
      const { sheet } = target;
      requireAllowed(session, sheet, null);
      const given = args.at(0).optional()?.number() ?? -1;
      const index = given < 0 ? countRows(target) : given;
      args.at(2).optional()?.boolean(); // alwaysInsert: the emulation always does
      const count = rowsIn(args.at(1).optional());
      const area = insertRows(session, target, index, count);
      session.report({ kind: "changed", sheet, area, changeType: "RowInserted", shiftDirection: "ShiftCellDown", details: null });
      const values = args.at(1).optional();
      if (values !== null) writeCells(session, sheet, area, matrixFor(values.raw, area, "TableRowCollection.add"));
      return refTo("TableRow", { ...target, index });
    },
  },
};

const rowsIn = (values: Given | null): number => (values !== null && Array.isArray(values.raw) ? Math.max(1, values.raw.length) : 1);
