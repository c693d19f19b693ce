import { cellAddress } from "../../../../workbook/cellRef";
import { hasRelativeRows } from "../formula/shiftFormula";
import type { RawCell } from "../../../../ooxml/read/scanSheet";
import type { TablePart } from "../../../../ooxml/read/tables/readTablePart";
import { storeText } from "../../../../ooxml/xml/cellText";
import { editTag } from "../../../../ooxml/xml/editTag";
import { escapeXml } from "../../../../ooxml/xml/xmlText";
import { blocked, unknownMarkup } from "./refusals";
import type { SheetCells } from "./sheetCells";

/**
 * A cell as it is written at its new place: its characters with another address, so that bold words and shared texts come along.
 * A formula that others share is written out, for its group stays where it was.
 *
 * @throws WorkbookError TABLE_BLOCKED for a formula that would read other cells there, UNKNOWN_MARKUP for one with data of its own elsewhere in the file
 */
export function movedCell(cells: SheetCells, table: TablePart, from: RawCell, to: { readonly row: number; readonly column: number }): string {
  const { source, prefix } = cells.index;
  if (from.element.get("cm") !== undefined || from.element.get("vm") !== undefined) throw unknownMarkup(cells.index, from, "metadata");
  const opening = editTag(source.text.slice(from.element.start, from.element.contentStart), { r: cellAddress(to) });
  if (from.element.isSelfClosing) return opening;
  const whole = (inside: string): string => `${opening}${inside}${source.text.slice(from.end.contentEnd, from.end.end)}`;
  const { formula } = from;
  if (formula === null) return whole(source.text.slice(from.element.contentStart, from.end.contentEnd));
  const text = cells.formula(from);
  if (text === null || hasRelativeRows(text)) throw blocked(cells.index, table, from, "rowFormula");
  const array = formula.kind === "array" ? ` t="array" ref="${cellAddress(to)}"` : "";
  const written = `<${prefix}f${array}>${escapeXml(storeText(text))}</${prefix}f>`;
  return whole(source.text.slice(from.element.contentStart, formula.element.start) + written + source.text.slice(formula.end, from.end.contentEnd));
}
