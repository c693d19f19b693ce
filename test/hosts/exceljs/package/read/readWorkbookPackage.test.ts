import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import type { CellValue } from "../../../../../src/workbook/cellValue";
import type { TableSnapshot } from "../../../../../src/workbook/workbookSnapshot";
import {
  aWorkbookPackage,
  inlineCell,
  mainNamespace,
  officeRelationships,
  relationships,
  workbookParts,
  worksheetPart,
  xmlDeclaration,
} from "../../../../support/builders/workbookPackage";
import type { WorkbookPackageParts } from "../../../../support/builders/workbookPackage";

const tableOf = (parts: WorkbookPackageParts): TableSnapshot => {
  const [table] = readWorkbookPackage(aWorkbookPackage(parts), "book.xlsx").tables;
  return table!;
};

const sharedStrings = [
  "<si><t>ธรรมดา</t></si>",
  `<si><r><t xml:space="preserve">ตัวหนา </t></r><r><rPr><b/></rPr><t>และธรรมดา</t></r></si>`,
  `<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>`,
  `<si><t xml:space="preserve">  ก  </t></si>`,
  `<si><t>  ก  </t></si>`,
  "<si><t>a_x000D_\nb_x005F_x0041_</t></si>",
  "<si/>",
  "<si><t>&lt;&amp;&#3585;<![CDATA[<x>]]></t></si>",
].join("");

