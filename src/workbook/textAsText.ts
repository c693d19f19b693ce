/**
 * Whether Excel would make something else of a text once its user opens the cell and presses Enter: a formula (`=1+1`,
 * `- ดำเนินการ`), a number (`0812`), a date (`1/2`, `1 ม.ค. 68`), a truth value. Such cells get Excel's own mark for text
 * (`quotePrefix`, the apostrophe of the formula bar). A cell whose number format is `@` needs no mark.
 *
 * Marking a text that Excel would have left alone does no harm, so the patterns are wide.
 */
export function wouldBeReinterpreted(text: string): boolean {
  return looksLikeFormula(text) || (text.length <= 40 && (numberLike.test(text) || dateLike.test(text) || wordLike.test(text)));
}

/** Whether Excel would take an edited text for a formula, which it then runs or refuses: `=1+1`, `- ดำเนินการ`. */
export function looksLikeFormula(text: string): boolean {
  return formulaLike.test(text);
}

/** `'` too: Excel takes a leading apostrophe for the mark itself. */
const formulaLike = /^\s*[=+\-@']/;

/** Digits with what stands around and between them in amounts, percentages, times, fractions, dates. */
const numberLike = /^[\s(฿$€£¥]*\p{Nd}[\p{Nd}\s.,:/%()฿$€£¥eE+-]*$|^\s*[.(]\s*\p{Nd}[\p{Nd}\s.,%()eE+-]*$/u;

const month =
  "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค|" +
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)";

/** A month with a day, a year or both, in either order. */
const dateLike = new RegExp(`^\\s*(?:\\p{Nd}{1,4}[\\s.,/-]*${month}|${month}[\\s.,/-]*\\p{Nd}{1,4})[\\s.,/-]*(?:\\p{Nd}{1,4})?\\s*$`, "iu");

const wordLike = /^\s*(true|false|#\S+[!?/]\S*)\s*$/i;
