import fc from "fast-check";
import { WorkbookError } from "../../../../src/workbook/workbookError";
import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { saveBook } from "../../../../src/workbench/excel/file/saveBook";
import { excelSavedWorkbook } from "../../../support/builders/excelSavedWorkbook";
import { partsOf } from "../../../support/packageParts";
import { randomBook } from "../../../support/builders/randomBooks";
import { zipParts } from "../../../support/builders/workbookPackage";

/** Files with much in them, as parts. */
const files = [excelSavedWorkbook(), ...[3, 5, 8].map((seed) => saveBook(randomBook(seed)))].map((bytes) => Object.entries(partsOf(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name)));

const damage = fc.record({
  file: fc.nat(files.length - 1),
  part: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  insert: fc.constantFrom("", "<", "/>", "x", "\"", "-1", "99999999999", "&", "<!--", "\u0001", " r=\"A1\"", "é"),
});

function problemOf(bytes: Uint8Array): string {
  try {
    saveBook(openBook(bytes));
    return "none";
  } catch (error) {
    return error instanceof WorkbookError ? error.problem : String(error);
  }
}

it("a file whose parts are damaged is opened or refused with a WorkbookError, never with a slip of ours", () => {
  fc.assert(
    fc.property(damage, ({ file, part, at, length, insert }) => {
      const parts = files[file]!;
      const [name = "", text = ""] = parts[part % parts.length]!;
      const start = Math.floor(at * text.length);
      const damaged = zipParts({ ...Object.fromEntries(parts), [name]: text.slice(0, start) + insert + text.slice(start + length) });
      expect(problemOf(damaged)).toMatch(/^(none|DAMAGED_PACKAGE|STRICT_WORKBOOK|NOT_A_WORKBOOK)$/);
    }),
    { numRuns: 200 },
  );
});
