import { encodeCellText } from "./cellText";
import { escapeXml } from "./xmlText";

/**
 * A text as a cell holds it in itself.
 *
 *     inlineTextXml("ก & ข") // "<is><t>ก &amp; ข</t></is>"
 */
export function inlineTextXml(text: string): string {
  return `<is>${textElementXml(text)}</is>`;
}

/** The same without what makes it a cell's own. Most texts stand in the file as they are, which one look decides. */
export function textElementXml(text: string): string {
  const hasCare = needsCare.test(text);
  const encoded = hasCare ? encodeCellText(text) : text;
  const stored = hasCare ? escapeXml(encoded) : text;
  const keepsSpace = encoded.trim() !== encoded || encoded.includes("\n");
  return keepsSpace ? `<t xml:space="preserve">${stored}</t>` : `<t>${stored}</t>`;
}

/** Markup, control characters, and what `encodeCellText` may change: underscores, halves of characters. */
const needsCare = /[\0-\x1f&<>"_\ud800-\udfff\ufffe\uffff]/;
