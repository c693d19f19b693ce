import { unzipSync } from "fflate";
import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import type { CellContent } from "../../../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../../../src/workbook/workbookEdit";
import { aWorkbookPackage, inlineCell, worksheetPart } from "../../../../support/builders/workbookPackage";
import type { WorkbookPackageParts } from "../../../../support/builders/workbookPackage";
import { changedParts, partsOf } from "../../../../support/packageParts";

const sheet = "xl/worksheets/sheet1.xml";
const setCell = (row: number, column: string, content: CellContent): WorkbookEdit => ({ kind: "setCell", table: "Items", row, column, content });

/** The rows below the header after edits, as they are written. */
const rowsAfter = (parts: WorkbookPackageParts, ...edits: readonly WorkbookEdit[]): string => {
  const { bytes } = editWorkbookPackage(aWorkbookPackage(parts), "book.xlsx", edits);
  return /<\/row>(.*)<\/sheetData>/s.exec(partsOf(bytes)[sheet] ?? "")?.[1] ?? "";
};

describe("a cell's content is written as", () => {
  it.each<readonly [name: string, content: CellContent, cell: string]>([
    ["text", "ก", `<c r="A2" s="1" t="inlineStr"><is><t>ก</t></is></c>`],
    ["text with markup", `<b> & "c"`, `<c r="A2" s="1" t="inlineStr"><is><t>&lt;b&gt; &amp; &quot;c&quot;</t></is></c>`],
    ["text with space at its ends", " ก ", `<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve"> ก </t></is></c>`],
    ["text of two lines", "ก\nข", `<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">ก&#10;ข</t></is></c>`],
    ["text with characters that XML cannot hold", "a\u0001b\r_x0041_", `<c r="A2" s="1" t="inlineStr"><is><t>a_x0001_b_x000D__x005F_x0041_</t></is></c>`],
    ["empty text", "", `<c r="A2" s="1" t="inlineStr"><is><t></t></is></c>`],
    ["a number", 1250.5, `<c r="A2" s="1"><v>1250.5</v></c>`],
    ["zero below", -0, `<c r="A2" s="1"><v>0</v></c>`],
    ["a very small number", 1e-7, `<c r="A2" s="1"><v>1e-7</v></c>`],
    ["true", true, `<c r="A2" s="1" t="b"><v>1</v></c>`],
    ["false", false, `<c r="A2" s="1" t="b"><v>0</v></c>`],
    ["an error", { error: "#N/A" }, `<c r="A2" s="1" t="e"><v>#N/A</v></c>`],
    ["nothing", null, `<c r="A2" s="1"/>`],
    ["a formula with a number", { formula: "Items[[#This Row],[จำนวน]]*2", result: 4 }, `<c r="A2" s="1"><f>Items[[#This Row],[จำนวน]]*2</f><v>4</v></c>`],
    ["a formula with a text", { formula: `"<"&A1`, result: "<ก" }, `<c r="A2" s="1" t="str"><f>&quot;&lt;&quot;&amp;A1</f><v>&lt;ก</v></c>`],
    ["a formula with an empty text", { formula: `""`, result: "" }, `<c r="A2" s="1" t="str"><f>&quot;&quot;</f><v></v></c>`],
    ["a formula with a truth", { formula: "1=1", result: true }, `<c r="A2" s="1" t="b"><f>1=1</f><v>1</v></c>`],
    ["a formula with an error", { formula: "1/0", result: { error: "#DIV/0!" } }, `<c r="A2" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`],
    ["a formula whose result is not known", { formula: "1+1", result: null }, `<c r="A2" s="1"><f>1+1</f></c>`],
  ])("%s", (_name, content, cell) => {
    const before = `<row r="2"><c r="A2" s="1"><v>77</v></c></row>`;
    expect(rowsAfter({ rows: before }, setCell(0, "รหัส", content))).toBe(`<row r="2">${cell}</row>`);
    const read = readWorkbookPackage(editWorkbookPackage(aWorkbookPackage({ rows: before }), "b", [setCell(0, "รหัส", content)]).bytes, "b");
    expect(read.tables[0]?.rows[0]?.[0]).toEqual(content !== null && typeof content === "object" && "formula" in content ? content.result : content === 0 ? 0 : content);
  });
});

