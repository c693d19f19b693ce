import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { openPackage } from "../../../src/hosts/exceljs/package/zip";
import { openBook } from "../../../src/workbench/excel/file/openBook";
import { aChartLayout } from "../../support/builders/chartLayout";
import { aPicture } from "../../support/builders/pictures";
import { aLayout } from "../../support/builders/blueprints";
import { describeOoxmlErrors, validateOoxmlFiles } from "../../support/ooxmlValidator";
import { describeWith } from "../../support/programs";
import { readWithOpenpyxl } from "../../support/readWithOpenpyxl";

const line = aChartLayout();
const column = { ...aChartLayout({ kind: "column", title: "", valueAxis: { title: "", min: null, max: null, numberFormat: "#,##0" } }), sheetName: "แท่ง" };

describe("a page with a chart", () => {
  it("says what its cells say, for viewers that do not calculate", async () => {
    const chart = openPackage(await renderLayouts([line], { time: null }), { file: "b" }).text("xl/charts/chart1.xml");
    expect([...chart.matchAll(/<c:f>([^<]+)<\/c:f>/g)].map(([, formula]) => formula)).toEqual(["A", "B", "A", "C"].map((letter) => `'${line.sheetName}'!$${letter}$2:$${letter}$4`));
    expect([...chart.matchAll(/<c:pt idx="(\d)"><c:v>([^<]+)</g)].map(([, , value]) => value)).toEqual(["ต.ค. 65", "พ.ย. 65", "ธ.ค. 65", "10", "20", "30", "ต.ค. 65", "พ.ย. 65", "ธ.ค. 65", "0", "9"]);
  });

  it("is read by another reader as it was meant", async () => {
    const [sheet] = openBook(await renderLayouts([line, column], { time: null })).sheets;
    expect(sheet?.charts).toEqual([
      expect.objectContaining({ type: "Line", title: "แผนและผล & ส่วนต่าง", width: 360, height: 180, legendPosition: "Bottom", valueAxis: expect.objectContaining({ title: "ร้อยละ", minimum: 0, maximum: 100 }) as object }),
    ]);
    expect(sheet?.charts[0]?.series.map(({ name, color }) => [name, color])).toEqual([["แผน", "#8FA3B5"], ["ผล", "#0B4F6C"]]);
  });

  it("has charts only where a page asks for one", async () => {
    const names = openPackage(await renderLayouts([aLayout(), column, { ...line, sheetName: "เส้น" }], { time: null }), { file: "b" }).names;
    expect(names.filter((name) => /charts|drawings/.test(name)).sort()).toEqual([
      "xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/_rels/drawing2.xml.rels", "xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml",
    ]);
  });
});

describeWith(["Open XML SDK validator", "openpyxl"], "a file with charts and pictures", () => {
  const pictured = { ...aLayout(), sheetName: "รูป", pictures: [aPicture()] };
  const both = { ...line, sheetName: "ทั้งสอง", pictures: [aPicture(), aPicture({ row: 4 })] };

  it.each([
    ["on pages of their own", [pictured, line], [[1, 0], [0, 1]]],
    ["on one page", [both], [[2, 1]]],
    ["on one page among others", [line, pictured, both], [[0, 1], [1, 0], [2, 1]]],
  ])("keeps all of them %s", async (_where, pages, counts) => {
    const { sheets } = await readWithOpenpyxl(await renderLayouts(pages, { time: null }), { looks: true });
    expect(sheets.map(({ details }) => ["pictures", "charts"].map((what) => (details?.[what] as readonly unknown[]).length))).toEqual(counts);
  });

  it("is valid", async () => {
    const found = await validateOoxmlFiles({ both: await renderLayouts([line, pictured, both], { time: null }) });
    expect(Object.values(found).flatMap(describeOoxmlErrors)).toEqual([]);
  });
});

describeWith("Open XML SDK validator", "files with charts", () => {
  it("are valid for Office 2021 and Microsoft 365", async () => {
    const found = await validateOoxmlFiles({ charts: await renderLayouts([aLayout(), line, column].map((layout, index) => ({ ...layout, sheetName: `แผ่น ${index}` })), { time: null }) });
    expect(Object.values(found).flatMap(describeOoxmlErrors)).toEqual([]);
  });
});
