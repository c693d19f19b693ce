import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import type { CellContent } from "../../../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../../../src/workbook/workbookEdit";
import { aWorkbookPackage, contentTypes, relationships, workbookParts } from "../../../../support/builders/workbookPackage";
import { changedParts, partsOf } from "../../../../support/packageParts";

const sheet = "xl/worksheets/sheet1.xml";
const setCell = (row: number, content: CellContent, column = "จำนวน"): WorkbookEdit => ({ kind: "setCell", table: "Items", row, column, content });

describe("a formula that several cells share", () => {
  /** A2:A5 hold 1–4, C2:C5 share A2*2. */
  const rows = [2, 3, 4, 5]
    .map((row) => `<row r="${row}"><c r="A${row}"><v>${row - 1}</v></c><c r="C${row}"><f${row === 2 ? ` ca="1" t="shared" ref="C2:C5" si="0">A2*2</f>` : ` t="shared" si="0"/>`}<v>${2 * (row - 1)}</v></c></row>`)
    .join("");
  const cellsAfter = (...edits: readonly WorkbookEdit[]) => {
    const { bytes, inverse } = editWorkbookPackage(aWorkbookPackage({ ref: "A1:C5", rows }), "b", edits);
    return { cells: [...(partsOf(bytes)[sheet] ?? "").matchAll(/<c r="C[2-5]".*?<\/c>/g)].map(([cell]) => cell), inverse };
  };
  const member = (row: number): string => `<c r="C${row}"><f t="shared" si="0"/><v>${2 * (row - 1)}</v></c>`;
  const master = `<c r="C2"><f ca="1" t="shared" ref="C2:C5" si="0">A2*2</f><v>2</v></c>`;

  it("stays with the others when one of them goes", () => {
    expect(cellsAfter(setCell(2, 9))).toEqual({ cells: [master, member(3), `<c r="C4"><v>9</v></c>`, member(5)], inverse: [{ ...setCell(2, { formula: "A4*2", result: 6 }), expected: 9 }] });
  });

  it("is taken over by the next when the first goes", () => {
    expect(cellsAfter(setCell(0, 9))).toEqual({
      cells: [`<c r="C2"><v>9</v></c>`, `<c r="C3"><f t="shared" si="0" ref="C3:C5">A3*2</f><v>4</v></c>`, member(4), member(5)],
      inverse: [{ ...setCell(0, { formula: "A2*2", result: 2 }), expected: 9 }],
    });
  });

  it("is nobody's any more when only one is left", () => {
    expect(cellsAfter(setCell(0, 9), setCell(1, 9), setCell(2, 9)).cells.at(-1)).toBe(`<c r="C5"><f>A5*2</f><v>8</v></c>`);
  });

  it("goes when all go", () => {
    expect(cellsAfter(...[0, 1, 2, 3].map((row) => setCell(row, row))).cells.join("")).not.toContain("<f");
  });

  it("stays shared when only results change", () => {
    expect(cellsAfter(setCell(0, { formula: "A2*2", result: 20 }), setCell(1, { formula: "A3*2", result: "ก" })).cells).toEqual([
      `<c r="C2"><f ca="1" t="shared" ref="C2:C5" si="0">A2*2</f><v>20</v></c>`,
      `<c r="C3" t="str"><f t="shared" si="0"/><v>ก</v></c>`,
      member(4),
      member(5),
    ]);
  });

  it("is taken over by one whose result changes at the same time", () => {
    expect(cellsAfter(setCell(0, 9), setCell(1, { formula: "A3*2", result: 40 })).cells.slice(0, 2)).toEqual([
      `<c r="C2"><v>9</v></c>`,
      `<c r="C3"><f t="shared" si="0" ref="C3:C5">A3*2</f><v>40</v></c>`,
    ]);
  });

  it("is taken over when the first row of the group leaves the table", () => {
    expect(cellsAfter({ kind: "removeRows", table: "Items", rows: [3] }).cells).toEqual([master, member(3), member(4)]);
  });
});

describe("the calculation chain", () => {
  const parts = workbookParts({ rows: `<row r="2"><c r="C2"><f>1+1</f><v>2</v></c></row>` });
  const chained = (change: Readonly<Record<string, string>> = {}) =>
    aWorkbookPackage({
      parts: {
        ...parts,
        "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace("</Types>", `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`),
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId9", "calcChain", "calcChain.xml"], ["rId2", "styles", "styles.xml"]),
        "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/></calcChain>`,
        ...change,
      },
    });
  const whole = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", sheet];

  it.each<readonly [name: string, edit: WorkbookEdit, changed: readonly string[]]>([
    ["goes when a formula goes", setCell(0, 5), whole],
    ["goes when a formula comes", setCell(1, { formula: "1", result: 1 }), whole],
    ["stays when a formula is replaced by another", setCell(0, { formula: "2+2", result: 4 }), [sheet]],
    ["stays when no formula is touched", setCell(0, 5, "รหัส"), [sheet]],
  ])("%s", (_name, edit, changed) => {
    const before = chained();
    expect(changedParts(before, editWorkbookPackage(before, "b", [edit]).bytes)).toEqual(changed);
  });

  it("leaves nothing behind", () => {
    const after = partsOf(editWorkbookPackage(chained(), "b", [setCell(0, 5)]).bytes);
    expect(after["[Content_Types].xml"]).toBe(parts["[Content_Types].xml"]);
    expect(after["xl/_rels/workbook.xml.rels"]).toBe(relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"]));
  });

  it("goes though the list of content types does not know it", () => {
    const before = chained({ "[Content_Types].xml": contentTypes({ "/xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }) });
    expect(changedParts(before, editWorkbookPackage(before, "b", [setCell(0, 5)]).bytes)).toEqual(whole.slice(1));
  });
});
