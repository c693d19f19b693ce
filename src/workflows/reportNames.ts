import type { ReportLayout } from "../workbook/reportLayout";

const LONGEST_SHEET_NAME = 31;

/**
 * Gives every page a tab name that no other has, as Excel wants (upper and lower case are the same to it): the second
 * `21000000-6549` becomes `21000000-6549 (2)`.
 */
export function withOwnSheetNames(layouts: readonly ReportLayout[]): readonly ReportLayout[] {
  const taken = new Set<string>();
  return layouts.map((layout) => {
    let sheetName = layout.sheetName;
    for (let copy = 2; taken.has(sheetName.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      sheetName = `${layout.sheetName.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
    }
    taken.add(sheetName.toLowerCase());
    return sheetName === layout.sheetName ? layout : { ...layout, sheetName };
  });
}
