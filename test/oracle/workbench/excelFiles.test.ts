import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { openBook } from "../../../src/workbench/excel/file/openBook";
import { saveBook } from "../../../src/workbench/excel/file/saveBook";
import type { SheetModel } from "../../../src/workbench/excel/model/book";
import { NOT_CALCULATED } from "../../../src/workbench/excel/model/cells";
import type { Scalar } from "../../../src/workbench/excel/model/cells";
import { newBook } from "../../../src/workbench/excel/model/newBook";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { aLayout, everythingBlueprint } from "../../support/builders/blueprints";
import { excelSavedWorkbook } from "../../support/builders/excelSavedWorkbook";
import { randomBlueprint, randomLayouts } from "../../support/builders/randomBlueprints";
import { randomBook } from "../../support/builders/randomBooks";
import { day } from "../../support/builders/records";
import { recalculate } from "../../support/libreOffice";
import { onSheet, openExcelWith } from "../../support/office/openExcel";
import { describeOoxmlErrors, validateOoxmlFiles } from "../../support/ooxmlValidator";
import { describeWith } from "../../support/programs";
import { readWithOpenpyxl } from "../../support/readWithOpenpyxl";
import type { OpenpyxlWorkbook } from "../../support/readWithOpenpyxl";
import { temporaryFolder } from "../../support/temporaryFolder";

const time = "2025-03-31T09:00:00";

async function sample(): Promise<Uint8Array> {
  const portfolio = samplePortfolio(2568);
  const meta = newMeta(portfolio, { workbookId: "01HZX3", defaultFiscalYearBE: 2568, defaultAgencyCode: null });
  return createWorkbookFile(describeWorkbook(portfolio, { asOf: null, today: day("2025-03-31"), meta }), { time });
}

/** Every kind of file that the product writes. */
const files: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the sample workbook", sample],
  ["a workbook with everything", () => createWorkbookFile(everythingBlueprint(), { time })],
  ["a report page", () => renderLayouts([aLayout()], { time })],
  ...[1, 2, 3, 4].map((seed) => [`random workbook ${seed}`, () => createWorkbookFile(randomBlueprint(seed), { time })] as const),
  ...[1, 2, 3, 4].map((seed) => [`random pages ${seed}`, () => renderLayouts(randomLayouts(seed), { time })] as const),
];

/** What openpyxl says in raw units (`widths`, `fit`, `page`) is said again in `details`, in whole pixels and with Excel's defaults. */
function comparable({ sheets, ...book }: OpenpyxlWorkbook) {
  return { ...book, sheets: sheets.map(({ widths: _widths, fit: _fit, page: _page, ...sheet }) => sheet) };
}

/** openpyxl reads no footer that does not begin with a section; saving says that the text stands in the middle, as Excel has it. */
function withoutUnread<Book extends ReturnType<typeof comparable>>({ sheets, ...book }: Book, before: Book) {
  const unread = before.sheets.map(({ details }) => (details?.["page"] as { readonly footer: readonly unknown[] }).footer[1] === "");
  return { ...book, sheets: sheets.map((sheet, index) => (unread[index] === true ? { ...sheet, details: { ...sheet.details, page: { ...(sheet.details?.["page"] as object), footer: null } } } : sheet)) };
}

