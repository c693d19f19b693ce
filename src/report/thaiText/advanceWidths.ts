import { SARABUN_ADVANCES, SARABUN_UNITS_PER_EM } from "./advanceTable";

/** TH Sarabun New is drawn at this part of the size of its sibling Sarabun. Source: performance-baselines.md D "Fonts". */
const SCALE = 0.66;

/**
 * Where the genuine TH Sarabun New 1.35 is wider than its sibling, so that a line is never taken for shorter than it is:
 * its space is a third wider, its Latin letters about 5 % (measured over prose; Thai text agrees within 1 %).
 */
const SPACE_EM = { regular: 0.216, bold: 0.226 };
const LATIN_LETTERS = 1.06;

/** A character that the font lacks comes from another font, which at the same size is drawn larger. */
const FOREIGN_EM = 0.8;
const EAST_ASIAN_EM = 1;
const FIRST_EAST_ASIAN = 0x2e80;

const COMBINING = /^[\p{M}\p{Cf}]$/u;
const LATIN_LETTER = /^[A-Za-z]$/;

export type Weight = "regular" | "bold";

/** Advance width in em of each UTF-16 code unit below `FIRST_EAST_ASIAN`. */
function widthsOf(weight: Weight): Float64Array {
  const widths = new Float64Array(FIRST_EAST_ASIAN);
  for (let code = 0; code < FIRST_EAST_ASIAN; code += 1) {
    widths[code] = code < 0x20 || COMBINING.test(String.fromCharCode(code)) ? 0 : FOREIGN_EM;
  }
  for (const range of SARABUN_ADVANCES) {
    range[weight].split(" ").forEach((units, index) => {
      if (units === "-1") return;
      const code = range.first + index;
      const wider = LATIN_LETTER.test(String.fromCharCode(code)) ? LATIN_LETTERS : 1;
      widths[code] = (Number(units) / SARABUN_UNITS_PER_EM) * SCALE * wider;
    });
  }
  widths[0x20] = widths[0xa0] = SPACE_EM[weight];
  return widths;
}

const tables: Readonly<Record<Weight, Float64Array>> = { regular: widthsOf("regular"), bold: widthsOf("bold") };

/** The table for a weight, indexed by UTF-16 code unit, in em; a unit past its end is an East Asian character or half a pair. */
export function advanceTable(weight: Weight): Float64Array {
  return tables[weight];
}

/** Advance width in em of one UTF-16 code unit. The second half of a pair counts nothing, the first half for both. */
export function advanceOf(table: Float64Array, unit: number): number {
  const known = table[unit];
  if (known !== undefined) return known;
  return (unit >= 0xdc00 && unit <= 0xdfff) || (unit >= 0xfe00 && unit <= 0xfe0f) ? 0 : EAST_ASIAN_EM;
}
