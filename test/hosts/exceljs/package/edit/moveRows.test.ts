import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import type { CellContent } from "../../../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../../../src/workbook/workbookEdit";
import { aWorkbookPackage, relationships } from "../../../../support/builders/workbookPackage";
import type { WorkbookPackageParts } from "../../../../support/builders/workbookPackage";
import { changedParts, partsOf } from "../../../../support/packageParts";

const sheet = "xl/worksheets/sheet1.xml";
const removeRows = (...rows: readonly number[]): WorkbookEdit => ({ kind: "removeRows", table: "Items", rows });
const insertRows = (at: number, ...rows: readonly Readonly<Record<string, CellContent>>[]): WorkbookEdit => ({ kind: "insertRows", table: "Items", at, rows });

/** Four rows, the second with bold words in it, and cells beside the table. */
const rows =
  `<row r="2" ht="40" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="E2"><v>91</v></c></row>` +
  `<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="inlineStr"><is><r><rPr><b/></rPr><t>ก</t></r><r><t>ข</t></r></is></c></row>` +
  `<row r="4"><c r="A4" s="2"><v>3</v></c><c r="C4"><f>Items[[#This Row],[รหัส]]*2</f><v>6</v></c><c r="E4"><v>93</v></c></row>` +
  `<row r="5"><c r="B5" s="1"/></row>`;
const four: WorkbookPackageParts = { ref: "A1:C5", rows };
const edited = (parts: WorkbookPackageParts, ...edits: readonly WorkbookEdit[]) => editWorkbookPackage(aWorkbookPackage({ ...four, ...parts }), "book.xlsx", edits);
const rowsAfter = (...edits: readonly WorkbookEdit[]): string => /<row r="1">.*?<\/row>(.*)<\/sheetData>/s.exec(partsOf(edited({}, ...edits).bytes)[sheet] ?? "")?.[1] ?? "";

describe("rows that go from the middle of a table", () => {
  it("let those below move up, cell by cell as they were, and leave what stands beside the table", () => {
    expect(rowsAfter(removeRows(0))).toBe(
      `<row r="2" ht="40" customHeight="1"><c r="A2"><v>2</v></c><c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>ก</t></r><r><t>ข</t></r></is></c><c r="E2"><v>91</v></c></row>` +
        `<row r="3"><c r="A3" s="2"><v>3</v></c><c r="C3"><f>Items[[#This Row],[รหัส]]*2</f><v>6</v></c></row>` +
        `<row r="4"><c r="B4" s="1"/><c r="E4"><v>93</v></c></row>`,
    );
  });

  it("can be several, and come back where they were", () => {
    const { bytes, inverse } = edited({}, removeRows(0, 2));
    expect(readWorkbookPackage(bytes, "b").tables[0]?.rows).toEqual([[2, "กข", null], [null, null, null]]);
    const back = editWorkbookPackage(bytes, "b", inverse).bytes;
    expect(readWorkbookPackage(back, "b").tables[0]?.rows).toEqual([[1, null, null], [2, "กข", null], [3, null, 6], [null, null, null]]);
  });

  it("leave nothing of the row that was there, when a cell that holds nothing is emptied after moving up", () => {
    const { bytes } = edited({}, removeRows(1), { kind: "setCell", table: "Items", row: 1, column: "ชื่อ", content: null });
    expect(readWorkbookPackage(bytes, "b").tables[0]?.rows).toEqual([[1, null, null], [3, null, 6], [null, null, null]]);
  });

  it("change the sheet and the table and nothing else", () => {
    const before = aWorkbookPackage(four);
    expect(changedParts(before, editWorkbookPackage(before, "b", [removeRows(1)]).bytes)).toEqual(["xl/tables/table1.xml", sheet]);
  });
});

describe("rows that come into the middle of a table", () => {
  it("look like the row above", () => {
    expect(rowsAfter(insertRows(1, { รหัส: 9 }))).toContain(`<row r="3"><c r="A3" s="1"><v>9</v></c><c r="B3"/></row>`);
  });

  it("look like the row below where they are the first", () => {
    expect(rowsAfter(insertRows(0, { รหัส: 9 }))).toContain(`<row r="2" ht="40" customHeight="1"><c r="A2" s="1"><v>9</v></c>`);
  });
});