describe("what a cell holds", () => {
  it.each<readonly [name: string, cell: string, value: CellValue]>([
    ["a number", `<c r="A2"><v>12.5</v></c>`, 12.5],
    ["a number that says so, with an exponent", `<c r="A2" t="n"><v>-1.5E-3</v></c>`, -0.0015],
    ["a number surrounded by space", `<c r="A2"><v> 7 </v></c>`, 7],
    ["a style only", `<c r="A2" s="1"/>`, null],
    ["an empty value", `<c r="A2"><v></v></c>`, null],
    ["a shared text", `<c r="A2" t="s"><v>0</v></c>`, "ธรรมดา"],
    ["a shared text of two looks", `<c r="A2" t="s"><v>1</v></c>`, "ตัวหนา และธรรมดา"],
    ["a text with its pronunciation", `<c r="A2" t="s"><v>2</v></c>`, "東京"],
    ["spaces that are to be kept", `<c r="A2" t="s"><v>3</v></c>`, "  ก  "],
    ["spaces that are not, as Excel drops them", `<c r="A2" t="s"><v>4</v></c>`, "ก"],
    ["characters that XML cannot hold", `<c r="A2" t="s"><v>5</v></c>`, "a\r\nb_x0041_"],
    ["an empty shared text", `<c r="A2" t="s"><v>6</v></c>`, ""],
    ["references and CDATA", `<c r="A2" t="s"><v>7</v></c>`, "<&ก<x>"],
    ["a text of its own", `<c r="A2" t="inlineStr"><is><t>ใน</t></is></c>`, "ใน"],
    ["a text of its own, in runs", `<c r="A2" t="inlineStr"><is><r><t>ใน</t></r><r><t>เซลล์</t></r></is></c>`, "ในเซลล์"],
    ["the result of a formula: number", `<c r="A2"><f>1+1</f><v>2</v></c>`, 2],
    ["the result of a formula: text", `<c r="A2" t="str"><f>"ก"&amp;" "</f><v>ก </v></c>`, "ก "],
    ["the result of a formula: empty text", `<c r="A2" t="str"><f>""</f><v></v></c>`, ""],
    ["the result of a formula: none stored", `<c r="A2"><f>1+1</f></c>`, null],
    ["true", `<c r="A2" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A2" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A2" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["an ISO day", `<c r="A2" t="d"><v>2023-06-20</v></c>`, 45097],
    ["an ISO day and hour", `<c r="A2" t="d"><v>2023-06-20T18:00:00Z</v></c>`, 45097.75],
    ["an extension that is not ours", `<c r="A2"><v>3</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>`, 3],
  ])("%s", (_name, cell, value) => {
    expect(tableOf({ rows: `<row r="2">${cell}</row>`, sharedStrings }).rows[0]).toEqual([value, null, null]);
  });

  it("takes an ISO day by the old Mac calendar in a workbook that uses it", () => {
    const bytes = aWorkbookPackage({ rows: `<row r="2"><c r="A2" t="d"><v>2023-06-20</v></c></row>`, workbookPr: `<workbookPr date1904="1"/>` });
    const { date1904, tables } = readWorkbookPackage(bytes, "date1904.xlsx");
    expect([date1904, tables[0]?.rows[0]?.[0]]).toEqual([true, 45097 - 1462]);
  });
});

describe("where a cell stands", () => {
  it.each<readonly [name: string, rows: string, values: readonly (readonly CellValue[])[]]>([
    ["addresses", `<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>`, [[null, 1, null], [null, null, 2]]],
    ["no addresses", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c/><c><v>3</v></c></row>", [[1, 2, null], [null, null, 3]]],
    ["addresses here and there", `<row r="3"><c><v>1</v></c><c r="C3"><v>2</v></c></row>`, [[null, null, null], [1, null, 2]]],
    ["cells beside and below the table", `<row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>9</v></c></row><row r="4"><c r="A4"><v>9</v></c></row>`, [[1, null, null], [null, null, null]]],
    ["no row at all", "", [[null, null, null], [null, null, null]]],
  ])("%s", (_name, rows, values) => {
    expect(tableOf({ rows }).rows).toEqual(values);
  });

  it("is found whatever prefix the sheet uses", () => {
    const sheet = worksheetPart({ rows: `<row r="2"><c r="A2"><v>5</v></c></row>` })
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
      .replace("xmlns=", "xmlns:x=");
    expect(tableOf({ parts: { "xl/worksheets/sheet1.xml": sheet } })).toMatchObject({ columns: ["รหัส", "ชื่อ", "จำนวน"], rows: [[5, null, null], [null, null, null]] });
  });
});

describe("what a table is", () => {
  it("its name, place, columns and rows", () => {
    expect(tableOf({ rows: `<row r="2">${inlineCell("A2", "ก")}</row>` })).toEqual({
      name: "Items",
      sheet: "รายการ",
      header: { sheet: "รายการ", row: 1, column: 1 },
      columns: ["รหัส", "ชื่อ", "จำนวน"],
      rows: [["ก", null, null], [null, null, null]],
      mergedRanges: [],
    });
  });

  it.each<readonly [name: string, parts: WorkbookPackageParts, expected: Partial<TableSnapshot>]>([
    ["a totals row is left out", { tableAttributes: ` totalsRowCount="1"`, rows: `<row r="3"><c r="A3"><v>99</v></c></row>` }, { rows: [[null, null, null]] }],
    [
      "headers are what the cells say",
      { sheetData: `<row r="1">${inlineCell("A1", "รหัสใหม่")}<c r="C1"><v>2566</v></c></row>` },
      { columns: ["รหัสใหม่", "ชื่อ", "2566"] },
    ],
    ["a table without a header row", { tableAttributes: ` headerRowCount="0"`, ref: "A2:C3", autoFilter: false }, { columns: ["รหัส", "ชื่อ", "จำนวน"], header: { sheet: "รายการ", row: 1, column: 1 }, rows: [[null, null, null], [null, null, null]] }],
    ["a table elsewhere on the sheet", { ref: "C7:E8" }, { header: { sheet: "รายการ", row: 7, column: 3 } }],
    ["a name of a column with a line break", { tableColumns: `<tableColumn id="1" name="ก_x000a_ข"/><tableColumn id="2" name="2"/><tableColumn id="3" name="3"/>`, sheetData: "" }, { columns: ["ก\nข", "2", "3"] }],
    ["merged cells that touch it", { after: `<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="C3:D4"/><mergeCell ref="E1:F1"/></mergeCells>` }, { mergedRanges: ["A1:B1", "C3:D4"] }],
  ])("%s", (_name, parts, expected) => {
    expect(tableOf(parts)).toMatchObject(expected);
  });

  it("may reach to the end of the sheet at little cost", () => {
    const { rows } = tableOf({ ref: "A1:C1048576", rows: `<row r="1048576"><c r="A1048576"><v>1</v></c></row>` });
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([1_048_575, [null, null, null], [1, null, null]]);
  });

  it("counts only when the sheet names it among its tables", () => {
    const sheet = worksheetPart({}).replace(/<tableParts.*<\/tableParts>/, "");
    expect(readWorkbookPackage(aWorkbookPackage({ parts: { "xl/worksheets/sheet1.xml": sheet } }), "book.xlsx").tables).toEqual([]);
  });
});

describe("where parts are", () => {
  it.each([
    ["relative", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["absolute", "/xl/tables/table1.xml", "xl/tables/table1.xml"],
    ["roundabout", "./../worksheets/../tables/table1.xml", "xl/tables/table1.xml"],
    ["in other letters", "../Tables/TABLE1.xml", "xl/tables/table1.xml"],
    ["with a backslash", "..\\tables\\table1.xml", "xl/tables/table1.xml"],
    ["encoded", "../tables/%E0%B8%95.xml", "xl/tables/ต.xml"],
  ])("%s", (_name, target, part) => {
    const { "xl/tables/table1.xml": table = "", ...parts } = workbookParts();
    const bytes = aWorkbookPackage({
      parts: { ...parts, "xl/tables/table1.xml": null, [part]: table, "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", target]) },
    });
    expect(readWorkbookPackage(bytes, "book.xlsx").tables).toHaveLength(1);
  });
});

describe("which sheets there are", () => {
  it("hidden ones are told, charts are not sheets with tables", () => {
    const workbook = `${xmlDeclaration}<workbook xmlns="${mainNamespace}" xmlns:rel="${officeRelationships}"><sheets><sheet name="ก &amp; ข" sheetId="1" rel:id="rId1"/><sheet name="แผนภูมิ" sheetId="2" rel:id="rId8"/><sheet name="_kaona" sheetId="3" state="veryHidden" rel:id="rId9"/><sheet name="ซ่อน" sheetId="4" state="hidden" rel:id="rId9"/></sheets></workbook>`;
    const bytes = aWorkbookPackage({
      parts: {
        "xl/workbook.xml": workbook,
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId8", "chartsheet", "chartsheets/sheet1.xml"], ["rId9", "worksheet", "worksheets/sheet2.xml"]),
        "xl/worksheets/sheet2.xml": `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`,
        "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${mainNamespace}"/>`,
      },
    });
    expect(readWorkbookPackage(bytes, "book.xlsx").sheets).toEqual([
      { name: "ก & ข", visibility: "visible" },
      { name: "_kaona", visibility: "veryHidden" },
      { name: "ซ่อน", visibility: "hidden" },
    ]);
  });
});
