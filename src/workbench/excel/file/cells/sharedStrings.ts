import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import { main } from "../package/namespaces";
import { childrenOf, parseXml } from "../xml/parseXml";
import { xmlDeclaration } from "../xml/markup";
import { unescapeXml } from "../xml/xmlText";
import { runText, hasRuns, stringItemText } from "./stringItem";
import { textElement } from "./textElement";

/** The workbook's shared texts in order; cells refer to them by position. */
export function readSharedStrings(xml: string, part: string, lost: LostParts): string[] {
  return plainStrings(xml, part) ?? itemsOf(xml, part, lost);
}

/** Nearly every list holds plain texts alone, and reading those by hand is ten times as fast. Null when this one does not. */
function plainStrings(xml: string, part: string): string[] | null {
  const start = /^(?:<\?xml[^>]*\?>)?\s*<sst\s[^>]*[^/>]>/.exec(xml);
  const end = xml.lastIndexOf("</sst>");
  if (start === null || end < 0 || xml.slice(end + 6).trim() !== "") return null;
  const strings: string[] = [];
  const item = /\s*<si><t( xml:space="preserve")?(?:\/>|>([^<]*)<\/t>)<\/si>\s*/y;
  let at = start[0].length;
  while (at < end) {
    item.lastIndex = at;
    const match = item.exec(xml);
    if (match === null) return null;
    const text = unescapeXml(match[2] ?? "");
    if (text === null) throw damaged(part, "xml", `text ${strings.length}`);
    strings.push(runText(text, match[1] !== undefined));
    at = item.lastIndex;
  }
  return strings;
}

function itemsOf(xml: string, part: string, lost: LostParts): string[] {
  return childrenOf(parseXml(xml, part), "si").map((item) => {
    if (hasRuns(item)) lost.note(part, "rPr");
    return stringItemText(item);
  });
}

/** Collects the texts of cells while they are written. */
export interface SharedStrings {
  idOf(text: string): number;
  readonly isEmpty: boolean;
  toXml(): readonly string[];
}

export function sharedStrings(): SharedStrings {
  const ids = new Map<string, number>();
  let uses = 0;
  return {
    idOf(text) {
      uses++;
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = ids.size;
      ids.set(text, id);
      return id;
    },
    get isEmpty() {
      return ids.size === 0;
    },
    toXml() {
      const pieces = [`${xmlDeclaration}<sst xmlns="${main}" count="${uses}" uniqueCount="${ids.size}">`];
      let piece = "";
      for (const text of ids.keys()) {
        piece += `<si>${textElement(text)}</si>`;
        if (piece.length < 1 << 18) continue;
        pieces.push(piece);
        piece = "";
      }
      return [...pieces, piece, "</sst>"];
    },
  };
}
