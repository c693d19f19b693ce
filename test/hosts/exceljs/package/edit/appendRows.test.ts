import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import type { CellContent } from "../../../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../../../src/workbook/workbookEdit";
import { aWorkbookPackage, headerRow, tablePart, worksheetPart } from "../../../../support/builders/workbookPackage";
import type { WorkbookPackageParts } from "../../../../support/builders/workbookPackage";
import { changedParts, partsOf } from "../../../../support/packageParts";

const sheet = "xl/worksheets/sheet1.xml";
const table = "xl/tables/table1.xml";
type Row = Readonly<Record<string, CellContent>>;
const append = (...rows: readonly Row[]): WorkbookEdit => ({ kind: "appendRows", table: "Items", rows });
const setCell = (row: number, column: string, content: CellContent): WorkbookEdit => ({ kind: "setCell", table: "Items", row, column, content });
const removeRows = (...rows: readonly number[]): WorkbookEdit => ({ kind: "removeRows", table: "Items", rows });

const edited = (parts: WorkbookPackageParts, ...edits: readonly WorkbookEdit[]) => editWorkbookPackage(aWorkbookPackage(parts), "book.xlsx", edits);
const rowsAfter = (parts: WorkbookPackageParts, ...edits: readonly WorkbookEdit[]): string =>
  /<row r="1">.*?<\/row>(.*)<\/sheetData>/s.exec(partsOf(edited(parts, ...edits).bytes)[sheet] ?? "")?.[1] ?? "";
const valuesAfter = (parts: WorkbookPackageParts, ...edits: readonly WorkbookEdit[]) => readWorkbookPackage(edited(parts, ...edits).bytes, "b").tables[0]?.rows;

/** Two rows of data. */
const twoRows = `<row r="2" spans="1:3" ht="40" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="C2" s="2"><v>10</v></c></row><row r="3" ht="40" customHeight="1"><c r="A3" s="1"><v>2</v></c><c r="C3" s="2"><v>20</v></c></row>`;

