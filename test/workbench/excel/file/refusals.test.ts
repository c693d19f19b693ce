import { WorkbookError } from "../../../../src/workbook/workbookError";
import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { aWorkbookPackage, contentTypes, mainNamespace, relationships, workbookParts, zipParts } from "../../../support/builders/workbookPackage";

/** What is said of a file: the problem, and the facts that name the place. */
const refusal = (bytes: Uint8Array, limits = {}) => {
  try {
    openBook(bytes, { name: "แฟ้ม.xlsx", limits });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { file, part, reason, detail, limit } = error.facts;
    expect(file).toBe("แฟ้ม.xlsx");
    return [error.problem, part ?? limit ?? null, reason ?? null, detail ?? null];
  }
  return null;
};

const sheet = "xl/worksheets/sheet1.xml";
const withRows = (sheetData: string) => aWorkbookPackage({ sheetData });
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("no workbook", () => {
  it.each([
    ["nothing", new Uint8Array(), ["NOT_A_WORKBOOK", null, "empty", null]],
    ["text", bytesOf("รหัส,ชื่อ"), ["NOT_A_WORKBOOK", null, "notAZip", null]],
    ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), ["NOT_A_WORKBOOK", null, "oldFormat", null]],
    ["a workbook with a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...bytesOf([..."EncryptedPackage"].join("\0"))]), ["ENCRYPTED_WORKBOOK", null, null, null]],
    ["a zip of something else", zipParts({ "a.txt": "x" }), ["NOT_A_WORKBOOK", null, "notAPackage", null]],
    [
      "a Word document",
      zipParts({ "[Content_Types].xml": contentTypes({ "/word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" }), "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]), "word/document.xml": "<x/>" }),
      ["NOT_A_WORKBOOK", null, "otherDocument", null],
    ],
    ["strict Office Open XML", zipParts({ ...workbookParts(), "_rels/.rels": relationships(["rId1", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", "xl/workbook.xml"]) }), ["STRICT_WORKBOOK", null, null, null]],
  ])("%s", (_what, bytes, expected) => expect(refusal(bytes)).toEqual(expected));
});

describe("damage in the zip", () => {
  const whole = aWorkbookPackage();
  const dataOfSheet = new TextDecoder("latin1").decode(whole).indexOf(sheet) + sheet.length;
  const flipped = (at: number) => whole.map((byte, index) => (index === at ? byte ^ 0xff : byte));
  it("the end is missing", () => expect(refusal(whole.subarray(0, -40))).toEqual(["DAMAGED_PACKAGE", null, "truncated", null]));
  it.each([10, 50, 100])("byte %d of a part changed", (offset) => expect(refusal(flipped(dataOfSheet + offset))?.slice(0, 2)).toEqual(["DAMAGED_PACKAGE", sheet]));
  it("more parts, bytes or expansion than allowed", () => {
    expect(refusal(whole, { entries: 3 })).toEqual(["FILE_TOO_LARGE", "entries", null, null]);
    expect(refusal(whole, { partBytes: 300 })?.[0]).toBe("FILE_TOO_LARGE");
    expect(refusal(whole, { totalBytes: 500 })).toEqual(["FILE_TOO_LARGE", "totalBytes", null, null]);
    expect(refusal(aWorkbookPackage({ parts: { "xl/bomb.bin": new Uint8Array(9 << 20) } }), { ratio: 50 })).toEqual(["FILE_TOO_LARGE", "xl/bomb.bin", null, null]);
  });
});

describe("damage among the cells names the place", () => {
  it.each([
    ["a number that is none", `<row r="1"><c r="A1"><v>1,5</v></c></row>`, "value", "A1"],
    ["a hexadecimal number", `<row r="1"><c r="A1"><v>0x10</v></c></row>`, "value", "A1"],
    ["a shared text that is not there", `<row r="1"><c r="B1" t="s"><v>9</v></c></row>`, "value", "B1"],
    ["a look that is not there", `<row r="1"><c r="B1" s="99"/></row>`, "value", "B1"],
    ["an unknown type", `<row r="1"><c r="B1" t="x"><v>1</v></c></row>`, "value", "B1"],
    ["an address of another row", `<row r="1"><c r="B2"><v>1</v></c></row>`, "value", "B2"],
    ["an address off the sheet", `<row r="1"><c r="XFE1"><v>1</v></c></row>`, "value", "XFE1"],
    ["cells out of order", `<row r="1"><c r="B1"/><c r="A1"/></row>`, "order", "A1"],
    ["rows out of order", `<row r="2"/><row r="1"/>`, "order", "row 1"],
    ["a row off the sheet", `<row r="1048577"/>`, "value", "row 1048577"],
    ["a shared formula that nobody began", `<row r="1"><c r="A1"><f t="shared" si="7"/></c></row>`, "value", "A1"],
    ["a comment", `<row r="1"><!-- x --></row>`, "xml", "<!-- within row"],
    ["something that is no row", `<x r="1"/>`, "xml", "x within sheetData"],
    ["an element in a value", `<row r="1"><c r="A1"><v>1<b/></v></c></row>`, "xml", "markup within v"],
    ["an unknown entity", `<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>`, "xml", "&x;"],
    ["tags that do not match", `<row r="1"><c r="A1"><v>1</v></row></c>`, "xml", "</row> within c"],
  ])("%s", (_what, rows, reason, detail) => expect(refusal(withRows(rows))).toEqual(["DAMAGED_PACKAGE", sheet, reason, detail]));
});

describe("damage elsewhere", () => {
  it.each([
    ["a sheet that is not there", { [sheet]: null }, ["DAMAGED_PACKAGE", sheet, "missingPart", null]],
    ["a part that is not UTF-8", { [sheet]: Uint8Array.from([0x3c, 0xff, 0xfe, 0x80]) }, ["DAMAGED_PACKAGE", sheet, "encoding", null]],
    ["a document type", { "xl/styles.xml": `<!DOCTYPE x [<!ENTITY a "b">]><styleSheet xmlns="${mainNamespace}"/>` }, ["DAMAGED_PACKAGE", "xl/styles.xml", "xml", "line 1"]],
    ["a table as wide as nothing", { "xl/tables/table1.xml": `<table xmlns="${mainNamespace}" id="1" displayName="T" ref="A1:C3"><tableColumns><tableColumn id="1" name="a"/></tableColumns></table>` }, ["DAMAGED_PACKAGE", "xl/tables/table1.xml", "value", "1 columns in A1:C3"]],
    ["a workbook without sheets", { "xl/workbook.xml": `<workbook xmlns="${mainNamespace}"><sheets/></workbook>` }, ["DAMAGED_PACKAGE", "xl/workbook.xml", "incomplete", "sheets"]],
  ])("%s", (_what, parts, expected) => expect(refusal(aWorkbookPackage({ parts }))).toEqual(expected));

  it.each([
    ["a merge", `<mergeCells><mergeCell ref="A1:"/></mergeCells>`, "mergeCell A1:"],
    ["a validation", `<dataValidations><dataValidation type="whole" sqref="A1"/></dataValidations>`, "dataValidation A1"],
    ["a conditional format", `<conditionalFormatting sqref="?"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`, "conditionalFormatting ?"],
    ["a margin", `<pageMargins left="x" right="1" top="1" bottom="1" header="1" footer="1"/>`, `pageMargins left="x"`],
  ])("%s that cannot be read", (_what, after, detail) => expect(refusal(aWorkbookPackage({ after }))).toEqual(["DAMAGED_PACKAGE", sheet, "value", detail]));
});
