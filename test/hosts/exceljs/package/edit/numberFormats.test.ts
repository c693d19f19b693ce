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
