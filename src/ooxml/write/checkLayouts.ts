import { cellAddress } from "../../workbook/cellRef";
import type { ReportLayout } from "../../workbook/reportLayout";
import { checkSheetNames, checkStyle } from "./repairs";

/**
 * Refuses pages that Excel would have to repair.
 *
 * @throws Error naming the sheet and what is wrong
 */
export function checkLayouts(layouts: readonly ReportLayout[]): void {
  if (layouts.length === 0) throw new Error("a workbook needs a sheet that can be seen");
  checkSheetNames(layouts.map(({ sheetName }) => sheetName));
  for (const { sheetName, rows, styles } of layouts) {
    rows.forEach(({ cells }, index) => {
      let free = 1;
      for (const { column, span, style } of [...cells].sort((a, b) => a.column - b.column)) {
        checkStyle(sheetName, style, styles);
        if (column < free || span < 1) throw new Error(`${sheetName}!${cellAddress({ row: index + 1, column })} is covered twice or not at all`);
        free = column + span;
      }
    });
  }
}
