import { encodeCellText } from "../../../ooxml/xml/cellText";
import { escapeXml } from "../../../ooxml/xml/xmlText";
import { type CellContent, type CellValue, type FormulaCell, isCellError, isFormulaCell } from "../../../workbook/cellValue";
import type { CellForms } from "./cellForms";
import type { SharedTexts } from "./sharedTexts";

/**
 * What follows the address of a cell: `<c r="A1` and then this. Text is text whatever it begins with; the empty text is a blank cell, because Excel
 * counts a stored empty text as filled. As the result of a formula it stays, for that is how a formula says "nothing".
 *
 * @param content something that a cell can hold (`refuseContent`)
 */
export function cellXml(content: CellContent, forms: CellForms, texts: SharedTexts): string {
  if (content === null || content === "") return forms.blank;
  if (typeof content === "number") return `${forms.number}${content}</v></c>`;
  if (typeof content === "string") {
    const { cellEnd, isMarked } = texts.add(content);
    return (isMarked ? forms.markedText : forms.text) + cellEnd;
  }
  if (typeof content === "boolean") return `${forms.boolean}${content ? 1 : 0}</v></c>`;
  if (isFormulaCell(content)) return formulaXml(content, forms.formula);
  return `${forms.error}${escapeXml(content.error)}</v></c>`;
}

function formulaXml({ formula, result }: FormulaCell, forms: CellForms["formula"]): string {
  const written = escapeXml(formula);
  return result === null ? `${forms.none}${written}</f></c>` : `${formOf(result, forms)}${written}</f><v>${resultXml(result)}</v></c>`;
}

function formOf(result: NonNullable<CellValue>, forms: CellForms["formula"]): string {
  if (typeof result === "string") return forms.text;
  if (typeof result === "number") return forms.number;
  return typeof result === "boolean" ? forms.boolean : forms.error;
}

function resultXml(result: NonNullable<CellValue>): string {
  if (typeof result === "string") return escapeXml(encodeCellText(result));
  if (isCellError(result)) return escapeXml(result.error);
  return typeof result === "boolean" ? String(Number(result)) : String(result);
}
