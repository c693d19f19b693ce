/**
 * Cell text and the text that stands for it in the file. `_xHHHH_` names a character that XML cannot hold, so text that
 * looks like such a name has its underscore named instead. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 *
 *     encodeCellText("รหัส_x0041_")  // "รหัส_x005F_x0041_"
 *     encodeCellText("ก\u0001")      // "ก_x0001_"
 *     encodeCellText("a\r\nb")       // "a\nb": Excel breaks lines within a cell with a line feed
 */
export function encodeCellText(text: string): string {
  return storeText(text.replace(/\r\n?/g, "\n").replace(loneSurrogate, "\ufffd"));
}

/**
 * The same without mending anything: what is read back is the very text, carriage returns and half characters too. For
 * putting back what stood in a cell.
 */
export function storeText(text: string): string {
  return text
    .replace(looksNamed, "_x005F_")
    .replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** The inverse of `storeText`. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_name, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What XML 1.0 §2.2 does not allow, and the carriage return, which a parser would turn into a line feed (§2.11). */
const forbidden = new RegExp(`[\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]|${loneSurrogate.source}`, "g");

/**
 * An underscore that would begin a name; the one that ends it may come from naming the next character. Names have four digits, but LibreOffice takes
 * fewer for one too.
 */
const looksNamed = new RegExp(`_(?=x[0-9A-Fa-f]{1,4}(?:_|${forbidden.source}))`, "g");
