/** Workbooks that cannot be read, by the name of their fault. */
import { aWorkbookPackage, contentTypes, mainNamespace, plainStyles, relationships, tablePart, worksheetPart, workbookParts, xmlDeclaration } from "./workbookPackage";

const strict = "http://purl.oclc.org/ooxml";

/** An OLE file with a stream of this name: what Excel makes of a workbook with a password, and of an old `.xls`. */
function oleFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4096);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from(stream, "utf16le").copy(bytes, 1024);
  return bytes;
}

const sheet = "xl/worksheets/sheet1.xml";
const withSheet = (xml: string): Uint8Array => aWorkbookPackage({ parts: { [sheet]: xml } });
const withRows = (rows: string): Uint8Array => aWorkbookPackage({ rows });
const goodSheet = worksheetPart({ rows: `<row r="2"><c r="A2"><v>1</v></c></row>` });

const mainType = (type: string): string => String(workbookParts()["[Content_Types].xml"]).replace(/application\/[^"]*sheet\.main\+xml/, type);

/** Half of a good file: what a broken download leaves. */
function truncated(): Uint8Array {
  const whole = aWorkbookPackage();
  return whole.subarray(0, whole.length / 2);
}

/** A zip with two parts of one name: which of them is the workbook? */
function duplicateEntry(): Uint8Array {
  const bytes = Buffer.from(aWorkbookPackage({ parts: { "xl/worksheets/sheet2.xml": worksheetPart({}) } }));
  for (let at = bytes.indexOf("sheet2.xml"); at >= 0; at = bytes.indexOf("sheet2.xml", at)) bytes.write("sheet1.xml", at);
  return bytes;
}

export const faultyWorkbooks = {
  "not-a-zip": () => Buffer.from("รหัสโครงการ,ชื่อโครงการ\n"),
  "empty-file": () => new Uint8Array(),
  truncated,
  "duplicate-entry": duplicateEntry,
  "encrypted-workbook": () => oleFile("EncryptedPackage"),
  "old-xls": () => oleFile("Workbook"),
  "zip-bomb": () => withSheet(goodSheet.replace("<sheetData>", `<sheetData>${" ".repeat(9 * 1024 * 1024)}`)),
  "word-document": () => aWorkbookPackage({ parts: { "[Content_Types].xml": mainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml") } }),
  "binary-workbook": () => aWorkbookPackage({ parts: { "[Content_Types].xml": mainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main") } }),
  "no-relationships": () => aWorkbookPackage({ parts: { "_rels/.rels": null } }),
  "strict-ooxml": () =>
    aWorkbookPackage({ parts: { "_rels/.rels": relationships(["rId1", `${strict}/officeDocument/relationships/officeDocument`, "xl/workbook.xml"]) } }),
  "strict-workbook-part": () => aWorkbookPackage({ parts: { "xl/workbook.xml": `<workbook xmlns="${strict}/spreadsheetml/main"/>` } }),
  "strict-sheet": () => withSheet(goodSheet.replace(mainNamespace, `${strict}/spreadsheetml/main`)),
  "doctype": () => withSheet(goodSheet.replace(xmlDeclaration, `${xmlDeclaration}<!DOCTYPE worksheet [<!ENTITY x "boom">]>\n`)),
  "undeclared-entity": () => withRows(`\n<row r="2"><c r="A2" t="str"><v>&boom;</v></c></row>`),
  "inherited-entity": () => withRows(`<row r="2"><c r="A2" t="str"><v>&constructor;</v></c></row>`),
  "unclosed-element": () => withRows(`\n\n<row r="2"><c r="A2"><v>1</c></row>`),
  "not-utf8": () => aWorkbookPackage({ parts: { [sheet]: Buffer.from(goodSheet.replace("<v>1</v>", "<f>\u00ff</f><v>1</v>"), "latin1") } }),
  "declared-in-tis-620": () => withSheet(goodSheet.replace("UTF-8", "TIS-620")),
  "missing-sheet-part": () => aWorkbookPackage({ parts: { [sheet]: null } }),
  "missing-table-part": () => aWorkbookPackage({ parts: { "xl/tables/table1.xml": null } }),
  "sheet-without-relationship": () => aWorkbookPackage({ parts: { "xl/_rels/workbook.xml.rels": relationships(["rId2", "styles", "styles.xml"]) } }),
  "sheet-is-another-part": () => aWorkbookPackage({ parts: { [sheet]: plainStyles } }),
  "table-without-range": () => aWorkbookPackage({ parts: { "xl/tables/table1.xml": tablePart({}).replace(` ref="A1:C3" totalsRowShown`, " totalsRowShown") } }),
  "table-with-too-few-columns": () => aWorkbookPackage({ columns: ["รหัส", "ชื่อ"] }),
  "shared-text-missing": () => aWorkbookPackage({ rows: `<row r="2"><c r="B2" t="s"><v>7</v></c></row>`, sharedStrings: "<si><t>ก</t></si>" }),
  "number-that-is-none": () => withRows(`<row r="2"><c r="B2"><v>1,250.50</v></c></row>`),
  "hexadecimal-number": () => withRows(`<row r="2"><c r="B2"><v>0x10</v></c></row>`),
  "date-that-is-none": () => withRows(`<row r="2"><c r="B2" t="d"><v>2023-02-29</v></c></row>`),
  "rows-out-of-order": () => withRows(`<row r="3"/>\n<row r="2"/>`),
  "row-twice": () => withRows(`<row r="2"/>\n<row r="2"/>`),
  "cells-out-of-order": () => withRows(`<row r="2"><c r="B2"/><c r="A2"/></row>`),
  "cell-of-another-row": () => withRows(`<row r="2"><c r="A3"><v>1</v></c></row>`),
  "cell-beyond-the-grid": () => withRows(`<row r="2"><c r="XFE2"><v>1</v></c></row>`),
  "alternative-rows": () =>
    withRows(`<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><row r="2"/></mc:Choice></mc:AlternateContent>`),
  "content-types-missing": () => aWorkbookPackage({ parts: { "[Content_Types].xml": null } }),
  "content-types-without-workbook": () => aWorkbookPackage({ parts: { "[Content_Types].xml": contentTypes({}) } }),
} as const satisfies Readonly<Record<string, () => Uint8Array>>;

export type WorkbookFault = keyof typeof faultyWorkbooks;
