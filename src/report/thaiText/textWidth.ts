import { advanceOf, advanceTable } from "./advanceWidths";

/** How a text is set: what its width depends on. */
export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Width of one line of text in points, set in TH Sarabun New. A plain sum of advance widths: Thai marks have none, and the sum
 * equals what a shaping engine lays out. Source: performance-baselines.md D "Row heights of wrapped Thai". Example:
 * `textWidth("กรุงเทพมหานคร", 16)` → about 70.
 */
export function textWidth(text: string, sizePt: number, bold = false): number {
  const table = advanceTable(bold ? "bold" : "regular");
  let em = 0;
  for (let index = 0; index < text.length; index += 1) em += advanceOf(table, text.charCodeAt(index));
  return em * sizePt;
}
