/**
 * Writes src/report/thaiText/advanceTable.ts: how wide the characters of the report's font are.
 *
 *     npx tsx .config/tools/makeAdvanceTable.ts
 *
 * TH Sarabun New itself is not on npm. Its openly licensed sibling Sarabun (SIL Open Font License 1.1, package
 * @expo-google-fonts/sarabun) has the same Thai widths at 0.66 of the size, so its advance widths are read instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Advance widths in font units by code point; code points that the font lacks are left out. */
export type Advances = ReadonlyMap<number, number>;

/** The font files that the table is made from; throws where the package is not installed. */
export function sarabunFiles(): { readonly regular: string; readonly bold: string } {
  const { resolve } = createRequire(__filename);
  return {
    regular: resolve("@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf"),
    bold: resolve("@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf"),
  };
}

/** Reads the advance width of each code point from a TrueType file. Source: OpenType specification, tables cmap (format 4), hhea, hmtx. */
export function readAdvances(path: string, codePoints: readonly number[]): { unitsPerEm: number; advances: Advances } {
  const font = readFileSync(path);
  const table = (tag: string): Buffer => {
    for (let index = 0; index < font.readUInt16BE(4); index += 1) {
      const record = 12 + index * 16;
      if (font.toString("latin1", record, record + 4) === tag) {
        const offset = font.readUInt32BE(record + 8);
        return font.subarray(offset, offset + font.readUInt32BE(record + 12));
      }
    }
    throw new Error(`${path} has no table ${tag}`);
  };
  const metricCount = table("hhea").readUInt16BE(34);
  const hmtx = table("hmtx");
  const glyphOf = characterMap(table("cmap"), path);
  const advances = new Map<number, number>();
  for (const codePoint of codePoints) {
    const glyph = glyphOf(codePoint);
    if (glyph !== 0) advances.set(codePoint, hmtx.readUInt16BE(Math.min(glyph, metricCount - 1) * 4));
  }
  return { unitsPerEm: table("head").readUInt16BE(18), advances };
}

/** The font's map from code points to glyphs; 0 = no glyph. */
function characterMap(cmap: Buffer, path: string): (codePoint: number) => number {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (subtable.readUInt16BE(0) !== 4) continue;
    const segments = subtable.readUInt16BE(6) / 2;
    const ends = 14;
    const starts = ends + segments * 2 + 2;
    const deltas = starts + segments * 2;
    const offsets = deltas + segments * 2;
    return (codePoint) => {
      for (let segment = 0; segment < segments; segment += 1) {
        if (codePoint > subtable.readUInt16BE(ends + segment * 2)) continue;
        const start = subtable.readUInt16BE(starts + segment * 2);
        if (codePoint < start) return 0;
        const delta = subtable.readUInt16BE(deltas + segment * 2);
        const offset = subtable.readUInt16BE(offsets + segment * 2);
        if (offset === 0) return (codePoint + delta) & 0xffff;
        const glyph = subtable.readUInt16BE(offsets + segment * 2 + offset + (codePoint - start) * 2);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error(`${path} has no character map of format 4`);
}

/** The ranges of the table: ASCII, Thai, and the punctuation and signs of reports. */
export const TABLE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0xe01, 0xe3a],
  [0xe3f, 0xe5b],
  [0x2010, 0x2022],
  [0x2026, 0x2026],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
  [0x25a0, 0x25a0],
  [0x25b2, 0x25b2],
  [0x25bc, 0x25bc],
];

function main(): void {
  const files = sarabunFiles();
  const codePoints = TABLE_RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  const regular = readAdvances(files.regular, codePoints);
  const bold = readAdvances(files.bold, codePoints);
  if (regular.unitsPerEm !== bold.unitsPerEm) throw new Error("Regular and Bold have different units");
  const row = (advances: Advances, [first, last]: readonly [number, number]): string =>
    Array.from({ length: last - first + 1 }, (_, index) => advances.get(first + index) ?? -1).join(" ");
  const rows = TABLE_RANGES.map(
    (range) =>
      `  { first: 0x${range[0].toString(16)},\n    regular: "${row(regular.advances, range)}",\n    bold: "${row(bold.advances, range)}" },`,
  );
  const source = `/**
 * Advance widths of Sarabun Regular and Bold (© The Sarabun Project Authors, SIL Open Font License 1.1) in font units.
 * Made by .config/tools/makeAdvanceTable.ts from @expo-google-fonts/sarabun; do not edit. test/report/thaiText compares it with the font.
 */
export const SARABUN_UNITS_PER_EM = ${regular.unitsPerEm};

/** One number per code point from \`first\` on; -1 = the font has no such character. */
export interface AdvanceRange {
  readonly first: number;
  readonly regular: string;
  readonly bold: string;
}

export const SARABUN_ADVANCES: readonly AdvanceRange[] = [
${rows.join("\n")}
];
`;
  writeFileSync(join(__dirname, "../../src/report/thaiText/advanceTable.ts"), source);
}

if (require.main === module) main();
