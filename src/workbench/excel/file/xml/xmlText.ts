/**
 * Text as it stands between tags or in a double-quoted attribute. Line breaks and tabs become references, because an
 * attribute would lose them (XML 1.0 §3.3.3). Characters that XML forbids must be gone before (see `encodeText`).
 *
 *     escapeXml(`a < "b"`) // a &lt; &quot;b&quot;
 */
export function escapeXml(text: string): string {
  return /[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, (character) => references[character] ?? character) : text;
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The inverse, for text between tags; null when a reference cannot be read. */
export function unescapeXml(source: string): string | null {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  if (!text.includes("&")) return text;
  let isReadable = true;
  const plain = text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{1,6}));|&/g, (_reference, decimal?: string, hexadecimal?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : null;
    const character = code !== null ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : Object.hasOwn(entities, name ?? "") ? entities[name ?? ""] : undefined;
    if (character === undefined) isReadable = false;
    return character ?? "";
  });
  return isReadable ? plain : null;
}
