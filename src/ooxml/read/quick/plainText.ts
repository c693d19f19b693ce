import { decodeCellText } from "../../xml/cellText";

/** Thrown, and caught by whoever reads the part in full then, when a quick reader meets anything that it does not know. */
export class NotPlain extends Error {}

/**
 * Character data between two tags, its references resolved.
 *
 * @throws NotPlain what XML does not allow there, line ends that a parser would change, references that it would not know
 */
export function characterData(text: string, from: number, to: number): string {
  const data = text.slice(from, to);
  return isResolved(data) ? data : data.replace(reference, (_reference, name: string) => characters[name] ?? "");
}

/** The same for data that nobody wants: only refuses what it cannot say. */
export function passCharacterData(text: string, from: number, to: number): void {
  isResolved(text.slice(from, to));
}

/** Whether it stands there as it is meant. */
function isResolved(data: string): boolean {
  if (!special.test(data)) return true;
  if (unresolvable.test(data)) throw new NotPlain();
  return false;
}

/** The text of a `t`, as Excel shows it: spaces at its ends count only where it says so. */
export function textOfT(text: string, from: number, to: number, keepsSpace: boolean): string {
  const data = characterData(text, from, to);
  return decodeCellText(keepsSpace ? data : data.replace(/^[ \t\n]+|[ \t\n]+$/g, ""));
}

const special = /[\0-\x08\x0b-\x1f\ufffe\uffff&>]/;
const unresolvable = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\]\]>|&(?!(?:amp|lt|gt|quot|apos|#10|#9);)/;
const reference = /&(amp|lt|gt|quot|apos|#10|#9);/g;
const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#10": "\n", "#9": "\t" };