describe("what stood in the cell is replaced, its look stays", () => {
  it.each<readonly [name: string, before: string, after: string]>([
    ["shared text", `<c r="A2" s="1" t="s"><v>0</v></c>`, `<c r="A2" s="1"><v>5</v></c>`],
    ["text in the cell", `<c r="A2" t="inlineStr" s="1"><is><t>x</t></is></c>`, `<c r="A2" s="1"><v>5</v></c>`],
    ["a formula", `<c r="A2" t="str"><f>"a"</f><v>a</v></c>`, `<c r="A2"><v>5</v></c>`],
    ["a look without content", `<c r="A2" s="1"/>`, `<c r="A2" s="1"><v>5</v></c>`],
    ["attributes of no concern, in any quotes", `<c  r='A2'  ph="1"  t='b'><v>1</v></c>`, `<c  r='A2'  ph="1"><v>5</v></c>`],
    ["a picture in the cell, a dynamic array", `<c r="A2" s="1" t="e" vm="3" cm="1"><v>#VALUE!</v></c>`, `<c r="A2" s="1"><v>5</v></c>`],
    ["an array formula of this one cell", `<c r="A2" cm="1"><f t="array" ref="A2">SUM(B2:B3*1)</f><v>1</v></c>`, `<c r="A2"><v>5</v></c>`],
  ])("%s", (_name, before, after) => {
    expect(rowsAfter({ rows: `<row r="2">${before}</row>`, sharedStrings: "<si><t>ก</t></si>" }, setCell(0, "รหัส", 5))).toBe(`<row r="2">${after}</row>`);
  });
});

describe("a cell that is not there yet is put in its place", () => {
  it.each<readonly [name: string, before: string, after: string]>([
    ["between others", `<row r="2"><c r="A2"/><c r="C2"/></row>`, `<row r="2"><c r="A2"/><c r="B2"><v>5</v></c><c r="C2"/></row>`],
    ["before others", `<row r="2"><c r="C2"/></row>`, `<row r="2"><c r="B2"><v>5</v></c><c r="C2"/></row>`],
    ["after others, with space between", `<row r="2">\n <c r="A2"/>\n</row>`, `<row r="2">\n <c r="A2"/>\n<c r="B2"><v>5</v></c></row>`],
    ["in a row without cells", `<row r="2" ht="30" customHeight="1"/>`, `<row r="2" ht="30" customHeight="1"><c r="B2"><v>5</v></c></row>`],
    ["in a row that is not there", `<row r="3"/>`, `<row r="2"><c r="B2"><v>5</v></c></row><row r="3"/>`],
    ["in the last row", "", `<row r="2"><c r="B2"><v>5</v></c></row>`],
    ["after cells that are only counted", "<row><c/></row>", `<row><c/><c r="B2"><v>5</v></c></row>`],
    ["within the columns that the row says it uses", `<row r="2" spans="1:3"><c r="A2"/></row>`, `<row r="2" spans="1:3"><c r="A2"/><c r="B2"><v>5</v></c></row>`],
    ["outside the columns that the row says it uses", `<row r="2" spans="3:3"><c r="C2"/></row>`, `<row r="2"><c r="B2"><v>5</v></c><c r="C2"/></row>`],
  ])("%s", (_name, before, after) => {
    expect(rowsAfter({ rows: before }, setCell(0, "ชื่อ", 5))).toBe(after);
  });

  it("in a sheet without rows", () => {
    const parts = { sheetData: "", parts: { [sheet]: worksheetPart({ sheetData: "" }).replace("<sheetData></sheetData>", "<sheetData/>") } };
    expect(partsOf(editWorkbookPackage(aWorkbookPackage(parts), "b", [setCell(0, "ชื่อ", 5)]).bytes)[sheet]).toContain(`<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>`);
  });

  it.each<readonly [name: string, parts: WorkbookPackageParts, style: string]>([
    ["the cell above it in the table", { rows: `<row r="2"><c r="B2" s="2"/></row>` }, ` s="2"`],
    ["its row", { rows: `<row r="3" s="1" customFormat="1"/>` }, ` s="1"`],
    ["its column", { before: `<cols><col min="2" max="3" width="9" style="2"/></cols>` }, ` s="2"`],
    ["nothing: the header's look is its own", {}, ""],
  ])("and looks like %s", (_name, parts, style) => {
    expect(rowsAfter(parts, setCell(1, "ชื่อ", 5))).toContain(`<c r="B3"${style}><v>5</v></c>`);
  });

  it("under the prefix that the sheet uses", () => {
    const prefixed = worksheetPart({ rows: `<row r="2"><c r="A2" t="s"><v>0</v></c></row>` }).replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const edited = rowsAfter.bind(null, { parts: { [sheet]: prefixed }, sharedStrings: "<si><t>ก</t></si>" });
    expect(edited).toBeDefined();
    const { bytes } = editWorkbookPackage(aWorkbookPackage({ parts: { [sheet]: prefixed }, sharedStrings: "<si><t>ก</t></si>" }), "b", [setCell(0, "รหัส", "ข"), setCell(1, "ชื่อ", { formula: "1", result: 1 })]);
    expect(partsOf(bytes)[sheet]).toContain(
      `<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>ข</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="B3"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData>`,
    );
  });
});

