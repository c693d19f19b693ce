import { isCellError, isFormulaCell } from "../../../workbook/cellValue";
import type { CellContent, CellValue } from "../../../workbook/cellValue";
import { wouldBeReinterpreted } from "../../../workbook/textAsText";

/** What a range holds and takes, cell by cell, in Office.js. */
export type RangeCell = string | number | boolean;

/**
 * What to put into `formulas` for our content. Text is text whatever it begins with: where Excel would take it for a formula, a number or a
 * date it gets the apostrophe that Excel keeps to itself. Errors are typed as they read.
 */
export function toRangeCell(content: CellContent): RangeCell {
  if (content === null) return "";
  if (typeof content === "string") return isPlainlyText(content) ? content : `'${content}`;
  if (typeof content === "number") {
    if (!Number.isFinite(content)) throw new RangeError(`${content} is no content for a cell`);
    return content;
  }
  if (typeof content === "boolean") return content;
  return isFormulaCell(content) ? `=${content.formula}` : content.error;
}

/**
 * A text that begins with a letter and is no word or date of Excel's. What else Excel may see in a text ("3/8 เดือน", "฿5", "12 ม.ค.") depends on its
 * user's language, so all other texts get the mark, which does no harm.
 */
function isPlainlyText(text: string): boolean {
  return text === "" || (/^\p{L}/u.test(text) && !wouldBeReinterpreted(text));
}

/** A cell as it was read by its value alone. Excel gives an empty cell as the empty text, and an error as its name. */
export function cellValueOf(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string") return errorNames.test(value) ? { error: value } : value;
  return value as number | boolean;
}

/** A text that reads like one of these is taken for it; nobody types them as words. */
const errorNames = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|UNKNOWN!)$/;

/**
 * A cell with its formula. `formula` is what `formulas` gives: the value itself where there is none. A text that begins with `=` looks the
 * same in both.
 */
export function cellContentOf(value: unknown, formula: unknown): CellContent {
  return isFormula(value, formula) ? { formula: formula.slice(1), result: cellValueOf(value) } : cellValueOf(value);
}

/** Whether what `formulas` gives for a cell with this value is a formula. */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Whether a content says nothing: no text, the empty text. */
export function isBlank(content: CellContent): boolean {
  return content === null || content === "" || (typeof content === "object" && !isCellError(content) && isFormulaCell(content));
}
