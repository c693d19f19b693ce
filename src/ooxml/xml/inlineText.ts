import { encodeCellText } from "./cellText";
import { escapeXml } from "./xmlText";

/**
 * A text as a cell holds it in itself. Most texts stand in the file as they are, which one look decides.
 *
 *     inlineTextXml("ก & ข") // "<is><t>ก &amp; ข</t></is>"
 */
export function inlineTextXml(text: string): string {
  const stored = needsCare.test(text) ? escapeXml(encodeCellText(text)) : text;
  return needsSpaceKept.test(text) ? `<is><t xml:space="preserve">${stored}</t></is>` : `<is><t>${stored}</t></is>`;
}

/** Markup, control characters, and what `encodeCellText` may change: underscores, halves of characters. */
const needsCare = /[\0-\x1f&<>"_\ud800-\udfff\ufffe\uffff]/;

const needsSpaceKept = /^\s|\n|\s$/;
