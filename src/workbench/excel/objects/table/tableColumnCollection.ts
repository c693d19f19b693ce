import { requireAllowed } from "../../cells/permission";
import { matrixFor, writeCells } from "../../cells/writeCells";
import { duplicateName, sameName } from "../../structure/tableNames";
import { insertColumn } from "../../structure/insertTableCells";
import { renameColumn } from "../../structure/renameColumn";
import { columnArea } from "../../structure/tableAreas";
import type { ExcelClass } from "../excelClass";
import { refTo } from "../objectRef";

export const tableColumnCollectionClass: ExcelClass<"TableColumnCollection"> = {
  name: "TableColumnCollection",
  collection: {
    itemClass: "TableColumn",
    items: ({ sheet, table }) => table.columns.map((column) => refTo("TableColumn", { sheet, table, column })),
    find: ({ sheet, table }, key) => {
      const column = typeof key.raw === "number"
        ? table.columns.find(({ id }) => id === key.raw)
        : (table.columns.find(({ name }) => sameName(name, key.text())) ?? table.columns.find(({ id }) => String(id) === key.raw));
      return column === undefined ? null : refTo("TableColumn", { sheet, table, column });
    },
  },
  scalars: {
    count: { get: ({ table }) => table.columns.length },
  },
  methods: {
    add: (target, args, session) => {
      const { sheet, table } = target;
      requireAllowed(session, sheet, null);
      const index = args.at(0).optional()?.number() ?? -1;
      const values = args.at(1).optional();
      const name = args.at(2).optional()?.text() ?? null;
      if (name !== null && table.columns.some((column) => sameName(column.name, name))) throw duplicateName(name);
      const column = insertColumn(session, target, index < 0 ? table.columns.length : index);
      if (values !== null) {
        const area = columnArea(table.area, table.columns.indexOf(column));
        writeCells(session, sheet, area, matrixFor(values.raw, area, "TableColumnCollection.add"));
      }
      if (name !== null) renameColumn(session.book, sheet, table, column, name);
      return refTo("TableColumn", { sheet, table, column });
    },
  },
};
