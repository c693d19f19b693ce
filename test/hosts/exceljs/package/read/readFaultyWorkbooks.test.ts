import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { WorkbookError } from "../../../../../src/workbook/workbookError";
import type { WorkbookProblem } from "../../../../../src/workbook/workbookError";
import { faultyWorkbooks } from "../../../../support/builders/faultyWorkbooks";
import type { WorkbookFault } from "../../../../support/builders/faultyWorkbooks";

const sheet = "xl/worksheets/sheet1.xml";
const table = "xl/tables/table1.xml";
const main = "xl/workbook.xml";

const refused: Readonly<Record<WorkbookFault, readonly [problem: WorkbookProblem, facts?: Readonly<Record<string, string | number>>]>> = {
  "not-a-zip": ["NOT_A_WORKBOOK", { reason: "notAZip" }],
  "empty-file": ["NOT_A_WORKBOOK", { reason: "empty" }],
  "truncated": ["DAMAGED_PACKAGE", { reason: "truncated" }],
  "duplicate-entry": ["DAMAGED_PACKAGE", { reason: "duplicatePart", part: sheet }],
  "encrypted-workbook": ["ENCRYPTED_WORKBOOK"],
  "old-xls": ["NOT_A_WORKBOOK", { reason: "oldFormat" }],
  "zip-bomb": ["FILE_TOO_LARGE", { limit: "ratio", part: sheet }],
  "word-document": ["NOT_A_WORKBOOK", { reason: "otherDocument" }],
  "binary-workbook": ["NOT_A_WORKBOOK", { reason: "binaryWorkbook" }],
  "no-relationships": ["NOT_A_WORKBOOK", { reason: "otherDocument" }],
  "strict-ooxml": ["STRICT_WORKBOOK"],
  "strict-workbook-part": ["STRICT_WORKBOOK"],
  "strict-sheet": ["STRICT_WORKBOOK"],
  "doctype": ["DAMAGED_PACKAGE", { reason: "doctype", part: sheet, line: 2 }],
  "undeclared-entity": ["DAMAGED_PACKAGE", { reason: "xml", part: sheet, line: 3 }],
  "inherited-entity": ["DAMAGED_PACKAGE", { reason: "xml", part: sheet, line: 2 }],
  "unclosed-element": ["DAMAGED_PACKAGE", { reason: "xml", part: sheet, line: 4 }],
  "not-utf8": ["DAMAGED_PACKAGE", { reason: "encoding", part: sheet }],
  "declared-in-tis-620": ["DAMAGED_PACKAGE", { reason: "encoding", part: sheet }],
  "missing-sheet-part": ["DAMAGED_PACKAGE", { reason: "missingPart", part: sheet }],
  "missing-table-part": ["DAMAGED_PACKAGE", { reason: "missingPart", part: table }],
  "sheet-without-relationship": ["DAMAGED_PACKAGE", { reason: "incomplete", part: main, line: 2 }],
  "sheet-is-another-part": ["DAMAGED_PACKAGE", { reason: "incomplete", part: sheet }],
  "table-without-range": ["DAMAGED_PACKAGE", { reason: "incomplete", part: table }],
  "table-with-too-few-columns": ["DAMAGED_PACKAGE", { reason: "tableColumns", part: table }],
  "shared-text-missing": ["DAMAGED_PACKAGE", { reason: "sharedText", part: sheet, cell: "B2" }],
  "number-that-is-none": ["DAMAGED_PACKAGE", { reason: "value", part: sheet, cell: "B2" }],
  "hexadecimal-number": ["DAMAGED_PACKAGE", { reason: "value", part: sheet, cell: "B2" }],
  "date-that-is-none": ["DAMAGED_PACKAGE", { reason: "value", part: sheet, cell: "B2" }],
  "rows-out-of-order": ["DAMAGED_PACKAGE", { reason: "order", part: sheet, line: 3 }],
  "row-twice": ["DAMAGED_PACKAGE", { reason: "order", part: sheet, line: 3 }],
  "cells-out-of-order": ["DAMAGED_PACKAGE", { reason: "order", part: sheet, cell: "A2" }],
  "cell-of-another-row": ["DAMAGED_PACKAGE", { reason: "value", part: sheet, line: 2 }],
  "cell-beyond-the-grid": ["DAMAGED_PACKAGE", { reason: "value", part: sheet, line: 2 }],
  "alternative-rows": ["UNKNOWN_MARKUP", { part: sheet, sheet: "รายการ", element: "AlternateContent" }],
  "content-types-missing": ["NOT_A_WORKBOOK", { reason: "notAPackage" }],
  "content-types-without-workbook": ["NOT_A_WORKBOOK", { reason: "otherDocument" }],
};

const refusalOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

describe("a workbook that cannot be read is refused by name", () => {
  it.each(Object.keys(faultyWorkbooks) as WorkbookFault[])("%s", (fault) => {
    const [problem, facts = {}] = refused[fault];
    const refusal = refusalOf(() => readWorkbookPackage(faultyWorkbooks[fault](), `${fault}.xlsx`));
    expect(refusal).toBeInstanceOf(WorkbookError);
    expect(refusal).toMatchObject({ problem, facts: { file: `${fault}.xlsx`, ...facts } });
  });
});
