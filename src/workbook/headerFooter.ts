/** Characters in a header or footer, codes included. Source: Microsoft, "Excel specifications and limits". */
const longest = 255;

/** `&L`, `&C` or `&R` and what belongs to it; `&&` is a plain ampersand. */
const sections = /&[LCR](?:&[^LCR]|[^&])*|(?:&[^LCR]|[^&])+|&/g;

/**
 * Header or footer codes with the font named in every section that names none: an unnamed one is printed in the machine's
 * default font, which often has no Thai (performance-baselines.md D).
 *
 *     withFont("&Lหน้า &P/&N", "TH Sarabun New") // &L&"TH Sarabun New,Regular"หน้า &P/&N
 *
 * @throws Error when the codes are longer than Excel takes
 */
export function withFont(codes: string, font: string | null): string {
  if (codes.length > longest) throw new Error(`a header or footer of ${codes.length} characters: Excel takes ${longest}`);
  if (font === null) return codes;
  const named = (codes.match(sections) ?? [])
    .map((section) => (section.includes('&"') ? section : section.replace(/^(&[LCR])?/, `$1&"${font},Regular"`)))
    .join("");
  return named.length > longest ? codes : named;
}

/** What stands left, in the middle and right of a header or footer. */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * Header or footer codes by their place. What names no place stands in the middle, as Excel has it.
 *
 *     headerFooterParts("&LKaona&Cหน้า &P") // { left: "Kaona", center: "หน้า &P", right: "" }
 */
export function headerFooterParts(codes: string): HeaderFooterParts {
  const parts = { left: "", center: "", right: "" };
  const places = { L: "left", C: "center", R: "right" } as const;
  for (const section of codes.match(sections) ?? []) {
    const place = /^&([LCR])/.exec(section)?.[1] as keyof typeof places | undefined;
    parts[place === undefined ? "center" : places[place]] += place === undefined ? section : section.slice(2);
  }
  return parts;
}
