import type { ReportLayout } from "../../src/workbook/reportLayout";
import { aChartLayout } from "../support/builders/chartLayout";
import { aPicture } from "../support/builders/pictures";
import { layoutOf, reportCases } from "../support/builders/reportCases";
import { kindLayouts, overviewLayouts } from "../support/builders/tableSheetLayouts";
import { describeOoxmlErrors, validateOoxmlFiles } from "../support/ooxmlValidator";
import { describeWith } from "../support/programs";
import { readWithOpenpyxl } from "../support/readWithOpenpyxl";
import type { OpenpyxlSheet } from "../support/readWithOpenpyxl";
import { comparable } from "./support/comparable";
import { contractHosts, officeContract } from "./support/contractHosts";
import type { ContractHost } from "./support/contractHosts";
import { blueprintOf, fewProjects } from "./support/workbooks";

const standard = blueprintOf(fewProjects());

const layouts: Readonly<Record<string, ReportLayout>> = {
  ...Object.fromEntries(
    (Object.keys(reportCases) as (keyof typeof reportCases)[]).flatMap((name) => (["th", "en"] as const).map((language) => [`${name} ${language}`, { ...layoutOf(reportCases[name], language), sheetName: `${name} ${language}`.slice(0, 31) }])),
  ),
  chart: { ...aChartLayout(), sheetName: "chart" },
  "chart and pictures": { ...aChartLayout(), sheetName: "chart and pictures", pictures: [aPicture(), aPicture({ row: 4, column: 5, offset: { x: 0, y: 0 }, width: 96, height: 24, description: "" })] },
};

/** The sheets that a host leaves behind, as openpyxl reads them; Excel's own first one set aside. */
async function sheetsOf(contract: ContractHost, make: (opened: Awaited<ReturnType<ContractHost["open"]>>) => Promise<Uint8Array>): Promise<readonly OpenpyxlSheet[]> {
  const opened = await contract.open(null);
  const { sheets } = await readWithOpenpyxl(await make(opened), { looks: true });
  await opened.close();
  return sheets.filter(({ name }) => name !== "Sheet1");
}

describeWith("openpyxl", "the two hosts leave the same behind, read by somebody else's library", () => {
  it("the whole workbook", async () => {
    const [fromFile, fromExcel] = await Promise.all(
      contractHosts.map((contract) =>
        sheetsOf(contract, async (opened) => {
          await opened.host.create(standard);
          return opened.saved();
        }),
      ),
    );
    expect(fromExcel!.map(({ name }) => name)).toEqual(standard.sheets.map(({ name }) => name));
    for (const [index, sheet] of fromFile!.entries()) expect(comparable(fromExcel![index]!)).toEqual(comparable(sheet));
    // What is compared is there to be compared.
    const seen = fromExcel!.map(comparable) as unknown as readonly Record<"values" | "looks" | "lines" | "heights", Readonly<Record<string, unknown>>>[];
    const total = (what: "values" | "looks" | "lines" | "heights"): number => seen.reduce((sum, sheet) => sum + Object.keys(sheet[what]).length, 0);
    expect([total("values") > 1_000, total("looks") > 1_500, total("lines") > 2_000, total("heights") > 50]).toEqual([true, true, true, true]);
  }, 120_000);

  it("every report page", async () => {
    const all = Object.values(layouts);
    const [fromFile, fromExcel] = await Promise.all(contractHosts.map((contract) => sheetsOf(contract, async ({ reports, savedReport }) => savedReport(await reports.write("reports", all)))));
    expect(fromExcel!.map(({ name }) => name)).toEqual(all.map(({ sheetName }) => sheetName));
    for (const [index, sheet] of fromFile!.entries()) expect(comparable(fromExcel![index]!)).toEqual(comparable(sheet));
  }, 120_000);

  it("every sheet over many projects, with its chart, bars, groups and repeated heading", async () => {
    const all = [...Object.values(kindLayouts("th")), ...Object.values(await overviewLayouts("th"))];
    const [fromFile, fromExcel] = await Promise.all(contractHosts.map((contract) => sheetsOf(contract, async ({ reports, savedReport }) => savedReport(await reports.write("reports", all)))));
    expect(fromExcel!.map(({ name }) => name)).toEqual(all.map(({ sheetName }) => sheetName));
    for (const [index, sheet] of fromFile!.entries()) expect(comparable(fromExcel![index]!)).toEqual(comparable(sheet));
    // What is compared is there to be compared.
    const charts = fromExcel!.map(({ details }) => (details as unknown as { readonly charts: readonly unknown[] }).charts.length);
    expect([charts.filter((count) => count > 0).length, fromExcel!.filter(({ conditional }) => conditional.length > 0).length, fromExcel!.every(({ printTitles }) => printTitles !== null), fromExcel!.some(({ outlines }) => Object.values(outlines).includes(2))]).toEqual([
      all.filter((layout) => (layout.charts ?? []).length > 0).length, all.filter((layout) => (layout.dataBars ?? []).length > 0).length, true, true,
    ]);
  }, 240_000);
});

