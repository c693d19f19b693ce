import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import type { CellContent } from "../../../../../src/workbook/cellValue";
import { aWorkbookPackage, plainStyles } from "../../../../support/builders/workbookPackage";
import type { WorkbookPackageParts } from "../../../../support/builders/workbookPackage";
import { changedParts, partsOf } from "../../../../support/packageParts";

const styles = "xl/styles.xml";
const buddhist = "[$-107041E]d mmm yyyy";

/** Writes into a column of dates and of a money column beside one without a format. */
const edited = (parts: WorkbookPackageParts, row: Readonly<Record<string, CellContent>>) => {
  const before = aWorkbookPackage({ ref: "A1:C2", ...parts });
  const numberFormat = (_table: string, header: string) => (header === "ชื่อ" ? buddhist : header === "จำนวน" ? "#,##0.00" : null);
  const { bytes } = editWorkbookPackage(before, "b", [{ kind: "appendRows", table: "Items", rows: [row] }], { numberFormat });
  const after = partsOf(bytes);
  return { changed: changedParts(before, bytes), styles: after[styles] ?? "", cells: /<\/row>(.*)<\/sheetData>/.exec(after["xl/worksheets/sheet1.xml"] ?? "")?.[1] };
};

describe("a number written where there is no number format", () => {
  it("gets the column's, which the workbook has already", () => {
    const { changed, cells } = edited({}, { รหัส: 1, ชื่อ: 45_000 });
    expect(cells).toBe(`<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="2"><v>45000</v></c></row>`);
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("gets a new one, at the end of the list, and nothing else changes there", () => {
    const { changed, cells, styles: after } = edited({}, { จำนวน: 1 });
    expect(cells).toBe(`<row r="2"><c r="C2" s="3"><v>1</v></c></row>`);
    expect(changed).toContain(styles);
    expect(after).toBe(
      plainStyles
        .replace(`<numFmts count="1">`, `<numFmts count="2">`)
        .replace("</numFmts>", `<numFmt numFmtId="165" formatCode="#,##0.00"/></numFmts>`)
        .replace(`<cellXfs count="3">`, `<cellXfs count="4">`)
        .replace("</cellXfs>", `<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`),
    );
  });

  it("keeps the rest of its look", () => {
    const { cells, styles: after } = edited({ before: `<cols><col min="1" max="3" width="9" style="1"/></cols>` }, { ชื่อ: 45_000 });
    expect(cells).toContain(`<c r="B2" s="3"><v>45000</v></c>`);
    expect(after).toContain(`<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>`);
  });

  it("makes the first format of a workbook that has none", () => {
    const { styles: after } = edited({ styles: plainStyles.replace(/<numFmts.*<\/numFmts>/, "") }, { ชื่อ: 45_000 });
    expect(after).toContain(`<numFmts count="1"><numFmt numFmtId="165" formatCode="${buddhist}"/></numFmts><fonts`); // 164 is used by a format, whatever it means
  });

  it.each<readonly [name: string, parts: WorkbookPackageParts, row: Readonly<Record<string, CellContent>>]>([
    ["text", {}, { ชื่อ: "ก" }],
    ["a number in a column without a format", {}, { รหัส: 1 }],
    ["a number whose row or column has a number format", { before: `<cols><col min="2" max="2" width="9" style="2"/></cols>` }, { ชื่อ: 45_000 }],
    ["a number in a cell that is there", { rows: `<row r="2"><c r="B2" s="1"/></row>` }, { ชื่อ: 45_000 }],
  ])("%s is left as it is", (_name, parts, row) => {
    expect(edited(parts, row).changed).not.toContain(styles);
  });
});

describe("text that Excel would take for a formula when its cell is edited", () => {
  const marked = `quotePrefix="1"`;
  const setText = (text: CellContent, cell: string, over: WorkbookPackageParts = {}) => {
    const before = aWorkbookPackage({ rows: `<row r="2">${cell}</row>`, ...over });
    const after = partsOf(editWorkbookPackage(before, "b", [{ kind: "setCell", table: "Items", row: 0, column: "รหัส", content: text }]).bytes);
    return { style: /<c r="A2" s="(\d+)"/.exec(after["xl/worksheets/sheet1.xml"] ?? "")?.[1], added: /<xf [^>]*quotePrefix[^>]*>(?:<alignment[^>]*>)?/.exec(after[styles] ?? "")?.[0] ?? null };
  };
  const withFormat = (attributes: string): WorkbookPackageParts => ({ styles: plainStyles.replace(`<cellXfs count="3">`, `<cellXfs count="4">`).replace("</cellXfs>", `<xf ${attributes} fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`) });

  it.each([["=1+1"], ["+66 2"], ["- ดำเนินการแล้ว"], ["@here"], ["\t=1"]])("%s is marked as text, the rest of its look stays", (text) => {
    expect(setText(text, `<c r="A2" s="1"/>`)).toEqual({ style: "3", added: `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" ${marked}><alignment wrapText="1"/>` });
  });

  it("is marked once, however many cells need it", () => {
    const edits = [0, 1].map((row) => ({ kind: "setCell", table: "Items", row, column: "ชื่อ", content: `=${row}` }) as const);
    const after = partsOf(editWorkbookPackage(aWorkbookPackage(), "b", edits).bytes)[styles] ?? "";
    expect([after.split(marked).length - 1, after.includes(`<cellXfs count="4">`)]).toEqual([1, true]);
  });

  it.each<readonly [name: string, text: CellContent, cell: string, over: WorkbookPackageParts, style: string]>([
    ["other text", "ก=1", `<c r="A2" s="1"/>`, {}, "1"],
    ["text that looks like a number or date", "5.4.1", `<c r="A2" s="1"/>`, {}, "1"],
    ["a cell that is formatted as text", "=1", `<c r="A2" s="3"/>`, withFormat(`numFmtId="49"`), "3"],
    ["a cell that is marked already", "=1", `<c r="A2" s="3"/>`, withFormat(`numFmtId="0" ${marked}`), "3"],
    ["a format that has the mark already", "=1", `<c r="A2" s="0"/>`, withFormat(`${marked} numFmtId="0"`), "3"],
    ["other text in a marked cell", "ก", `<c r="A2" s="3"/>`, withFormat(`numFmtId="0" ${marked}`), "3"],
  ])("no format is added for %s", (_name, text, cell, over, style) => {
    const before = plainStyles.split("<xf ").length;
    expect(setText(text, cell, over).style).toBe(style);
    const after = partsOf(editWorkbookPackage(aWorkbookPackage({ rows: `<row r="2">${cell}</row>`, ...over }), "b", [{ kind: "setCell", table: "Items", row: 0, column: "รหัส", content: text }]).bytes)[styles];
    expect((after ?? "").split("<xf ").length - before).toBe(over.styles === undefined ? 0 : 1);
  });

  it("a number in a marked cell loses the mark, which would make it text", () => {
    expect(setText(5, `<c r="A2" s="3"/>`, withFormat(`numFmtId="0" ${marked}`)).style).toBe("0");
  });
});