describe("a sheet in another encoding keeps it", () => {
  const xml = worksheetPart({ rows: `<row r="2">${inlineCell("A2", "ก")}</row>` });
  const utf16 = xml.replace("UTF-8", "UTF-16");

  it.each<readonly [name: string, encode: (text: string) => Buffer, text: string]>([
    ["UTF-8 with a byte order mark", (text) => Buffer.from(text, "utf8"), `\ufeff${xml}`],
    ["UTF-16, low byte first", (text) => Buffer.from(text, "utf16le"), `\ufeff${utf16}`],
    ["UTF-16, high byte first", (text) => Buffer.from(text, "utf16le").swap16(), `\ufeff${utf16}`],
  ])("%s", (_name, encode, text) => {
    const before = aWorkbookPackage({ parts: { [sheet]: encode(text) } });
    expect(readWorkbookPackage(before, "b").tables[0]?.rows[0]).toEqual(["ก", null, null]);
    const { bytes } = editWorkbookPackage(before, "b", [setCell(0, "รหัส", "ข")]);
    expect(Buffer.from(unzipSync(bytes)[sheet] ?? []).equals(encode(text.replace(`<t xml:space="preserve">ก</t>`, "<t>ข</t>")))).toBe(true);
  });
});

describe("the sheet's dimension", () => {
  it.each([
    ["grows", "A1:A1", "A1:C3"],
    ["stays when it is large enough", "A1:Z99", "A1:Z99"],
  ])("%s", (_name, before, after) => {
    const { bytes } = editWorkbookPackage(aWorkbookPackage({ before: `<dimension ref="${before}"/>` }), "b", [setCell(1, "จำนวน", 5)]);
    expect(partsOf(bytes)[sheet]).toContain(`<dimension ref="${after}"/>`);
  });
});

describe("edits in their order", () => {
  it("the last content of a cell counts", () => {
    expect(rowsAfter({}, setCell(0, "รหัส", 1), setCell(0, "รหัส", 2))).toBe(`<row r="2"><c r="A2"><v>2</v></c></row>`);
  });

  it("edits that change nothing give the same bytes", () => {
    const bytes = aWorkbookPackage({ rows: `<row r="2">${inlineCell("A2", "ก")}<c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="e"><v>#N/A</v></c></row>` });
    const edits = [
      setCell(0, "รหัส", "ก"),
      setCell(0, "ชื่อ", { formula: "1+1", result: 2 }),
      setCell(0, "จำนวน", 5),
      setCell(0, "จำนวน", { error: "#N/A" }),
      setCell(1, "ชื่อ", null),
    ];
    expect(editWorkbookPackage(bytes, "b", edits)).toEqual({ bytes, inverse: [] });
    expect(editWorkbookPackage(bytes, "b", []).bytes).toBe(bytes);
  });

  it("touch the sheet and nothing else", () => {
    const before = aWorkbookPackage({});
    expect(changedParts(before, editWorkbookPackage(before, "b", [setCell(0, "รหัส", "ก")]).bytes)).toEqual([sheet]);
  });

  it("give back the edits that undo them", () => {
    const rows = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>`;
    const edits = [setCell(0, "รหัส", 1), setCell(0, "ชื่อ", 2), setCell(0, "จำนวน", 3)];
    expect(editWorkbookPackage(aWorkbookPackage({ rows, sharedStrings: "<si><t>ก</t></si>" }), "b", edits).inverse).toEqual([
      { ...setCell(0, "รหัส", "ก"), expected: 1 },
      { ...setCell(0, "ชื่อ", { formula: "1+1", result: 2 }), expected: 2 },
      { ...setCell(0, "จำนวน", null), expected: 3 },
    ]);
  });
});
