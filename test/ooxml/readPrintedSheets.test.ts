/** Files that somebody drops into the pane: read as the command line reads them, and refused when they are something else. */
import { zipSync } from "fflate";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { printedSheetsIn } from "../../src/hosts/exceljs/readPrintedSheets";
import { readPrintedSheets } from "../../src/ooxml/readPrintedSheets";
import { aDocx } from "../support/builders/docx";
import { sampleWorkbook } from "../support/builders/sampleWorkbook";

const tight = { entries: 50, unpackedBytes: 200_000, ratio: 100, ratioFrom: 50_000 };

it("reads every cell as the reader of files does", async () => {
  const bytes = await createWorkbookFile(sampleWorkbook(), { time: null });
  const sheets = await readPrintedSheets(bytes, "b.xlsx");
  expect(sheets).toEqual(printedSheetsIn(bytes, "b.xlsx"));
  expect(sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(300);
});

it.each<[string, () => Uint8Array, object]>([
  ["nothing", () => new Uint8Array(), { problem: "NOT_A_WORKBOOK", facts: { reason: "empty" } }],
  ["text", () => new TextEncoder().encode("รายงาน"), { problem: "NOT_A_WORKBOOK", facts: { reason: "notAZip" } }],
  ["an old workbook", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { problem: "NOT_A_WORKBOOK", facts: { reason: "oldFormat" } }],
  ["a workbook with a password", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]), { problem: "ENCRYPTED_WORKBOOK" }],
  ["a zip of something else", () => zipSync({ "a.xml": new Uint8Array([60]) }), { problem: "NOT_A_WORKBOOK", facts: { reason: "notAPackage" } }],
  ["half a file", () => zipSync({ "[Content_Types].xml": new Uint8Array(900) }).subarray(0, 60), { problem: "DAMAGED_PACKAGE" }],
  ["a bomb", () => zipSync({ "[Content_Types].xml": new Uint8Array(150_000) }), { problem: "FILE_TOO_LARGE", facts: { limit: "ratio" } }],
  ["a larger bomb", () => zipSync({ "[Content_Types].xml": new Uint8Array(250_000) }), { problem: "FILE_TOO_LARGE", facts: { limit: "totalBytes" } }],
  ["a Word document", () => aDocx(["แบบรายงาน"]), { problem: "NOT_A_WORKBOOK", facts: { reason: "otherDocument" } }],
])("refuses %s, saying what it is", async (_what, bytes, refusal) => {
  await expect(readPrintedSheets(bytes(), "x.xlsx", tight)).rejects.toMatchObject({ facts: { file: "x.xlsx" } });
  await expect(readPrintedSheets(bytes(), "x.xlsx", tight)).rejects.toMatchObject(refusal);
});
