import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { stampLayouts } from "../../../src/hosts/exceljs/stampLayouts";
import type { ReportLayout } from "../../../src/workbook/reportLayout";
import { aLayout } from "../../support/builders/blueprints";
import { aChartLayout } from "../../support/builders/chartLayout";
import { aPicture } from "../../support/builders/pictures";
import { randomLayouts } from "../../support/builders/randomBlueprints";
import { layoutOf, reportCases } from "../../support/builders/reportCases";
import { partsOf } from "../../support/packageParts";
import { sheetTrees } from "../../support/sheetTrees";

const time = "2025-03-31T09:00:00";

const cell = (over: Partial<ReportLayout["rows"][number]["cells"][number]> = {}) => ({ column: 1, span: 1, value: "ก", style: "body", ...over });

describe("a stamped file", () => {
  const expectSame = async (layouts: readonly ReportLayout[]): Promise<void> => {
    const [stamped, drawn] = [await stampLayouts(layouts, { time }), await renderLayouts(layouts, { time })];
    expect(sheetTrees(stamped)).toEqual(sheetTrees(drawn));
    const [ours, plain] = [partsOf(stamped), partsOf(drawn)];
    for (const part of ["docProps/core.xml", "docProps/app.xml", "xl/theme/theme1.xml", "_rels/.rels"]) expect(ours[part]).toBe(plain[part]);
    expect(ours["xl/workbook.xml"]?.replace(/r:id="[^"]*"/g, "")).toBe(plain["xl/workbook.xml"]?.replace(/r:id="[^"]*"/g, ""));
    const pictures = (parts: Readonly<Record<string, string>>) => Object.entries(parts).filter(([name]) => /drawings|media|sheet\d+\.xml\.rels/.test(name)).map(([name, text]) => [name, withoutExtensions(text)]);
    expect(pictures(ours).sort()).toEqual(pictures(plain).sort());
  };

  /** exceljs numbers pictures in an extension that nobody reads. */
  const withoutExtensions = (text: string): string => text.replace(/>\s*<a:extLst>.*?<\/a:extLst><\/xdr:cNvPr>/g, "/>");

  it.each(Array.from({ length: 60 }, (_seed, index) => [index + 1]))("says what exceljs draws, element by element: pages of seed %i", (seed) => expectSame(randomLayouts(seed)));

  it("and the formal sheets of projects", () => expectSame(Object.values(reportCases).map((each, index) => ({ ...layoutOf(each, "th", "projects.xlsx"), sheetName: String(index) }))));

  it.each<[string, readonly ReportLayout[]]>([
    ["cells that come from right to left", [aLayout({ rows: [{ height: 20, cells: [cell({ column: 4 }), cell({ column: 1, span: 2 })] }] })]],
    ["a row without height, rows without cells", [aLayout({ rows: [{ height: 0, cells: [cell()] }, { height: 3, cells: [] }] })]],
    ["a column far to the right", [aLayout({ rows: [{ height: 20, cells: [cell({ column: 700, span: 3 })] }] })]],
    ["no rows, no columns, no styles", [aLayout({ rows: [], columnWidths: [], styles: {} })]],
    ["pictures on some sheets", ["1", "2", "3", "4"].map((sheetName, index) => aLayout({ sheetName, pictures: index % 2 === 0 ? [] : [aPicture(), aPicture({ row: 5, offset: { x: 0, y: 0 } })] }))],
    ["pages of two kinds that call different looks by one name", [aLayout(), aLayout({ sheetName: "2", styles: { ...aLayout().styles, body: { ...aLayout().styles["body"]!, fill: "FF0000" } }, columnWidths: [3] })]],
  ])("%s", (_what, layouts) => expectSame(layouts));

  it("is the same for the same pages, to the byte, whatever was stamped before", async () => {
    const layouts = randomLayouts(7);
    const first = await stampLayouts(layouts, { time });
    await stampLayouts(randomLayouts(8), { time });
    expect(Buffer.from(await stampLayouts(randomLayouts(7), { time })).equals(Buffer.from(first))).toBe(true);
  });

  it("is drawn by exceljs where it has charts", async () => {
    const layout = aChartLayout();
    expect(Buffer.from(await stampLayouts([layout], { time })).equals(Buffer.from(await renderLayouts([layout], { time })))).toBe(true);
  });

  it.each<[string, ReportLayout, RegExp]>([
    ["a text that no cell holds", aLayout({ rows: [{ height: 20, cells: [cell({ value: "ก".repeat(32_768) })] }] }), /TEXT_TOO_LONG/],
    ["a number that none is", aLayout({ rows: [{ height: 20, cells: [cell({ value: NaN })] }] }), /cannot hold NaN/],
    ["cells that overlap", aLayout({ rows: [{ height: 20, cells: [cell({ span: 3 }), cell({ column: 3 })] }] }), /covered twice/],
    ["a style that there is not", aLayout({ rows: [{ height: 20, cells: [cell({ style: "x" })] }] }), /no style "x"/],
  ])("refuses %s", (_what, layout, message) => expect(stampLayouts([layout], { time })).rejects.toThrow(message));
});