describe("rows do not move where that is not safe", () => {
  const rule = (sqref: string): string => `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>A2=1</formula></cfRule></conditionalFormatting>`;
  const comments = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"], ["rId7", "comments", "../comments1.xml"]),
    "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A4"/></commentList></comments>`,
  };
  it.each<readonly [name: string, parts: WorkbookPackageParts, reason: string, cell: string]>([
    ["a row is hidden", { rows: rows.replace(`<row r="4">`, `<row r="4" hidden="1">`) }, "hiddenRow", "A4"],
    ["a formula in them names cells", { rows: rows.replace("Items[[#This Row],[รหัส]]*2", "A4*2") }, "rowFormula", "C4"],
    ["a formula beside the table names some of them", { rows: rows.replace(`<c r="E4"><v>93</v>`, `<c r="E4"><f>SUM(A4:A5)</f><v>3</v>`) }, "referenced", "A3"],
    ["a rule covers some of them", { after: rule("A4:A5") }, "ruleInside", "A3"],
    ["a link hangs on one of them", { after: `<hyperlinks><hyperlink ref="B5" location="x"/></hyperlinks>` }, "attached", "A3"],
    ["a comment hangs on one of them", { parts: comments }, "attached", "A3"],
  ])("%s", (_name, parts, reason, cell) => {
    expect(() => edited(parts, removeRows(1))).toThrow(expect.objectContaining({ problem: "TABLE_BLOCKED", facts: expect.objectContaining({ reason, cell, table: "Items" }) as object }));
  });

  it.each<readonly [name: string, parts: WorkbookPackageParts]>([
    ["a rule covers the whole column", { after: rule("A2:A5") }],
    ["a rule covers the column and more below", { after: rule("A2:A999") }],
    ["a formula names the whole column", { rows: rows.replace(`<c r="E4"><v>93</v>`, `<c r="E4"><f>SUM(A2:A5)+SUM(C:C)</f><v>3</v>`) }],
    ["a formula names cells elsewhere", { rows: rows.replace(`<c r="E4"><v>93</v>`, `<c r="E4"><f>E2+"A4"</f><v>3</v>`) }],
    ["a row above is hidden", { rows: rows.replace(`<row r="2"`, `<row r="2" hidden="1"`) }],
  ])("but they do where %s", (_name, parts) => {
    expect(readWorkbookPackage(edited(parts, removeRows(1)).bytes, "b").tables[0]?.rows).toHaveLength(3);
  });

  it("and the last rows go all the same", () => {
    expect(readWorkbookPackage(edited({ after: rule("A4:A5") }, removeRows(3)).bytes, "b").tables[0]?.rows).toHaveLength(3);
  });
});

describe("an edit that expects something", () => {
  const setCell = (expected: CellContent, column = "รหัส", row = 2): WorkbookEdit => ({ kind: "setCell", table: "Items", row, column, content: 7, expected });
  it.each<readonly [name: string, edit: WorkbookEdit]>([
    ["the number that is there", setCell(3)],
    ["a formula, whatever its result has become", setCell({ formula: "[@รหัส] * 2", result: 99 }, "จำนวน")],
    ["nothing, where the empty text is meant", setCell("", "ชื่อ")],
    ["rows as they are", { ...removeRows(2), expected: [{ รหัส: 3, ชื่อ: null }] } as WorkbookEdit],
  ])("is made where it finds %s", (_name, edit) => expect(() => edited({}, edit)).not.toThrow());

  it.each<readonly [name: string, edit: WorkbookEdit, cell: string]>([
    ["another number", setCell(4), "A4"],
    ["a number in the place of a formula", setCell({ formula: "1+1", result: 2 }), "A4"],
    ["a text", setCell(null, "ชื่อ", 1), "B3"],
    ["another row", { ...removeRows(2), expected: [{ รหัส: 3, ชื่อ: "ก" }] } as WorkbookEdit, "B4"],
  ])("is refused where it finds %s", (_name, edit, cell) => {
    expect(() => edited({}, edit)).toThrow(expect.objectContaining({ problem: "CELL_CHANGED", facts: expect.objectContaining({ cell, sheet: "รายการ" }) as object }));
  });
});