describe("rows below the last one", () => {
  it("look like it, but for its height", () => {
    expect(rowsAfter({ rows: twoRows }, append({ รหัส: 3, ชื่อ: "ก" }, { จำนวน: 40 }))).toBe(
      `${twoRows}<row r="4"><c r="A4" s="1"><v>3</v></c><c r="B4" t="inlineStr"><is><t>ก</t></is></c><c r="C4" s="2"/></row><row r="5"><c r="A5" s="1"/><c r="C5" s="2"><v>40</v></c></row>`,
    );
  });

  it("are part of the table and of its filter", () => {
    const after = partsOf(edited({ rows: twoRows }, append({ รหัส: 3 }, { รหัส: 4 })).bytes);
    expect(after[table]).toBe(tablePart({ ref: "A1:C5" }));
  });

  it("are part of its sort state too, and nothing else changes in the table", () => {
    const sorted = tablePart({ autoFilter: false }).replace("<tableColumns", `<autoFilter ref='A1:C3'><filterColumn colId="0"/></autoFilter><sortState ref="A2:C3" xmlns:y="z"><sortCondition ref="A2:A3"/></sortState><tableColumns`);
    const after = partsOf(edited({ rows: twoRows, parts: { [table]: sorted } }, append({ รหัส: 3 })).bytes);
    expect(after[table]).toBe(sorted.replace(`ref="A1:C3"`, `ref="A1:C4"`).replace("'A1:C3'", `"A1:C4"`).replace("A2:C3", "A2:C4").replace("A2:A3", "A2:A4"));
  });

  it("change the sheet and the table and nothing else", () => {
    const before = aWorkbookPackage({ rows: twoRows });
    expect(changedParts(before, editWorkbookPackage(before, "b", [append({ รหัส: 3 })]).bytes)).toEqual([table, sheet]);
  });

  it("are written into rows that are there, beside what is there", () => {
    const below = `<row r="4" spans="4:5" hidden="1"><c r="B4" s="2"/><c r="E4"><v>9</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>`;
    expect(rowsAfter({ rows: twoRows + below }, append({ รหัส: 3, ชื่อ: 5 }))).toBe(
      `${twoRows}<row r="4" hidden="1"><c r="A4" s="1"><v>3</v></c><c r="B4" s="2"><v>5</v></c><c r="C4" s="2"/><c r="E4"><v>9</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>`,
    );
  });

  it("can be changed by edits that follow", () => {
    expect(valuesAfter({ rows: twoRows }, append({ รหัส: 3 }), setCell(2, "ชื่อ", "ก"), setCell(2, "รหัส", null), append({ รหัส: 5 }))).toEqual([
      [1, null, 10],
      [2, null, 20],
      [null, "ก", null],
      [5, null, null],
    ]);
  });

  it("of no values at all are blank rows", () => {
    expect(valuesAfter({ rows: twoRows }, append({}))).toEqual([[1, null, 10], [2, null, 20], [null, null, null]]);
  });

  it("none at all change nothing", () => {
    const bytes = aWorkbookPackage({ rows: twoRows });
    expect(editWorkbookPackage(bytes, "b", [append()]).bytes).toBe(bytes);
  });

  it("go below each of two tables side by side", () => {
    const second = tablePart({ ref: "E1:G2" }).replaceAll("Items", "Others").replace(`id="1"`, `id="2"`);
    const parts: WorkbookPackageParts = {
      sheetData: `${headerRow()}${twoRows}`,
      parts: {
        [sheet]: worksheetPart({ rows: twoRows.replace(`</row><row r="3"`, `<c r="E2"><v>7</v></c></row><row r="3"`) }).replace("</tableParts>", `<tablePart r:id="rId2"/></tableParts>`),
        "xl/tables/table2.xml": second,
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>`,
      },
    };
    const { tables } = readWorkbookPackage(edited(parts, append({ รหัส: 3 }), { kind: "appendRows", table: "Others", rows: [{ ชื่อ: "ข" }, { ชื่อ: "ค" }] }).bytes, "b");
    expect(tables.map(({ rows }) => rows)).toEqual([
      [[1, null, 10], [2, null, 20], [3, null, null]],
      [[7, null, null], [null, "ข", null], [null, "ค", null]],
    ]);
  });
});

describe("a table whose only row is blank", () => {
  it.each<readonly [name: string, row: string, after: string]>([
    ["no cells", "", `<row r="2"><c r="A2"><v>3</v></c></row>`],
    ["cells with a look only", `<row r="2"><c r="A2" s="1"/><c r="B2" s="2"/></row>`, `<row r="2"><c r="A2" s="1"><v>3</v></c><c r="B2" s="2"/></row>`],
    ["an empty text", `<row r="2"><c r="A2" t="inlineStr"><is><t/></is></c></row>`, `<row r="2"><c r="A2"><v>3</v></c></row>`],
    ["a formula", `<row r="2"><c r="B2" t="str"><f>""</f><v></v></c></row>`, `<row r="2"><c r="A2"><v>3</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>`],
  ])("takes the first new row in its place: %s", (_name, row, after) => {
    expect(rowsAfter({ ref: "A1:C2", rows: row }, append({ รหัส: 3 }))).toBe(after);
  });

  it("and the others below", () => {
    expect(valuesAfter({ ref: "A1:C2" }, append({ รหัส: 3 }, { รหัส: 4 }), append({ รหัส: 5 }))).toEqual([[3, null, null], [4, null, null], [5, null, null]]);
  });

  it("a row with anything in it is no blank row", () => {
    expect(valuesAfter({ ref: "A1:C2", rows: `<row r="2"><c r="C2" t="b"><v>0</v></c></row>` }, append({ รหัส: 3 }))).toEqual([[null, null, false], [3, null, null]]);
  });

  it("a table that has no row at all gets its first", () => {
    expect(valuesAfter({ ref: "A1:C1" }, append({ รหัส: 3 }))).toEqual([[3, null, null]]);
  });
});

describe("columns that Excel fills with a formula", () => {
  const column = (formula: string, attributes = "") =>
    `<tableColumn id="1" name="รหัส"/><tableColumn id="2" name="ชื่อ"/><tableColumn id="3" name="จำนวน"><calculatedColumnFormula${attributes}>${formula}</calculatedColumnFormula></tableColumn>`;
  const ownFormula = "Items[[#This Row],[รหัส]]*2";

  it.each<readonly [name: string, parts: WorkbookPackageParts, row: Row, cell: string]>([
    ["are filled when a row does not name them", { tableColumns: column(ownFormula) }, {}, `<c r="C4" s="2"><f>${ownFormula}</f></c>`],
    ["take the result that a row gives", { tableColumns: column(ownFormula) }, { จำนวน: { formula: "0", result: 6 } }, `<c r="C4" s="2"><f>${ownFormula}</f><v>6</v></c>`],
    ["take a value instead", { tableColumns: column(ownFormula) }, { จำนวน: 6 }, `<c r="C4" s="2"><v>6</v></c>`],
    ["stay blank when a row says so", { tableColumns: column(ownFormula) }, { จำนวน: null }, `<c r="C4" s="2"/>`],
    ["are filled with an array formula", { tableColumns: column(ownFormula, ` array="1"`) }, {}, `<c r="C4" s="2"><f t="array" ref="C4">${ownFormula}</f></c>`],
    [
      "that name cells go on from the row above",
      { tableColumns: column("A2*2"), rows: twoRows.replace(`<v>20</v>`, `<f>A3*2</f><v>4</v>`) },
      {},
      `<c r="C4" s="2"><f>A4*2</f></c>`,
    ],
    ["that name cells stay blank when the row above has none", { tableColumns: column("A2*2") }, {}, `<c r="C4" s="2"/>`],
    ["take a formula when the table has none", {}, { จำนวน: { formula: "1+1", result: 2 } }, `<c r="C4" s="2"><f>1+1</f><v>2</v></c>`],
  ])("%s", (_name, parts, row, cell) => {
    expect(rowsAfter({ rows: twoRows, ...parts }, append({ รหัส: 3, ...row }))).toContain(cell);
  });
});

describe("validations and conditional formats that cover a column to the table's last row", () => {
  const validation = (sqref: string) => `<dataValidations count="1"><dataValidation type="whole" sqref="${sqref}"><formula1>1</formula1></dataValidation></dataValidations>`;
  const sqrefsAfter = (after: string, ...edits: readonly WorkbookEdit[]) =>
    [...(partsOf(edited({ rows: twoRows, after }, ...edits).bytes)[sheet] ?? "").matchAll(/(?:sqref="|<xm:sqref>)([^"<]*)/g)].map(([, sqref]) => sqref);

  it.each([
    ["one column", "A2:A3", "A2:A5"],
    ["all columns", "A2:C3", "A2:C5"],
    ["the header too", "B1:B3", "B1:B5"],
    ["several ranges", "E1:E9 A2:A3 C2:C3", "E1:E9 A2:A5 C2:C5"],
    ["cells beside the table as well", "B2:F3", "B2:F3 B4:C5"],
  ])("grow with it: %s", (_name, before, after) => {
    expect(sqrefsAfter(validation(before), append({ รหัส: 1 }, { รหัส: 2 }))).toEqual([after]);
  });

  it.each([
    ["that end above", "A2:A2"],
    ["that end below", "A2:A99"],
    ["that begin in the middle", "A3:A3"],
    ["beside the table", "E2:E3"],
    ["over whole columns", "A:A"],
  ])("those %s stay", (_name, sqref) => {
    expect(sqrefsAfter(validation(sqref), append({ รหัส: 1 }))).toEqual([sqref]);
  });

  it("stay where the cells below have a validation of their own", () => {
    const two = `<dataValidations count="2"><dataValidation type="whole" sqref="A2:A3"/><dataValidation type="whole" sqref="A4:A9"/></dataValidations>`;
    expect(sqrefsAfter(two, append({ รหัส: 1 }))).toEqual(["A2:A3", "A4:A9"]);
  });

  it("grow in the form of Excel 2010 too", () => {
    const after =
      `<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>A2=1</formula></cfRule></conditionalFormatting>` +
      `<extLst><ext uri="x" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations><x14:conditionalFormattings><x14:conditionalFormatting><xm:sqref>C2:C3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(sqrefsAfter(after, append({ รหัส: 1 }))).toEqual(["A2:A4", "B2:B4", "C2:C4"]);
  });

  it.each([
    ["shrink with it", "A2:A3", "A2:A2".split(":")[0]],
    ["lose what was only in rows that went", "E5 A3:C3", "E5"],
    ["stay when nothing would be left of them", "A3:C3", "A3:C3"],
  ])("%s", (_name, before, after) => {
    expect(sqrefsAfter(validation(before), removeRows(1))).toEqual([after]);
  });
});

describe("taking the last rows away", () => {
  it("is what undoes appending, to the last character", () => {
    const before = aWorkbookPackage({ rows: twoRows, after: `<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>A2=1</formula></cfRule></conditionalFormatting>` });
    const { bytes, inverse } = editWorkbookPackage(before, "b", [append({ รหัส: 3 }, { รหัส: 4 })]);
    expect(inverse).toEqual([
      { ...removeRows(2, 3), expected: [{ รหัส: 3, ชื่อ: null, จำนวน: null }, { รหัส: 4, ชื่อ: null, จำนวน: null }] },
    ]);
    expect(changedParts(before, editWorkbookPackage(bytes, "b", inverse).bytes)).toEqual([]);
  });

  it("leaves cells beside the table, and rows with a height of their own", () => {
    const rows = `<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="E3"><v>9</v></c></row><row r="4" ht="30"><c r="A4"><v>3</v></c></row>`;
    expect(rowsAfter({ ref: "A1:C4", rows }, removeRows(1, 2))).toBe(`<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="E3"><v>9</v></c></row><row r="4" ht="30"></row>`);
  });

  it("empties cells that later ones count on from", () => {
    expect(rowsAfter({ rows: `<row><c><v>1</v></c></row><row><c><v>2</v></c><c/><c/><c><v>9</v></c></row><row/>` }, removeRows(1))).toBe(
      `<row><c><v>1</v></c></row><row><c/><c/><c/><c><v>9</v></c></row><row/>`,
    );
  });

  it("of all rows keeps one, blank", () => {
    const { bytes, inverse } = edited({ rows: twoRows }, removeRows(0, 1));
    expect(readWorkbookPackage(bytes, "b").tables[0]?.rows).toEqual([[null, null, null]]);
    expect(readWorkbookPackage(editWorkbookPackage(bytes, "b", inverse).bytes, "b").tables[0]?.rows).toEqual([[1, null, 10], [2, null, 20]]);
  });

  it.each([["a row that is not there", [2]], ["a row twice", [1, 1]], ["rows in another order", [1, 0]]])("of %s is a slip of the caller", (_name, rows) => {
    expect(() => edited({ rows: twoRows }, removeRows(...rows))).toThrow(RangeError);
  });
});
