import fc from "fast-check";
import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { saveBook } from "../../../../src/workbench/excel/file/saveBook";
import type { BookModel } from "../../../../src/workbench/excel/model/book";
import { randomBooks } from "../../../support/builders/randomBooks";

/** Rules get new ids when a file is opened; only data bars have one in the file. */
const withoutRuleIds = (book: BookModel) => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, conditionalFormats: sheet.conditionalFormats.map(({ id, ...format }) => (format.rule.kind === "dataBar" ? { id, ...format } : format)) })),
});

it("what was saved is what is opened", () => {
  fc.assert(
    fc.property(randomBooks, (book) => {
      expect(withoutRuleIds(openBook(saveBook(book)))).toEqual(withoutRuleIds(book));
    }),
    { numRuns: 150 },
  );
});

it("the same workbook gives the same bytes", () => {
  fc.assert(
    fc.property(randomBooks, (book) => {
      expect(saveBook(book)).toEqual(saveBook(structuredClone(book)));
    }),
    { numRuns: 20 },
  );
});
