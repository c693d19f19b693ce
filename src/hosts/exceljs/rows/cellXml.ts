import { encodeCellText } from "../../../ooxml/xml/cellText";
import { escapeXml } from "../../../ooxml/xml/xmlText";
import { type CellRef, cellAddress } from "../../../workbook/cellRef";
import { type CellContent, type CellValue, type FormulaCell, isCellError, isFormulaCell } from "../../../workbook/cellValue";
import { longestCellText, refuseUnholdable } from "../build/cellContent";
import type { CellForms } from "./cellForms";
import type { SharedTexts } from "./sharedTexts";

/**
 * What follows the address of a cell: `<c r="A1` and then this. Text is text whatever it begins with; the empty text is a blank cell,
 * because Excel counts a stored empty text as filled. As the result of a formula it stays, for that is how a formula says "nothing".
 *
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for a number that is not finite, and a formula with its equals sign
 */
export function cellXml(content: CellContent, forms: CellForms, texts: SharedTexts, at: () => CellRef): string {
  if (content === null || content === "") return forms.blank;
  if (typeof content === "string") return textXml(content, forms, texts, at);
  if (typeof content === "number") {
    if (!Number.isFinite(content)) refuseUnholdable(content, at());
    return `${forms.number}${content}</v></c>`;
  }
  if (typeof content === "boolean") return `${forms.boolean}${content ? 1 : 0}</v></c>`;
  if (isFormulaCell(content)) return formulaXml(content, forms, at);
  return `${forms.error}${escapeXml(content.error)}</v></c>`;
}

function textXml(text: string, forms: CellForms, texts: SharedTexts, at: () => CellRef): string {
  refuseLong(text, at);
  const { place, isMarked } = texts.add(text);
  return `${isMarked ? forms.markedText : forms.text}${place}</v></c>`;
}

function formulaXml({ formula, result }: FormulaCell, { formula: forms }: CellForms, at: () => CellRef): string {
  if (formula.startsWith("=")) throw new Error(`${placeOf(at())}: a stored formula has no "="`);
  const written = escapeXml(formula);
  if (result === null) return `${forms.none}${written}</f></c>`;
  return `${formOf(result, forms)}${written}</f><v>${resultXml(result, at)}</v></c>`;
}

function formOf(result: NonNullable<CellValue>, forms: CellForms["formula"]): string {
  if (typeof result === "string") return forms.text;
  if (typeof result === "number") return forms.number;
  return typeof result === "boolean" ? forms.boolean : forms.error;
}

function resultXml(result: NonNullable<CellValue>, at: () => CellRef): string {
  if (isCellError(result)) return escapeXml(result.error);
  if (typeof result === "boolean") return result ? "1" : "0";
  if (typeof result === "number" && !Number.isFinite(result)) refuseUnholdable(result, at());
  if (typeof result !== "string") return String(result);
  refuseLong(result, at);
  return escapeXml(encodeCellText(result));
}

/** Asks for the cell only when there is something to say of it: there are millions. */
function refuseLong(text: string, at: () => CellRef): void {
  if (text.length > longestCellText) refuseUnholdable(text, at());
}

function placeOf(at: CellRef): string {
  return `${at.sheet}!${cellAddress(at)}`;
}
