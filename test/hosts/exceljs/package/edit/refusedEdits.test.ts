import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import type { CellContent } from "../../../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../../../src/workbook/workbookEdit";
import { WorkbookError } from "../../../../../src/workbook/workbookError";
import type { WorkbookProblem } from "../../../../../src/workbook/workbookError";
import { faultyWorkbooks } from "../../../../support/builders/faultyWorkbooks";
import type { WorkbookFault } from "../../../../support/builders/faultyWorkbooks";
import { aWorkbookPackage, relationships, tablePart, worksheetPart } from "../../../../support/builders/workbookPackage";
import type { WorkbookPackageParts } from "../../../../support/builders/workbookPackage";

const setCell = (content: CellContent, row = 0, column = "รหัส", table = "Items"): WorkbookEdit => ({ kind: "setCell", table, row, column, content });
const append: WorkbookEdit = { kind: "appendRows", table: "Items", rows: [{ รหัส: 1 }, { รหัส: 2 }] };

const refusalOf = (bytes: Uint8Array, ...edits: readonly WorkbookEdit[]): unknown => {
  try {
    return editWorkbookPackage(bytes, "book.xlsx", edits);
  } catch (error) {
    return error;
  }
};

const alternative = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"/></mc:AlternateContent>`;
const withSheet = (change: (xml: string) => string, parts: WorkbookPackageParts = {}): WorkbookPackageParts => ({ ...parts, parts: { "xl/worksheets/sheet1.xml": change(worksheetPart(parts)) } });
const withTable = (change: (xml: string) => string): WorkbookPackageParts => ({ parts: { "xl/tables/table1.xml": change(tablePart({})) } });

