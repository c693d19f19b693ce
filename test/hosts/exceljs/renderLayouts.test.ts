import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { openPackage } from "../../../src/hosts/exceljs/package/zip";
import type { ReportLayout } from "../../../src/workbook/reportLayout";
import { aLayout, aPage } from "../../support/builders/blueprints";
import { partsOf } from "../../support/packageParts";
import { describeWith } from "../../support/programs";
import { readWithOpenpyxl } from "../../support/readWithOpenpyxl";
import type { OpenpyxlWorkbook } from "../../support/readWithOpenpyxl";

const time = "2025-03-31T09:00:00";

const report: ReportLayout = aLayout({
  page: aPage({ titleRows: { first: 1, last: 2 }, header: "&Lก้าวหน้า" }),
  columnWidths: [9, 30, 12.5, 14],
  rows: [
    { height: 30, cells: [{ column: 1, span: 4, value: "แบบรายงาน", style: "title" }] },
    { height: 24, cells: [{ column: 1, span: 1, value: "รอบ", style: "header" }, { column: 2, span: 3, value: "ผลการดำเนินงาน", style: "header" }] },
    { height: 500, cells: [{ column: 1, span: 1, value: 1, style: "boxed" }, { column: 2, span: 3, value: "- สำรวจเส้นทาง\n- จัดทำแบบ", style: "boxed" }] },
    { height: 24, pageBreakBefore: true, cells: [{ column: 3, span: 1, value: 1234.5, style: "baht" }, { column: 4, span: 1, value: null, style: "boxed" }] },
  ],
});

const textOf = async (layouts: readonly ReportLayout[], part: string) => openPackage(await renderLayouts(layouts, { time: null }), { file: "report.xlsx" }).text(part);

describeWith("openpyxl", "pages as openpyxl reads them", () => {
  let workbook: OpenpyxlWorkbook;
  beforeAll(async () => {
    workbook = await readWithOpenpyxl(await renderLayouts([report, aLayout({ sheetName: "สรุป", page: aPage({ orientation: "landscape", fitToWidth: false }) })], { time }));
  });
  const page = () => workbook.sheets[0]!;

  it("have a sheet each, titled by the first", () => {
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["50010600-0001", "visible"],
      ["สรุป", "visible"],
    ]);
    expect(workbook).toMatchObject({ title: "รายงานโครงการ 50010600-0001", creator: "Kaona", created: "2025-03-31T02:00:00", active: "50010600-0001" });
  });

  it.each<[string, unknown, string]>([
    ["A1", "แบบรายงาน", "s"],
    ["A3", 1, "n"],
    ["B3", "- สำรวจเส้นทาง\n- จัดทำแบบ", "s"],
    ["C4", 1234.5, "n"],
    ["D4", null, "n"],
  ])("hold in %s %j", (address, value, type) => {
    expect(page().cells[address]).toMatchObject({ value, type, formula: null });
  });

  it("merge cells and draw the edges of what is merged", () => {
    expect(page().merged).toEqual(["A1:D1", "B2:D2", "B3:D3"]);
    // openpyxl shows of a merged range only its outer edges.
    expect(["B3", "C3", "D3", "D4"].map((address) => page().cells[address]?.borders)).toEqual(["lrtb", "tb", "rtb", "lrtb"]);
  });

  it("keep widths, and heights that Excel allows", () => {
    expect(page().widths).toEqual({ A: [9 + 1 / 256, false], B: [30, false], C: [12.5, false], D: [14, false] });
    expect(page().heights).toEqual({ 1: 30, 2: 24, 3: 409, 4: 24 });
  });

  it("are set up for A4, print what was laid out and repeat their titles", () => {
    expect(page()).toMatchObject({ page: [9, "portrait"], fit: [true, 1, 0], printTitles: "$1:$2", printArea: ["$A$1:$D$4"], breaks: [3] });
    expect(workbook.sheets[1]).toMatchObject({ page: [9, "landscape"], printTitles: null, printArea: ["$A$1:$C$1"], breaks: [] });
  });

  it("are protected, without a password", () => {
    expect(workbook.sheets.map((sheet) => [sheet.protected, sheet.password])).toEqual([
      [true, null],
      [true, null],
    ]);
  });
});

describe("pages in the file", () => {
  it("give every cell that a merge covers the style of the first", async () => {
    const styleOf = (sheet: string, address: string) => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
    const sheet = await textOf([report], "xl/worksheets/sheet1.xml");
    expect(["C2", "D2"].map((address) => styleOf(sheet, address))).toEqual([styleOf(sheet, "B2"), styleOf(sheet, "B2")]);
    expect(styleOf(sheet, "B2")).toMatch(/^[1-9]/);
  });

  it("name the font of header and footer", async () => {
    const sheet = await textOf([report], "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<oddHeader>&amp;L&amp;&quot;TH Sarabun New,Regular&quot;ก้าวหน้า</oddHeader>");
    expect(sheet).toContain("<oddFooter>&amp;C&amp;&quot;TH Sarabun New,Regular&quot;หน้า &amp;P จาก &amp;N</oddFooter>");
  });

  it("show no grid lines", async () => {
    expect(await textOf([report], "xl/worksheets/sheet1.xml")).toContain('showGridLines="0"');
  });

  it("allow rows and columns to be resized although they are protected", async () => {
    expect(await textOf([report], "xl/worksheets/sheet1.xml")).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0" objects="1" scenarios="1"/>');
  });

  it("break below the row before, within the sheet, and never above the first", async () => {
    const rows = [true, false, true].map((pageBreakBefore) => ({ height: 20, pageBreakBefore, cells: [] }));
    expect(await textOf([aLayout({ rows })], "xl/worksheets/sheet1.xml")).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>');
  });

  it("have one style for all cells that look alike", async () => {
    const cell = (column: number) => ({ column, span: 1, value: column, style: column % 2 === 0 ? "boxed" : "baht" });
    const rows = Array.from({ length: 50 }, () => ({ height: 20, cells: [1, 2, 3].map(cell) }));
    const styles = await textOf([aLayout({ rows }), aLayout({ sheetName: "2", rows })], "xl/styles.xml");
    expect(styles).toContain('<cellXfs count="3">');
  });

  it("open no pane: a report is read by people who have no add-in", async () => {
    expect(Object.keys(partsOf(await renderLayouts([report], { time }))).filter((part) => part.includes("webextension"))).toEqual([]);
  });

  it("are the same for the same input, to the byte", async () => {
    const [first, second] = [await renderLayouts([report], { time }), await renderLayouts([report], { time })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("print one empty cell when nothing was laid out", async () => {
    expect(await textOf([aLayout({ rows: [], columnWidths: [] })], "xl/workbook.xml")).toContain("!$A$1:$A$1<");
  });
});
