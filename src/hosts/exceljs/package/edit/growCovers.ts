import { formatRanges, intersects } from "../../../../ooxml/grid/cellRange";
import type { CellRange } from "../../../../ooxml/grid/cellRange";
import { setAttribute } from "../../../../ooxml/xml/xmlEdit";
import type { XmlEdit } from "../../../../ooxml/xml/xmlEdit";
import type { Cover, SheetIndex } from "./sheetIndex";

/** A table's data area before and after: the same columns and first row, another last row. */
export interface GrownArea {
  readonly before: CellRange;
  readonly lastRow: number;
}

/**
 * Data validations and conditional formats that cover a column of a table to its last row end with it again when the table
 * has grown or shrunk, as in Excel. Cells beside the table stay as they are.
 */
export function growCovers(index: SheetIndex, areas: readonly GrownArea[]): XmlEdit[] {
  let covers = index.covers;
  for (const area of areas) covers = covers.map((cover) => ({ ...cover, ranges: grown(cover, area, covers) }));
  return covers.flatMap((cover, position) => {
    const sqref = formatRanges(cover.ranges);
    if (sqref === formatRanges(index.covers[position]?.ranges ?? [])) return [];
    const { element, text } = cover.place;
    if (text === null) return [setAttribute(index.source.text, element, "sqref", sqref)];
    return [{ start: element.contentStart, end: text.contentEnd, replacement: sqref }];
  });
}

function grown(cover: Cover, { before, lastRow }: GrownArea, covers: readonly Cover[]): readonly CellRange[] {
  const ranges = cover.ranges.flatMap((range): CellRange[] => {
    if (range.bottom !== before.bottom || !intersects(range, before)) return [range];
    const isInside = range.left >= before.left && range.right <= before.right;
    if (lastRow < before.bottom) return !isInside ? [range] : range.top > lastRow ? [] : [{ ...range, bottom: lastRow }];
    if (lastRow === before.bottom || range.top > before.top) return [range];
    const added = { top: before.bottom + 1, bottom: lastRow, left: Math.max(range.left, before.left), right: Math.min(range.right, before.right) };
    if (isCoveredByAnother(cover, added, covers)) return [range];
    return isInside ? [{ ...range, bottom: lastRow }] : [range, added];
  });
  // A rule must cover something: where all its cells go, it stays where it was.
  return ranges.length === 0 ? cover.ranges : ranges;
}

/** Excel allows one validation a cell; where the cells below have one of their own, it stands. */
function isCoveredByAnother(cover: Cover, added: CellRange, covers: readonly Cover[]): boolean {
  if (cover.kind !== "validation") return false;
  return covers.some((other) => other.place !== cover.place && other.kind === "validation" && other.ranges.some((range) => intersects(range, added)));
}
