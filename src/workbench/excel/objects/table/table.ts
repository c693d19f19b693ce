import { requireAllowed } from "../../cells/permission";
import { clearContents, clearFormats, clearValidations } from "../../cells/clearCells";
import { withTableRenamed } from "../../formula/structuredReferences";
import { itemNotFound } from "../../protocol/excelError";
import { eventType } from "../../session/eventTypes";
import { changeFormulas } from "../../structure/changeFormulas";
import { resizeTable } from "../../structure/resizeTable";
import { clearFilters } from "../../structure/tableFilters";
import { showHeaders } from "../../structure/tableHeaders";
import { showTotals } from "../../structure/tableTotals";
import { bodyArea, headerArea, totalsArea } from "../../structure/tableAreas";
import { requireFreeName } from "../../structure/tableNames";
import type { ExcelClass, ScalarMember } from "../excelClass";
import { listenable } from "../listenable";
import { refTo } from "../objectRef";
import { givenArea } from "../range/areaOf";
import type { TableModel } from "../../model/table";

type Flag = "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn" | "showFilterButton";

const flag = (name: Flag): ScalarMember<"Table"> => ({
  get: ({ table }) => table[name],
  set: ({ sheet, table }, value, session) => {
    requireAllowed(session, sheet, null);
    table[name] = value.boolean();
  },
});

const remove = (tables: TableModel[], table: TableModel): TableModel[] => tables.filter((one) => one !== table);

export const tableClass: ExcelClass<"Table"> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  exists: ({ sheet, table }, session) => session.book.sheets.includes(sheet) && sheet.tables.includes(table),
  scalars: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, session) => {
        requireAllowed(session, sheet, null);
        const before = table.name;
        table.name = requireFreeName(session.book, value.text(), table);
        changeFormulas(session.book, (formula) => withTableRenamed(formula, before, table.name));
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, session) => {
        requireAllowed(session, sheet, null);
        table.style = value.text();
      },
    },
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: (target, value, session) => showHeaders(session, target, value.boolean()),
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, value, session) => showTotals(session, target, value.boolean()),
    },
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    showFilterButton: flag("showFilterButton"),
  },
  objects: {
    columns: (target) => refTo("TableColumnCollection", target),
    rows: (target) => refTo("TableRowCollection", target),
    sort: (target) => refTo("TableSort", target),
    worksheet: ({ sheet }) => refTo("Worksheet", sheet),
  },
  methods: {
    getRange: ({ sheet, table }, _args, session) => session.range(sheet, table.area),
    getDataBodyRange: ({ sheet, table }, _args, session) => session.range(sheet, bodyArea(table)),
    getHeaderRowRange: ({ sheet, table }, _args, session) => session.range(sheet, required(headerArea(table), "header row")),
    getTotalRowRange: ({ sheet, table }, _args, session) => session.range(sheet, required(totalsArea(table), "totals row")),
    resize: (target, args, session) => resizeTable(session, target, givenArea(target.sheet, args.at(0))),
    clearFilters: (target, _args, session) => clearFilters(session, target),
    convertToRange: ({ sheet, table }, _args, session) => {
      requireAllowed(session, sheet, null);
      sheet.tables = remove(sheet.tables, table);
      session.report({ kind: "tableDeleted", sheet, table });
      return session.range(sheet, table.area);
    },
    delete: ({ sheet, table }, _args, session) => {
      requireAllowed(session, sheet, null);
      sheet.tables = remove(sheet.tables, table);
      clearContents(sheet, table.area);
      clearFormats(sheet, table.area);
      clearValidations(sheet, table.area);
      session.report({ kind: "tableDeleted", sheet, table });
    },
    ...listenable<"Table">(({ table }) => table.id, {
      DataChangedEvent: eventType.tableChanged,
      SelectionChangedEvent: eventType.tableSelectionChanged,
    }),
  },
};

function required<T>(area: T | null, what: string): T {
  if (area === null) throw itemNotFound(`The table shows no ${what}.`);
  return area;
}
