import { PrintedFormError } from "../../../src/printedForm/printedFormError";
import { LARGEST_FORM_FILE, readFormFile } from "../../../src/workflows/importForms/readFormFile";
import { strToU8, zipSync } from "fflate";
import { aDocx } from "../../support/builders/docx";

const bytes = (...values: number[]) => new Uint8Array(values);
const read = (content: Uint8Array, name = "form.txt") => readFormFile({ name, bytes: content });

it.each([
  ["UTF-8", strToU8("โครงการ"), "โครงการ"],
  ["UTF-16", bytes(0xff, 0xfe, 0x42, 0x0e), "โ"],
  ["the Thai code page", bytes(0xe2, 0xa4, 0xc3, 0xa7, 0xa1, 0xd2, 0xc3), "โครงการ"],
  ["a Word document", aDocx(["โครงการ"]), "โครงการ"],
  ["an empty file", bytes(), ""],
])("reads %s, whatever the file is called", async (_name, content, text) => {
  for (const name of ["form.txt", "form.docx", "form", "-"]) expect(await read(content, name)).toBe(text);
});

it.each([
  ["a PDF", strToU8("%PDF-1.7 ..."), "form.txt", "NOT_TEXT", { looksLike: "PDF" }],
  ["an old Word document, or one with a password", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), "form.docx", "NOT_TEXT", { looksLike: "OLD_WORD" }],
  ["a PNG picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), "form.txt", "NOT_TEXT", { looksLike: "IMAGE" }],
  ["a JPEG picture", bytes(0xff, 0xd8, 0xff, 0xe0), "form.txt", "NOT_TEXT", { looksLike: "IMAGE" }],
  ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "book.xlsx", "NOT_TEXT", { looksLike: "ZIP" }],
  ["a workbook that is called a Word document", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "book.docx", "DOCX_UNREADABLE", { reason: "NO_DOCUMENT" }],
  ["other bytes", bytes(1, 2, 3, 0), "form.txt", "NOT_TEXT", { looksLike: "BINARY" }],
  ["a file larger than any pile of reports", new Uint8Array(LARGEST_FORM_FILE + 1), "form.txt", "FILE_TOO_LARGE", { sizeBytes: LARGEST_FORM_FILE + 1, limitBytes: LARGEST_FORM_FILE }],
])("refuses %s", async (_name, content, name, problem, facts) => {
  const refusal = await read(content, name).then(() => null, (error: unknown) => error);
  expect(refusal).toBeInstanceOf(PrintedFormError);
  expect(refusal).toMatchObject({ problem, file: name, line: null, facts });
});