describeWith("openpyxl", "a file of ours that the emulated Excel has opened and saved", () => {
  it.each(files)("%s is to openpyxl what it was", async (_name, make) => {
    const before = await make();
    const [read, again] = await Promise.all([before, saveBook(openBook(before))].map((bytes) => readWithOpenpyxl(bytes, { looks: true })));
    expect(withoutUnread(comparable(again!), comparable(read!))).toEqual(withoutUnread(comparable(read!), comparable(read!)));
  });

  it("nothing of ours is lost but the looks of rows yet to come", async () => {
    const lost = openBook(await sample()).lostParts;
    expect(lost.filter((part) => !/^xl\/tables\/table\d+\.xml#dataDxfId$/.test(part))).toEqual([]);
  });

  it("a workbook that Excel saved keeps all that is not listed as lost", async () => {
    const before = excelSavedWorkbook();
    const [read, again] = (await Promise.all([before, saveBook(openBook(before))].map((bytes) => readWithOpenpyxl(bytes, { looks: true })))).map(comparable);
    const { cells, details, tables, merged } = again!.sheets[0]!;
    const old = read!.sheets[0]!;
    expect({ cells, tables, merged }).toEqual({ cells: old.cells, tables: old.tables, merged: old.merged });
    // Row 1 was as high as Excel had fitted it, and openpyxl does not read the validations of Excel 2010.
    expect({ ...details, rows: { 1: [20.4, false], ...(details?.["rows"] as object) }, validations: null }).toEqual({ ...old.details, validations: null });
    expect(details?.["validations"]).toEqual(expect.arrayContaining(old.details?.["validations"] as unknown[]));
  });
});

describeWith("Open XML SDK validator", "what the emulated Excel saves is valid for Office 2021 and Microsoft 365", () => {
  const complaints = async (made: Readonly<Record<string, Uint8Array>>) =>
    Object.entries(await validateOoxmlFiles(made)).flatMap(([name, errors]) => describeOoxmlErrors(errors).map((error) => `${name}: ${error}`));

  it("our own files and one of Excel's", async () => {
    const made = await Promise.all(files.slice(0, 5).map(async ([name, make]) => [name, saveBook(openBook(await make()))] as const));
    expect(await complaints({ ...Object.fromEntries(made), "a workbook of Excel": saveBook(openBook(excelSavedWorkbook({ macros: true }))) })).toEqual([]);
  });

  it("20 random workbooks", async () => {
    const made = Array.from({ length: 20 }, (_seed, index) => [`seed ${index + 1}`, saveBook(randomBook(index + 1))] as const);
    expect(await complaints(Object.fromEntries(made))).toEqual([]);
  }, 60_000);
});

describeWith(["Open XML SDK validator", "openpyxl"], "a workbook that an add-in has built through Office.js", () => {
  const built = async (): Promise<Uint8Array> => {
    const { client, excel } = await openExcelWith({ "A1:C4": [["เดือน", "แผน", "ผล"], ["ม.ค.", 10, 8], ["ก.พ.", 25, 20], ["มี.ค.", 40, 45]] });
    await onSheet(client, (sheet) => {
      const { format } = sheet.getRange("A1:C1");
      format.set({ font: { name: "TH Sarabun New", size: 16, bold: true, color: "#1F3864" }, fill: { color: "#DDEBF7" }, horizontalAlignment: "Center", wrapText: true });
      for (const index of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const) format.borders.getItem(index).style = "Continuous";
      sheet.getRange("A:A").format.columnWidth = 105;
      sheet.getRange("2:2").format.rowHeight = 20.8;
      sheet.getRange("B2:C4").numberFormat = "#,##0.00" as never;
      sheet.getRange("B2:C4").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      sheet.getRange("B2:C4").dataValidation.errorAlert = { message: "0 ถึง 100", showAlert: true, style: "Stop", title: "ผิด" };
      const formats = sheet.getRange("B2:C4").conditionalFormats;
      for (const type of ["Custom", "CellValue", "DataBar", "ColorScale", "IconSet"] as const) formats.add(type);
      formats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "ล่าช้า" };
      formats.getItemAt(5).custom.format.fill.color = "#FFC7CE";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("1:1");
      sheet.pageLayout.setPrintArea("A1:C4");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "หน้า &P/&N";
      sheet.horizontalPageBreaks.add("A3");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4")).title.text = "แผนและผล";
      sheet.freezePanes.freezeRows(1);
      sheet.protection.protect({ allowFormatColumns: true }, "kaona");
    });
    return excel.save();
  };

  it("is valid", async () => expect(describeOoxmlErrors((await validateOoxmlFiles({ built: await built() })).built)).toEqual([]));

  it("is to openpyxl what the add-in asked for", async () => {
    const sheet = (await readWithOpenpyxl(await built(), { looks: true })).sheets[0]!;
    expect(sheet.cells["B1"]?.look).toMatchObject({
      font: { name: "TH Sarabun New", size: 16, bold: true, color: "1F3864" },
      fill: "DDEBF7",
      horizontal: "center",
      wrap: true,
      borders: { left: ["thin", "000000"], right: ["thin", "000000"], top: ["thin", "000000"], bottom: ["thin", "000000"] },
    });
    expect(sheet.details).toMatchObject({
      columns: { 1: [140, false] },
      rows: { 2: [20.8, false] },
      validations: [["B2:C4", { type: "decimal", operator: "between", formulas: ["0", "100"], errorStyle: "stop", texts: ["ผิด", "0 ถึง 100", null, null] }]],
      page: { orientation: "landscape", paper: 9, fit: [1, 0], titleRows: "$1:$1", rowBreaks: [2] },
      protection: expect.arrayContaining(["formatCells", "formatRows"]),
    });
    expect((sheet.details?.["conditional"] as readonly (readonly [string, { readonly type: string }])[]).map(([, { type }]) => type)).toEqual(["containsText", "iconSet", "colorScale", "dataBar", "cellIs", "expression"]);
  });
});

describeWith(["LibreOffice", "openpyxl"], "other programs open what the emulated Excel saves", () => {
  const folder = temporaryFolder();
  const book = newBook();
  const sheet = book.sheets[0]!;
  sheet.name = "แผ่น";
  writeRows(sheet.rows, [["เดือน", "แผน"], ["ม.ค.", 10], ["ก.พ.", 25]]);
  sheet.rows[3] = { values: [null, NOT_CALCULATED, NOT_CALCULATED], formulas: [undefined, "=SUM(B2:B3)", '=MAXIFS(B2:B3,A2:A3,"ก*")'], styles: null, height: null, isHidden: false, outline: 0, style: null };
  sheet.charts.push({
    id: "{ABCDEF02-0000-4000-8000-000000000001}",
    name: "กราฟ",
    type: "Line",
    top: 90,
    left: 48,
    width: 360,
    height: 216,
    title: "ความก้าวหน้า",
    legendPosition: "Bottom",
    categoryAxisTitle: "เดือน",
    valueAxis: { title: "ร้อยละ", minimum: 0, maximum: 100, numberFormat: "0" },
    series: [{ name: "แผน", values: "='แผ่น'!$B$2:$B$3", categories: "='แผ่น'!$A$2:$A$3", color: "#C00000", lineStyle: "Dash", markerStyle: "None" }],
  });
  const bytes = saveBook(book);

  it("LibreOffice calculates what has no result, newer functions too", async () => {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const [calculated = ""] = await recalculate([file], join(folder, "out"));
    expect(openBook(readFileSync(calculated)).sheets[0]?.rows[3]?.values.slice(1)).toEqual([35, 25]);
  });

  it("openpyxl finds the chart where it is", async () => {
    const { sheets } = await readWithOpenpyxl(bytes, { looks: true });
    expect(sheets[0]?.details?.["charts"]).toEqual([{ kind: "LineChart", from: [1, 6], series: [["'แผ่น'!$B$2:$B$3"]] }]);
  });

  it("the chart brings the values of its cells along", () => {
    const chart = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"]!);
    expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>25</c:v></c:pt>');
    expect(chart).toContain("<c:v>ม.ค.</c:v>");
  });
});

function writeRows(rows: SheetModel["rows"], contents: readonly (readonly Scalar[])[]): void {
  contents.forEach((values, index) => {
    rows[index] = { values: [...values], formulas: null, styles: null, height: null, isHidden: false, outline: 0, style: null };
  });
}
