import type { FlowCell } from "../page/flowRow";
import { LAST_COLUMN, across } from "./grid";
import type { ProjectReportStyle } from "./projectReportStyles";
import type { ReportRow } from "./reportContext";

/** Rows that several sections are made of. */

/** Columns A–C: labels of the wide fields. */
const LABEL_END = 3;

/** The heading of section 1 or 2. */
export function chapterRow(text: string): ReportRow {
  return { cells: [across(1, LAST_COLUMN, text, "chapter")], keepWithNext: true };
}

/** The heading of a subsection such as 1.3. */
export function sectionRow(text: string): ReportRow {
  return { cells: [across(1, LAST_COLUMN, text, "section")], keepWithNext: true };
}

/** White space; the height is in points. */
export function gapRow(height: number, keepWithNext = true): ReportRow {
  return { cells: [], height, keepWithNext };
}

/** Text over the whole width that may go on over rows and pages, below its heading repeated. */
export function textRow(text: string, headingWhenContinued: string): ReportRow {
  return {
    cells: [flowing(across(1, LAST_COLUMN, text, "text"))],
    headingOnNextPage: { cells: [across(1, LAST_COLUMN, headingWhenContinued, "sectionContinued")] },
  };
}

/** A label and its value, which may go on over rows and pages with the label repeated. */
export function fieldRow(label: string, value: string, continuedLabel: string, style: ProjectReportStyle = "value"): ReportRow {
  return {
    cells: [
      { ...across(1, LABEL_END, label, "label"), textWhenContinued: continuedLabel },
      flowing(across(LABEL_END + 1, LAST_COLUMN, value, style)),
    ],
  };
}

/** Two short labels and values beside each other; `number` is written in place of the right value, a year. */
export function fieldPairRow(
  left: readonly [label: string, value: string],
  right: readonly [label: string, value: string],
  number: number | null = null,
): ReportRow {
  return {
    cells: [
      across(1, 3, left[0], "label"),
      across(4, 6, left[1], "value"),
      across(7, 9, right[0], "label"),
      number === null ? across(10, LAST_COLUMN, right[1], "value") : { ...across(10, LAST_COLUMN, right[1], "yearValue"), number },
    ],
  };
}

/** Marks a cell as the one whose text goes on; its parts look alike. */
export function flowing(
  cell: FlowCell<ProjectReportStyle>,
  endOfPage: ProjectReportStyle = cell.style,
): FlowCell<ProjectReportStyle> {
  return { ...cell, flow: { endOfPage, middle: cell.style } };
}

/** Rows of which no page may part any two. */
export function together(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.map((row, index) => ({ ...row, keepWithNext: index < rows.length - 1 }));
}

/** Says which field each of these cells shows, by the cell's place in the row. Example: `saying(row, { 1: "startDate", 3: "budgetReceived" })`. */
export function saying(row: ReportRow, fields: Readonly<Record<number, string>>, roundNo: number | null = null): ReportRow {
  return { ...row, cells: row.cells.map((cell, index) => (fields[index] === undefined ? cell : { ...cell, says: { field: fields[index], roundNo } })) };
}
