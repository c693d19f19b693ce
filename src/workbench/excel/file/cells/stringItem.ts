import { decodeText } from "../xml/cellText";
import type { XmlElement } from "../xml/parseXml";

/**
 * The text of one string item (`si` or `is`), plain or in runs of different looks. Phonetic runs are not part of it. White
 * space at the ends of a run that does not ask to keep it is dropped, as Excel does.
 */
export function stringItemText(item: XmlElement): string {
  return item.children
    .map((child) => (child.local === "t" ? runText(child.text, child.attributes["{http://www.w3.org/XML/1998/namespace}space"] === "preserve") : child.local === "r" ? stringItemText(child) : ""))
    .join("");
}

export function runText(text: string, keepsSpace: boolean): string {
  return decodeText(keepsSpace ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
}

/** Whether runs of a text look different, which a plain text cannot keep. */
export function hasRuns(item: XmlElement): boolean {
  return item.children.some(({ local, children }) => local === "r" && children.some((child) => child.local === "rPr"));
}
