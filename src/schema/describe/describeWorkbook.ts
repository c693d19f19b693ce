import { ADD_IN_ID } from "../../addin/addInId";
import { ADD_IN_VERSION } from "../../addin/addInVersion";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { CellContent } from "../../workbook/cellValue";
import type { WorkbookBlueprint } from "../../workbook/workbookBlueprint";
import { ALL_TABLES, RECORD_TABLES, TABLE_SHEETS } from "../workbookSchema";
import { refuseTooLong } from "../write/storedCell";
import { listNames } from "./definedNames";
import type { DescribeOptions } from "./describeOptions";
import type { TablePlace } from "./placement";
import { sheetBlueprint } from "./sheetBlueprint";
import { startNames, startSheet } from "./startSheet";
import { FIXED_STYLES, bodyStyles, lookStyles } from "./styles";
import { RecordRows, listRows, metaRows, settingsRows } from "./tableRows";

/**
 * A whole new workbook for a portfolio: every sheet, table, formula, format and drop-down, with the domain's values as the
 * cached results of the formulas. The same portfolio and options give the same blueprint.
 *
 * @throws WorkbookError TEXT_TOO_LONG for a text that no cell can hold
 *
 *     describeWorkbook(portfolio, { asOf: null, today, meta: newMeta(portfolio, { workbookId, defaultFiscalYearBE: 2566, defaultAgencyCode: null }) });
 */
export function describeWorkbook(portfolio: Portfolio, options: DescribeOptions): WorkbookBlueprint {
  const { asOf, today, meta } = options;
  const mode = meta.computed;
  const records = new RecordRows(portfolio, asOf ?? today, mode);

  const rowsOf = (place: TablePlace): readonly (readonly CellContent[])[] => {
    const { table, sheet, row, column, columns } = place;
    if (table === "Settings") return settingsRows(portfolio.settings);
    if (table === "Meta") return metaRows(meta);
    if (table === "Lists") return listRows();
    const recordTable = RECORD_TABLES.find(({ name }) => name === table);
    const rows = recordTable === undefined ? [] : records.of(recordTable, columns);
    rows.forEach((cells, index) => {
      cells.forEach((cell, offset) => {
        if (typeof cell === "string") refuseTooLong(cell, { sheet, row: row + 1 + index, column: column + offset });
      });
    });
    return rows;
  };

  return {
    title: "สมุดงานติดตามโครงการ",
    subject: "Kaona (ก้าวหน้า)",
    sheets: [startSheet(portfolio.settings, options), ...TABLE_SHEETS.map((sheet) => sheetBlueprint(sheet, mode, rowsOf))],
    names: [...startNames(), ...listNames(mode)],
    styles: { ...FIXED_STYLES, ...lookStyles(), ...bodyStyles(ALL_TABLES.flatMap(({ columns }) => columns)) },
    addIn: { id: ADD_IN_ID.production, version: ADD_IN_VERSION },
  };
}
