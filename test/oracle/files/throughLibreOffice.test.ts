import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { readWorkbookPackage } from "../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import type { CellContent } from "../../../src/workbook/cellValue";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { aBlueprint, aColumn, aLayout, aPage, aSheet, aTable, everythingBlueprint } from "../../support/builders/blueprints";
import { wildTexts } from "../../support/builders/wildLayouts";
import { recalculate } from "../../support/libreOffice";
import { describeWith } from "../../support/programs";
import { readWithOpenpyxl } from "../../support/readWithOpenpyxl";
import type { OpenpyxlWorkbook } from "../../support/readWithOpenpyxl";
import { renderedFolder, renderPages } from "../../support/renderPages";
import { temporaryFolder } from "../../support/temporaryFolder";

/** Every cached result replaced by one that is wrong. */
function withWrongResults(blueprint: WorkbookBlueprint): WorkbookBlueprint {
  const wrong = (content: CellContent): CellContent => (typeof content === "object" && content !== null && "formula" in content ? { ...content, result: -999 } : content);
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: wrong(cell.content) })),
      tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(wrong)) })),
    })),
  };
}

const texts = ["=1+1", "+1", "-1", "- ดำเนินการ", "@ฝ่าย", "'คำพูด'", "0812345678", "1/2", "12.5%", "TRUE", "#N/A", "  เว้นวรรค  ", "บรรทัด\nสอง", "<&>\"'", "_x0041_", "🚧 ปิดถนน", "ก".repeat(5000), "1 ม.ค. 68"];

describeWith(["LibreOffice", "openpyxl"], "a workbook opened, recalculated and saved by LibreOffice", () => {
  const folder = temporaryFolder();
  const through = async (name: string, bytes: Uint8Array): Promise<OpenpyxlWorkbook> => {
    mkdirSync(join(folder, "saved"), { recursive: true });
    writeFileSync(join(folder, name), bytes);
    const [saved] = await recalculate([join(folder, name)], join(folder, "saved"));
    return readWithOpenpyxl(saved!);
  };

  it("has every formula calculated: table columns, defined names of table columns, text", async () => {
    const { sheets } = await through("ทุกอย่าง.xlsx", await createWorkbookFile(withWrongResults(everythingBlueprint()), { time: null }));
    const value = (sheet: number, address: string) => sheets[sheet]?.cells[address]?.value;
    expect([value(0, "A5"), value(0, "A6"), value(0, "A7")]).toEqual([1_500_000.5, 2, "บรรทัด 1\n<2>"]);
    expect(["E4", "E5", "E6"].map((address) => value(1, address) ?? "")).toEqual([25, 0, ""]);
    expect(sheets.map(({ name }) => name)).toEqual(["เริ่มต้น", "โครงการ", "หน่วยงาน", "_kaona"]);
  });

  it("still has its text as text", async () => {
    const table = aTable({ columns: [aColumn("ทั่วไป"), aColumn("ข้อความ", { bodyStyle: "text" })], rows: texts.map((text) => [text, text]) });
    const { sheets } = await through("text.xlsx", await createWorkbookFile(aBlueprint({ sheets: [aSheet({ tables: [table] })] }), { time: null }));
    const column = (letter: string) => texts.map((_text, index) => sheets[0]?.cells[`${letter}${index + 2}`]);
    for (const letter of ["A", "B"]) {
      expect(column(letter).map((cell) => cell?.type)).toEqual(texts.map(() => "s"));
      expect(column(letter).map((cell) => cell?.formula)).toEqual(texts.map(() => null));
      expect(column(letter).map((cell) => (cell?.value as string).replaceAll("x005F_", ""))).toEqual(texts);
    }
  });

  it("still says exactly what 2,000 random texts said", async () => {
    const wild = wildTexts(41, 2000);
    const bytes = await createWorkbookFile(aBlueprint({ sheets: [aSheet({ tables: [aTable({ columns: [aColumn("ก")], rows: wild.map((text) => [text]) })] })] }), { time: null });
    mkdirSync(join(folder, "saved"), { recursive: true });
    writeFileSync(join(folder, "wild.xlsx"), bytes);
    const [saved] = await recalculate([join(folder, "wild.xlsx")], join(folder, "saved"));
    const read = readWorkbookPackage(readFileSync(saved!), "wild.xlsx").tables[0]!.rows;
    expect(read.map(([cell]) => cell ?? "")).toEqual(wild);
  }, 120_000);

  it("counts blanks as blank", async () => {
    const rows = [["", 1], [null, 2], ["ก", 3]];
    const cells = [{ row: 9, column: 1, span: 1, content: { formula: "COUNTA(Projects[ก])", result: -1 }, style: "body" }];
    const sheet = aSheet({ cells, tables: [aTable({ columns: [aColumn("ก"), aColumn("ข")], rows })] });
    const { sheets } = await through("blanks.xlsx", await createWorkbookFile(aBlueprint({ sheets: [sheet] }), { time: null }));
    expect(sheets[0]?.cells["A9"]?.value).toBe(1);
  });
});

describeWith(["LibreOffice", "poppler", "fontTools"], "pages printed by LibreOffice", () => {
  it("break where they should, repeat their titles, number their pages", async () => {
    const line = (value: string, pageBreakBefore = false) => ({ height: 24, pageBreakBefore, cells: [{ column: 1, span: 3, value, style: "boxed" }] });
    const layout = aLayout({
      page: aPage({ titleRows: { first: 1, last: 1 } }),
      rows: [{ height: 30, cells: [{ column: 1, span: 3, value: "หัวตาราง", style: "header" }] }, line("แถวแรก"), line("แถวสอง", true), line("แถวสาม"), line("แถวสี่", true)],
    });
    const folder = renderedFolder("pages");
    writeFileSync(join(folder, "pages.xlsx"), await renderLayouts([layout], { time: null }));
    const [{ pages } = { pages: [] }] = await renderPages([join(folder, "pages.xlsx")], folder);
    expect(pages.map(({ text }) => text.replace(/\s+/g, " ").trim())).toEqual([
      "หัวตาราง แถวแรก หน้า 1 จาก 3",
      "หัวตาราง แถวสอง แถวสาม หน้า 2 จาก 3",
      "หัวตาราง แถวสี่ หน้า 3 จาก 3",
    ]);
  });
});
