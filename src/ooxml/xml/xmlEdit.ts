import { escapeXml } from "./xmlText";
import type { XmlElement } from "./xmlTree";

/** What a start tag's position is known by. */
type StartTag = Pick<XmlElement, "name" | "start" | "contentStart" | "isSelfClosing">;

/** Replaces the characters from `start` up to `end`; an insertion when they are equal. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Applies edits that were all located in the same text. Insertions at one place come in the order given.
 *
 * @throws Error when two edits overlap
 */
export function applyEdits(text: string, edits: readonly XmlEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, replacement } of sorted) {
    if (start < done) throw new Error(`two edits overlap at ${start}`);
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  return pieces.join("") + text.slice(done);
}

export function replaceElement(element: XmlElement, replacement: string): XmlEdit {
  return { start: element.start, end: element.end, replacement };
}

export function removeElement(element: XmlElement): XmlEdit {
  return replaceElement(element, "");
}

export function insertBefore(element: XmlElement, insertion: string): XmlEdit {
  return { start: element.start, end: element.start, replacement: insertion };
}

export function insertAfter(element: XmlElement, insertion: string): XmlEdit {
  return { start: element.end, end: element.end, replacement: insertion };
}

/** Adds content at the end of an element, opening `<a/>` when needed. */
export function appendTo(element: XmlElement, insertion: string): XmlEdit {
  if (!element.isSelfClosing) return { start: element.contentEnd, end: element.contentEnd, replacement: insertion };
  return { start: element.contentStart - 2, end: element.contentStart, replacement: `>${insertion}</${element.name}>` };
}

/** Sets an attribute in place, adds it at the end of the start tag, or removes it (`null`). `text` is the whole part. */
export function setAttribute(text: string, element: StartTag, name: string, value: string | null): XmlEdit {
  const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;
  attribute.lastIndex = element.start + 1 + element.name.length;
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    if (match[1] !== name) continue;
    return { start: match.index, end: attribute.lastIndex, replacement: value === null ? "" : ` ${name}="${escapeXml(value)}"` };
  }
  const tagEnd = element.contentStart - (element.isSelfClosing ? 2 : 1);
  return { start: tagEnd, end: tagEnd, replacement: value === null ? "" : ` ${name}="${escapeXml(value)}"` };
}
