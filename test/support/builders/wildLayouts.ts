/** Pages of texts that nobody would type and files must hold all the same: for fuzzing, the same ones for the same seed. */
import fc from "fast-check";
import type { LayoutCell, LayoutRow, ReportLayout } from "../../../src/workbook/reportLayout";
import { aLayout } from "./blueprints";

/** Any character that Excel allows in a cell: all planes, private use, marks that follow nothing; carriage returns and half characters are mended on purpose elsewhere. */
const anyCharacter = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("ก", "ำ", "้", "เ", " ", "\n", "\t", "=", "+", "-", "@", "'", '"', "<", ">", "&", "]]>", "_x0041_", "_x", "_", "a", "9", "\u200b", "\ufeff", "\u00a0") },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 0x1f }).filter((code) => code !== 13).map((code) => String.fromCharCode(code)) },
  { weight: 2, arbitrary: fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)) },
  { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0xfffd }).map((code) => String.fromCodePoint(code)) },
  { weight: 2, arbitrary: fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) },
);
const shortText = fc.array(anyCharacter, { maxLength: 20 }).map((characters) => characters.join(""));
/** Exactly as long as a cell may be, now and then. */
const longest = shortText.map((text) => `ก${text}`.repeat(2000).slice(0, 32_767).replace(/[\ud800-\udbff]$/, "x"));
const value = fc.oneof({ weight: 400, arbitrary: shortText }, { weight: 1, arbitrary: longest }, { weight: 40, arbitrary: fc.integer() }, { weight: 40, arbitrary: fc.constant(null) });

const row: fc.Arbitrary<LayoutRow> = fc
  .array(fc.tuple(value, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom("body", "boxed", "title", "text")), { maxLength: 4 })
  .map((parts) => {
    const cells: LayoutCell[] = [];
    let column = 1;
    for (const [content, span, gap, style] of parts) {
      cells.push({ column: column + gap, span, value: content, style });
      column += gap + span;
    }
    return { height: 20, cells };
  });

export const wildLayouts = (seed: number, count: number): readonly ReportLayout[] =>
  fc.sample(fc.array(row, { maxLength: 6 }), { seed, numRuns: count }).map((rows, index) => aLayout({ sheetName: `s${index + 1}`, rows }));

/** Such texts alone, the longest among them. */
export const wildTexts = (seed: number, count: number): readonly string[] => fc.sample(fc.oneof({ weight: 100, arbitrary: shortText }, { weight: 1, arbitrary: longest }), { seed, numRuns: count });
