/**
 * Text as it stands between tags or in a double-quoted attribute. Line breaks and tabs become references, because an
 * attribute would lose them (XML 1.0 §3.3.3). Characters that XML forbids must be gone before (see `encodeCellText`).
 *
 *     escapeXml(`a < "b"`) // a &lt; &quot;b&quot;
 */
export function escapeXml(text: string): string {
  return /[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, (character) => references[character] ?? character) : text;
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