describeWith("openpyxl", "a page in Excel, against what was worked out by hand", () => {
  let sheet: OpenpyxlSheet;
  beforeAll(async () => {
    const page: ReportLayout = {
      sheetName: "ทดสอบ",
      title: "ทดสอบ",
      page: {
        paper: "A4", orientation: "portrait", margins: { top: 1, bottom: 0.5, left: 0.25, right: 0.75, header: 0.3, footer: 0.2 }, titleRows: { first: 1, last: 2 },
        header: "&Lซ้าย&Rขวา", footer: "หน้า &P จาก &N", fitToWidth: true, centerHorizontally: true,
      },
      columnWidths: [10, 20, 5],
      rows: [
        { height: 30, cells: [{ column: 1, span: 3, value: "หัวเรื่อง", style: "title" }] },
        { height: 24.75, cells: [{ column: 1, span: 1, value: "0812345678", style: "box" }, { column: 2, span: 2, value: -1234.5, style: "money" }] },
        { height: 24.75, pageBreakBefore: true, cells: [{ column: 1, span: 1, value: "=1+1", style: "box" }, { column: 2, span: 1, value: null, style: "box" }] },
      ],
      styles: {
        title: { font: { name: "TH Sarabun New", size: 20, bold: true, color: "1F5C6B" }, align: { horizontal: "center", vertical: "middle", wrap: false }, fill: "EEF2F5" },
        box: {
          font: { name: "TH Sarabun New", size: 16, italic: true }, align: { horizontal: "left", vertical: "top", wrap: true, indent: 1 },
          border: { top: { style: "thin", color: "000000" }, right: { style: "hair", color: "FF0000" }, bottom: { style: "medium", color: "00FF00" }, left: { style: "thin", color: "0000FF" } },
        },
        money: { font: { name: "TH Sarabun New", size: 16 }, align: { horizontal: "right", vertical: "top", wrap: false }, numberFormat: "#,##0.00" },
      },
    };
    [sheet] = (await sheetsOf(officeContract, async ({ reports, savedReport }) => savedReport(await reports.write("x", [page])))) as [OpenpyxlSheet];
  });

  it("has its values and nothing calculated", () => {
    expect(["A1", "A2", "B2", "A3", "B3"].map((address) => [sheet.cells[address]?.value, sheet.cells[address]?.type, sheet.cells[address]?.formula])).toEqual([
      ["หัวเรื่อง", "s", null], ["0812345678", "s", null], [-1234.5, "n", null], ["=1+1", "s", null], [null, "n", null],
    ]);
  });

  it("has its merges, heights, widths and breaks", () => {
    expect(sheet.merged).toEqual(["A1:C1", "B2:C2"]);
    expect(sheet.heights).toEqual({ "1": 30, "2": 24.75, "3": 24.75 });
    expect(["A", "B", "C"].map((letter) => Math.round(sheet.widths[letter]![0]))).toEqual([10, 20, 5]);
    expect(sheet.breaks).toEqual([2]);
  });

  it("has its looks", () => {
    expect(sheet.cells.A1).toMatchObject({ look: { font: { name: "TH Sarabun New", size: 20, bold: true, italic: false, color: "1F5C6B" }, fill: "EEF2F5", horizontal: "center", vertical: "center" } });
    expect(sheet.cells.A3).toMatchObject({
      look: { font: { italic: true }, wrap: true, indent: 1, borders: { bottom: ["medium", "00FF00"], left: ["thin", "0000FF"], right: ["hair", "FF0000"] } },
    });
    expect(sheet.cells.B2).toMatchObject({ numberFormat: "#,##0.00", look: { horizontal: "right" } });
  });

  it("has its page: paper, margins in inches, repeated rows, texts, one page wide", () => {
    expect(sheet).toMatchObject({ printTitles: "$1:$2", protected: true, password: null, page: ["9", "portrait"].map((part) => (part === "9" ? expect.anything() : part)) as unknown[] });
    expect(sheet.details).toMatchObject({
      page: {
        orientation: "portrait", margins: { top: 1, bottom: 0.5, left: 0.25, right: 0.75, header: 0.3, footer: 0.2 }, fit: [1, 0], centered: [true, false], titleRows: "$1:$2", rowBreaks: [2],
        header: [expect.stringContaining("ซ้าย"), null, expect.stringContaining("ขวา"), expect.anything(), expect.anything(), expect.anything()],
      },
    });
  });
});

describeWith("Open XML SDK validator", "what the emulated Excel saves of our workbooks", () => {
  it("is valid for Office 2021 and Microsoft 365", async () => {
    const opened = await officeContract.open(null);
    await opened.host.create(standard);
    await opened.reports.write("reports", [...Object.values(layouts).slice(0, 3), layouts["chart and pictures"]!, ...Object.values(kindLayouts("en")), ...Object.values(await overviewLayouts("en"))]);
    const found = await validateOoxmlFiles({ workbook: opened.saved() });
    expect(Object.values(found).flatMap(describeOoxmlErrors)).toEqual([]);
    await opened.close();
  }, 60_000);
});
