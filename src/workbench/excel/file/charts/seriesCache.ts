import type { BookModel } from "../../model/book";
import type { Scalar } from "../../model/cells";
import { parseSheetReference } from "../grid/sheetReference";
import { element, numberText, textContent } from "../xml/markup";

/** What the cells of a reference hold, row by row; none when it is no plain reference or its sheet is gone. At most 32,000, Excel's own limit for a series. */
export function referencedValues(reference: string, { sheets }: BookModel): Scalar[] {
  const found = parseSheetReference(reference.replace(/^=/, ""));
  const sheet = sheets.find(({ name }) => name.toLowerCase() === found?.sheet.toLowerCase());
  if (found === null || sheet === undefined) return [];
  const values: Scalar[] = [];
  const { top, left, bottom, right } = found.area;
  for (let row = top; row <= Math.min(bottom, Math.max(top, sheet.rows.length - 1)) && values.length < 32_000; row++) {
    for (let column = left; column <= right; column++) values.push(sheet.rows[row]?.values[column] ?? null);
  }
  return values;
}

/** The copy of the values by which a viewer that does not calculate draws the chart; blanks are left out. */
export function numberCache(values: readonly Scalar[]): string {
  const points = values.map((value, idx) => (typeof value === "number" ? element("c:pt", { idx }, element("c:v", {}, numberText(value))) : ""));
  return element("c:numCache", {}, element("c:formatCode", {}, "General"), element("c:ptCount", { val: values.length }), ...points);
}

export function textCache(values: readonly Scalar[]): string {
  const points = values.map((value, idx) => (value === null || typeof value === "object" ? "" : element("c:pt", { idx }, element("c:v", {}, textContent(String(value))))));
  return element("c:strCache", {}, element("c:ptCount", { val: values.length }), ...points);
}
