import { textContent } from "../xml/markup";

/** `<t>` that keeps its white space. Excel breaks lines within a cell with a line feed, which stays as it is. */
export function textElement(text: string): string {
  const content = textContent(text).replaceAll("&#10;", "\n").replaceAll("&#9;", "\t");
  return /^\s|\s$|\s\s|[\n\t]/.test(text) ? `<t xml:space="preserve">${content}</t>` : `<t>${content}</t>`;
}
