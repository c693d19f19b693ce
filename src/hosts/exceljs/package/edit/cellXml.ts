import { cellAddress } from "../../../../workbook/cellRef";
import { isCellError, isFormulaCell } from "../../../../workbook/cellValue";
import type { CellValue } from "../../../../workbook/cellValue";
import { storeText } from "../../../../ooxml/xml/cellText";
import { editTag } from "../../../../ooxml/xml/editTag";
import { escapeXml } from "../../../../ooxml/xml/xmlText";
import type { DraftContent } from "./tableDraft";

export interface CellMarkup {
  readonly row: number;
  readonly column: number;
  readonly content: DraftContent;
  /** Number of its format; null = the workbook's own. */
  readonly style: string | null;
  /** The opening tag that it has, whose other attributes stay; null for a new cell. */
  readonly tag: string | null;
  /** The `f` element as it stands, when the formula does not change. */
  readonly keptFormula: string | null;
}

/**
 * A `c` element. Text is stored in the cell itself, so that the list of shared texts stays as it is; a formula without
 * a known result is stored without one, and Excel works it out when it opens the file.
 *
 * @param prefix `x:` or "", as the sheet writes its elements
 */
export function cellXml(prefix: string, { row, column, content, style, tag, keptFormula }: CellMarkup): string {
  const address = cellAddress({ row, column });
  const formula = content !== null && isFormulaCell(content) ? (keptFormula ?? formulaXml(prefix, content, address)) : "";
  const value = content !== null && isFormulaCell(content) ? content.result : content;
  const { type, markup } = valueXml(prefix, value, formula !== "");
  const opening = editTag(tag ?? `<${prefix}c r="${address}"/>`, {
    s: style,
    t: type,
    vm: null, // what the cell's old value was beyond its text: a picture, a stock …
    ...(keptFormula === null ? { cm: null } : {}), // that its old formula was a dynamic array
  });
  const inside = formula + markup;
  const start = opening.replace(/\s*\/?>$/, "");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${prefix}c>`;
}

function valueXml(prefix: string, value: CellValue, isResult: boolean): { readonly type: string | null; readonly markup: string } {
  const inV = (text: string): string => `<${prefix}v>${escapeXml(text)}</${prefix}v>`;
  if (value === null) return { type: null, markup: "" };
  if (typeof value === "number") return { type: null, markup: inV(String(value === 0 ? 0 : value)) };
  if (typeof value === "boolean") return { type: "b", markup: inV(value ? "1" : "0") };
  if (typeof value === "string") return isResult ? { type: "str", markup: inV(storeText(value)) } : { type: "inlineStr", markup: textXml(prefix, value) };
  return { type: "e", markup: inV(isCellError(value) ? value.error : "") };
}

function textXml(prefix: string, text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ` xml:space="preserve"` : "";
  return `<${prefix}is><${prefix}t${space}>${escapeXml(storeText(text))}</${prefix}t></${prefix}is>`;
}

function formulaXml(prefix: string, content: Extract<DraftContent, { readonly formula: string }>, address: string): string {
  const array = "isArray" in content && content.isArray ? ` t="array" ref="${address}"` : "";
  return `<${prefix}f${array}>${escapeXml(storeText(content.formula))}</${prefix}f>`;
}
