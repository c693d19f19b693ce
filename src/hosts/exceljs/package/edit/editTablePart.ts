import { formatRange } from "../../../../ooxml/grid/cellRange";
import { lastDataRow } from "../../../../ooxml/read/tables/readTablePart";
import { applyEdits, setAttribute } from "../../../../ooxml/xml/xmlEdit";
import type { TableDraft } from "./tableDraft";

/** The table's part with its new range: the table itself, its filter and its sort state. */
export function editTablePart({ table, firstRow, rowCount }: TableDraft): string {
  const { source, ranged, totalsRows } = table;
  const before = lastDataRow(table);
  const after = firstRow + rowCount - 1;
  const edits = ranged.flatMap(({ element, range }, position) => {
    const isTable = position === 0;
    const bottom = isTable ? after + totalsRows : range.bottom === before || range.bottom > after ? after : range.bottom;
    if (bottom === range.bottom || bottom < range.top) return [];
    return [setAttribute(source.text, element, "ref", formatRange({ ...range, bottom }))];
  });
  return applyEdits(source.text, edits);
}
