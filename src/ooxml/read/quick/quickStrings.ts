import * as ns from "../../opc/namespaces";
import { NotPlain, textOfT } from "./plainText";

/**
 * The shared texts of a part in which every text is plain, as Excel and exceljs write most; null when one is not: runs of several looks, how a
 * word is pronounced, comments, prefixes.
 */
export function quickStrings(text: string): string[] | null {
  try {
    return plainStrings(text);
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

const opening = new RegExp(`^\\ufeff?(?:<\\?xml[^<>]*\\?>)?\\s*<sst xmlns="${ns.main}"(?: (?:count|uniqueCount)="\\d+")*>`);

function plainStrings(text: string): string[] {
  let at = opening.exec(text)?.[0].length ?? 0;
  if (at === 0) throw new NotPlain();
  const strings: string[] = [];
  while (text.startsWith("<si><t", at)) {
    const keepsSpace = text.startsWith(keeping, at);
    const start = at + (keepsSpace ? keeping.length : plain.length);
    if (!keepsSpace && !text.startsWith(plain, at)) throw new NotPlain();
    const end = text.indexOf("<", start);
    if (!text.startsWith(closing, end)) throw new NotPlain();
    strings.push(textOfT(text, start, end, keepsSpace));
    at = end + closing.length;
  }
  if (text.slice(at).trim() !== "</sst>") throw new NotPlain();
  return strings;
}

const plain = "<si><t>";
const keeping = '<si><t xml:space="preserve">';
const closing = "</t></si>";
