/**
 * Text under a number format: the format's last section when it has an `@`, else the text as it is.
 * Example: `shownText('"▼ "@', "ช้ากว่าแผน")` → "▼ ช้ากว่าแผน".
 */
export function shownText(format: string, text: string): string {
  const section = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).at(-1) ?? "";
  if (!/@/.test(section.replace(/"[^"]*"/g, ""))) return text;
  return section.replace(/"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|@/gu, (part: string, quotedText?: string, escaped?: string) => (part === "@" ? text : (quotedText ?? escaped ?? "")));
}
