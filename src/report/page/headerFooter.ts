/** Excel's codes for what stands below a page. Source: Excel documentation "Header and footer codes". */

/** Excel keeps this many characters of a header or footer, codes included. */
const LONGEST = 255;

export interface FooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export const PAGE = "&P";
export const PAGES = "&N";

/**
 * A text of people as footer text: `&` begins a code, so it is doubled, and a leading digit would be read as part of the font's
 * size, so a space goes before it; control characters are dropped. Example: `plainFooter("R&D.xlsx")` → "R&&D.xlsx".
 */
export function plainFooter(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim().replaceAll("&", "&&");
  return /^[0-9]/.test(line) ? ` ${line}` : line;
}

/**
 * The footer in one font. Each part is a footer text (`plainFooter`, `PAGE`, `PAGES`); the middle one is cut, then dropped, where all would be too long.
 */
export function footerCodes(parts: FooterParts, font: { readonly name: string; readonly size: number }): string {
  const set = (side: string, text: string): string => (text === "" ? "" : `&${side}&"${font.name},Regular"&${font.size}${text}`);
  const sides = set("L", parts.left) + set("R", parts.right);
  const center = shortened(parts.center, LONGEST - sides.length - set("C", " ").length + 1);
  return set("L", parts.left) + set("C", center) + set("R", parts.right);
}

/** At most `length` characters, never cut inside a doubled `&`. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  const ampersands = cut.length - cut.replace(/&+$/, "").length;
  const whole = ampersands % 2 === 1 ? cut.slice(0, -1) : cut;
  return whole === "" ? "" : `${whole}…`;
}
