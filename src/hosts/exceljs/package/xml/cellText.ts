/**
 * Cell text and the text that stands for it in the file. `_xHHHH_` names a character that XML cannot hold, so text that
 * looks like such a name has its underscore named instead. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 *
 *     encodeCellText("รหัส_x0041_")  // "รหัส_x005F_x0041_"
 *     encodeCellText("ก\u0001")      // "ก_x0001_"
 *     encodeCellText("a\r\nb")       // "a\nb": Excel breaks lines within a cell with a line feed
 */
export function encodeCellText(text: string): string {
  if (!needsEncoding.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(loneSurrogate, "\ufffd");
}

/** The inverse of `encodeCellText`, but for line breaks. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_name, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const needsEncoding = /[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_x[0-9a-f]{4}_/i;

/** What XML 1.0 §2.2 does not allow; carriage returns are gone by then. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