describe("an edit is refused, naming the cause", () => {
  it.each<readonly [name: string, parts: WorkbookPackageParts, edit: WorkbookEdit, problem: WorkbookProblem, facts: Readonly<Record<string, string | number | null>>]>([
    [
      "a signed workbook",
      { parts: { "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs"]) } },
      setCell(1),
      "SIGNED_WORKBOOK",
      {},
    ],
    ["a signature without a relationship", { parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } }, setCell(1), "SIGNED_WORKBOOK", {}],
    ["a table that is not there", {}, setCell(1, 0, "รหัส", "Projects"), "TABLE_MISSING", { table: "Projects" }],
    ["a table that its sheet does not use", withSheet((xml) => xml.replace(/<tableParts.*<\/tableParts>/, "")), setCell(1), "TABLE_MISSING", { table: "Items" }],
    ["a column that is not there", {}, setCell(1, 0, "หมายเหตุ"), "COLUMN_MISSING", { sheet: "รายการ", table: "Items", column: "หมายเหตุ" }],
    ["a new row with a column that is not there", {}, { kind: "appendRows", table: "Items", rows: [{ หมายเหตุ: 1 }] }, "COLUMN_MISSING", { column: "หมายเหตุ" }],
    ["text longer than a cell holds", {}, setCell("ก".repeat(32_768), 1), "TEXT_TOO_LONG", { sheet: "รายการ", cell: "A3", found: 32_768, allowed: 32_767 }],
    ["a formula longer than a cell holds", {}, setCell({ formula: `"${"x".repeat(8_191)}"`, result: 1 }), "TEXT_TOO_LONG", { cell: "A2", found: 8_193, allowed: 8_192 }],
    ["alternatives among the rows", { rows: alternative }, setCell(1), "UNKNOWN_MARKUP", { sheet: "รายการ", element: "AlternateContent" }],
    ["alternatives in the row", { rows: `<row r="2">${alternative}</row>` }, setCell(1), "UNKNOWN_MARKUP", { element: "AlternateContent" }],
    ["an extension in the cell", { rows: `<row r="2"><c r="A2"><v>1</v><extLst/></c></row>` }, setCell(5), "UNKNOWN_MARKUP", { cell: "A2", element: "extLst" }],
    ["an extension in the row", { rows: `<row r="2"><c r="A2"/><extLst/></row>` }, setCell(1), "UNKNOWN_MARKUP", { cell: "A2", element: "extLst" }],
    ["something else among the rows", { rows: `<block/><row r="2"/>` }, setCell(1), "UNKNOWN_MARKUP", { element: "block" }],
    ["an array formula over several cells", { rows: `<row r="2"><c r="A2"><f t="array" ref="A2:B3">C2:D3</f><v>1</v></c></row>` }, setCell(1, 1), "UNKNOWN_MARKUP", { cell: "A3", element: "array" }],
    ["a data table", { rows: `<row r="2"><c r="A2"><f t="dataTable" ref="A2" r1="C1"/><v>1</v></c></row>` }, setCell(5), "UNKNOWN_MARKUP", { cell: "A2", element: "dataTable" }],
    [
      "the first cell of a formula that several columns share",
      { rows: `<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">A9</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>` },
      setCell(1),
      "UNKNOWN_MARKUP",
      { cell: "A2", element: "shared formula" },
    ],
    ["a table that a query fills", withTable((xml) => xml.replace("totalsRowShown", `tableType="queryTable" totalsRowShown`)), setCell(1), "UNKNOWN_MARKUP", { element: "queryTable" }],
    ["a table bound to XML", withTable((xml) => xml.replace(`name="ชื่อ"/>`, `name="ชื่อ"><xmlColumnPr mapId="1" xpath="/a" xmlDataType="string"/></tableColumn>`)), setCell(1), "UNKNOWN_MARKUP", { cell: "B1", element: "xmlColumnPr" }],
    ["a cell in merged cells", { after: `<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>` }, setCell(1), "TABLE_BLOCKED", { cell: "A2", reason: "merged" }],
    ["a totals row below", { tableAttributes: ` totalsRowCount="1"` }, append, "TABLE_BLOCKED", { sheet: "รายการ", table: "Items", cell: "A3", reason: "totalsRow" }],
    ["something written below", { rows: `<row r="4"><c r="D4"><v>1</v></c></row><row r="5"><c r="B5" t="inlineStr"><is><t>รวม</t></is></c></row>` }, append, "TABLE_BLOCKED", { cell: "B5", reason: "cellsBelow" }],
    ["a formula below", { rows: `<row r="4"><c r="C4"><f>1</f></c></row>` }, append, "TABLE_BLOCKED", { cell: "C4", reason: "cellsBelow" }],
    ["merged cells below", { after: `<mergeCells count="1"><mergeCell ref="C5:D6"/></mergeCells>` }, append, "TABLE_BLOCKED", { cell: "C5", reason: "mergeBelow" }],
    ["the end of the sheet", { ref: "A1:C1048575" }, append, "TABLE_BLOCKED", { cell: "A1048576", reason: "sheetEnd" }],
    [
      "another table below",
      withSheet((xml) => xml.replace("</tableParts>", `<tablePart r:id="rId2"/></tableParts>`)),
      append,
      "TABLE_BLOCKED",
      { cell: "C5", reason: "tableBelow" },
    ],
  ])("%s", (_name, parts, edit, problem, facts) => {
    const other = { "xl/tables/table2.xml": tablePart({ ref: "C5:E6" }).replaceAll("Items", "Others"), "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"], ["rId2", "table", "../tables/table2.xml"]) };
    const refusal = refusalOf(aWorkbookPackage({ ...parts, parts: { ...other, ...parts.parts } }), edit);
    expect(refusal).toBeInstanceOf(WorkbookError);
    expect(refusal).toMatchObject({ problem, facts: { file: "book.xlsx", ...facts } });
  });

  it("two tables of one name", () => {
    const twice = { "xl/tables/table2.xml": tablePart({ ref: "E1:G2" }).replaceAll("Items", "ITEMS"), "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"], ["rId2", "table", "../tables/table2.xml"]) };
    expect(refusalOf(aWorkbookPackage({ parts: twice }), setCell(1))).toMatchObject({ problem: "DAMAGED_PACKAGE", facts: { reason: "tableName", part: "xl/tables/table2.xml" } });
  });

  it.each<readonly [name: string, edit: WorkbookEdit]>([
    ["a row below the last", setCell(1, 2)],
    ["a row above the first", setCell(1, -1)],
    ["a number that is none", setCell(Number.NaN)],
    ["an endless number", setCell({ formula: "1/0", result: Number.POSITIVE_INFINITY })],
  ])("%s is a slip of the caller", (_name, edit) => {
    expect(refusalOf(aWorkbookPackage(), edit)).toBeInstanceOf(RangeError);
  });

  it("a part that cannot be read, though no edit touches it", () => {
    const parts = aWorkbookPackage({ parts: { "xl/media/image1.png": new Uint8Array(100).fill(7) } });
    const bytes = Buffer.from(parts);
    const at = bytes.indexOf("xl/media/image1.png") + "xl/media/image1.png".length;
    bytes[at + 2] = (bytes[at + 2] ?? 0) ^ 0xff;
    expect(refusalOf(bytes, setCell(1))).toMatchObject({ problem: "DAMAGED_PACKAGE", facts: { part: "xl/media/image1.png" } });
  });
});

describe("a workbook that cannot be read cannot be edited either", () => {
  it.each(Object.keys(faultyWorkbooks) as WorkbookFault[])("%s", (fault) => {
    expect(refusalOf(faultyWorkbooks[fault](), setCell(1, 0, "ชื่อ"))).toBeInstanceOf(WorkbookError);
  });
});

describe("what stands in nobody's way", () => {
  it.each<readonly [name: string, parts: WorkbookPackageParts]>([
    ["a protected sheet", { after: `<sheetProtection sheet="1" objects="1"/>` }],
    ["styled cells below", { rows: `<row r="4" s="1" customFormat="1"><c r="A4" s="1"/></row>` }],
    ["cells beside the new rows", { rows: `<row r="4"><c r="D4"><v>1</v></c></row>` }],
    ["cells further down", { rows: `<row r="6"><c r="A6"><v>1</v></c></row>` }],
    ["merged cells beside the table", { after: `<mergeCells count="1"><mergeCell ref="E2:F9"/></mergeCells>` }],
    ["an extension in a row of no concern", { rows: `<row r="9"><c r="A9"/><extLst/></row>` }],
    ["alternatives outside the rows", { after: alternative }],
    ["a filtered table with hidden rows", { rows: `<row r="2" hidden="1"/>` }],
  ])("%s", (_name, parts) => {
    expect(refusalOf(aWorkbookPackage(parts), append)).toMatchObject({ inverse: [{ kind: "removeRows", table: "Items", rows: [2, 3] }] });
  });
});
