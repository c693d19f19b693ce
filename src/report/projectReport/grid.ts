import { columnOfPixels } from "../page/pageGeometry";
import type { FlowCell } from "../page/flowRow";
import type { ProjectReportStyle } from "./projectReportStyles";

/**
 * The twelve columns of the project report, A to L, 474 points wide: a column for short labels, ten equal ones (a tenth of a
 * progress bar each), and one for figures. Labels and values span several.
 */
const LABEL_PIXELS = 108;
const TENTH_PIXELS = 42;
const FIGURE_PIXELS = 104;

export const COLUMN_WIDTHS: readonly number[] = [LABEL_PIXELS, ...Array<number>(10).fill(TENTH_PIXELS), FIGURE_PIXELS].map(columnOfPixels);

/** The first of the ten columns of a bar. */
export const FIRST_TENTH = 2;
export const TENTHS = 10;
export const LAST_COLUMN = COLUMN_WIDTHS.length;

/** A cell from one column to another, both counted. Example: `across(1, 12, "text", "chapter")`. */
export function across(first: number, last: number, text: string | null, style: ProjectReportStyle): FlowCell<ProjectReportStyle> {
  return { column: first, span: last - first + 1, text, style };
}
