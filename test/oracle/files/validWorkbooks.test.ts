import { Workbook } from "exceljs";
import type { DataBarRuleType } from "exceljs";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { finishPackage } from "../../../src/hosts/exceljs/package/finish/finishPackage";
import { openPackage } from "../../../src/hosts/exceljs/package/zip";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { writtenBy } from "../../../src/hosts/exceljs/writtenBy";
import { EMPTY_PORTFOLIO } from "../../../src/domain/model/records/portfolio";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { aLink, aPortfolio, aProject, aRound, day } from "../../support/builders/records";
import { aBlueprint, aColumn, aLayout, aSheet, aTable, everythingBlueprint, someAddIn } from "../../support/builders/blueprints";
import { randomBlueprint, randomLayouts } from "../../support/builders/randomBlueprints";
import { wildTexts } from "../../support/builders/wildLayouts";
import { describeOoxmlErrors, validateOoxmlFiles } from "../../support/ooxmlValidator";
import type { OoxmlError } from "../../support/ooxmlValidator";
import { describeWith } from "../../support/programs";

const time = "2025-03-31T09:00:00";
const seeds = Array.from({ length: 10 }, (_seed, index) => index + 1);

const complaints = (found: Readonly<Record<string, readonly OoxmlError[]>>): readonly string[] =>
  Object.entries(found).flatMap(([name, errors]) => describeOoxmlErrors(errors).map((error) => `${name}: ${error}`));

/** A workbook with what plain exceljs writes wrongly, none of which our blueprints can ask for. */
async function plainExcelJs(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("exceljs", { properties: { outlineLevelRow: 1 } });
  sheet.getCell("A1").value = "ก";
  sheet.getCell("A1").font = { name: "TH Sarabun New", size: 16, bold: true, strike: true, underline: true, color: { argb: "FF1F3864" } };
  sheet.getRow(2).outlineLevel = 1;
  sheet.getRow(3).addPageBreak();
  sheet.addConditionalFormatting({
    ref: "A1:A9",
    rules: [
      { type: "containsText", operator: "containsText", text: "ล่าช้า", priority: 1, style: { font: { strike: true, color: { argb: "FFC00000" } } } },
      { type: "dataBar", priority: 2, cfvo: [{ type: "num", value: 0 }, { type: "num", value: 1 }], color: { argb: "FF5B9BD5" } } as DataBarRuleType,
    ],
  });
  const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
  sheet.addImage(workbook.addImage({ buffer: pixel as never, extension: "png" }), { tl: { col: 1, row: 1 }, ext: { width: 10, height: 10 } });
  return writtenBy(workbook);
}

describeWith("Open XML SDK validator", "every kind of file is valid for Office 2021 and Microsoft 365", () => {
  it("workbooks", async () => {
    const found = await validateOoxmlFiles({
      everything: await createWorkbookFile(everythingBlueprint(), { time }),
      "almost nothing": await createWorkbookFile(aBlueprint(), { time: null }),
      "wild texts": await createWorkbookFile(aBlueprint({ sheets: [aSheet({ tables: [aTable({ columns: [aColumn("ก")], rows: wildTexts(42, 500).map((text) => [text]) })] })] }), { time }),
      "an empty table": await createWorkbookFile(aBlueprint({ sheets: [aSheet({ tables: [aTable({ rows: [] })] })] }), { time }),
    });
    expect(complaints(found)).toEqual([]);
  });

  it.each(["live", "values"] as const)("the workbook of the schema, empty and filled, with %s computed", async (computed) => {
    const described = (portfolio: Portfolio) => {
      const meta = newMeta(portfolio, { workbookId: "01HZX3", defaultFiscalYearBE: 2566, defaultAgencyCode: null });
      return createWorkbookFile(describeWorkbook(portfolio, { asOf: null, today: day("2023-03-31"), meta: { ...meta, computed } }), { time });
    };
    const rounds = [1, 2, 3].map((roundNo) => aRound({ roundNo, narrative: `- รอบที่ ${roundNo}\n=สำรวจ` }));
    const found = await validateOoxmlFiles({ empty: await described(EMPTY_PORTFOLIO), filled: await described(aPortfolio({ projects: [aProject()], rounds, strategyLinks: [aLink()] })) });
    expect(complaints(found)).toEqual([]);
  });

  it("pages", async () => {
    const found = await validateOoxmlFiles({
      "one page": await renderLayouts([aLayout()], { time }),
      "three pages": await renderLayouts(["1", "2", "3"].map((sheetName) => aLayout({ sheetName })), { time: null }),
    });
    expect(complaints(found)).toEqual([]);
  });

  it("the pane of an add-in, and the validator does look at it", async () => {
    const good = await createWorkbookFile(aBlueprint({ addIn: someAddIn }), { time });
    const broken = openPackage(good, { file: "broken.xlsx" });
    broken.putText("xl/webextensions/webextension1.xml", broken.text("xl/webextensions/webextension1.xml").replace("<we:bindings/>", "").replace("<we:reference", "<we:bindings/><we:reference"));
    broken.putText("xl/webextensions/taskpanes.xml", broken.text("xl/webextensions/taskpanes.xml").replace('row="4"', 'row="fourth"'));
    const found = await validateOoxmlFiles({ good, broken: broken.toBytes(6) });
    expect(describeOoxmlErrors(found.good)).toEqual([]);
    expect(new Set(found.broken.map(({ part }) => part))).toEqual(new Set(["/xl/webextensions/webextension1.xml", "/xl/webextensions/taskpanes.xml"]));
  });

  it("10 random workbooks", async () => {
    const files = await Promise.all(seeds.map(async (seed) => [`seed ${seed}`, await createWorkbookFile(randomBlueprint(seed), { time })] as const));
    expect(complaints(await validateOoxmlFiles(Object.fromEntries(files)))).toEqual([]);
  });

  it("10 random sets of pages", async () => {
    const files = await Promise.all(seeds.map(async (seed) => [`seed ${seed}`, await renderLayouts(randomLayouts(seed), { time })] as const));
    expect(complaints(await validateOoxmlFiles(Object.fromEntries(files)))).toEqual([]);
  });

  it("what plain exceljs gets wrong, once it is finished", async () => {
    const plain = await plainExcelJs();
    const finished = finishPackage(plain, { properties: { title: "", subject: "", created: null }, names: [], sheets: [{ name: "exceljs", validations: [] }], tables: [], addIn: null }, 6);
    const found = await validateOoxmlFiles({ plain, finished });
    expect(describeOoxmlErrors(found.finished)).toEqual([]);
    // The steps are still needed: exceljs, as it is installed, still gets it wrong.
    expect(new Set(found.plain.map(({ part }) => part))).toEqual(new Set(["/xl/styles.xml", "/xl/drawings/drawing1.xml"]));
  });
});
