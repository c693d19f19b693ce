/** The sheets over many projects as files: what Microsoft's validator and LibreOffice make of them, of the sample register and of a city's worth of projects. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agencyPortfolios } from "../../../bench/agencyPortfolios";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { EMPTY_PORTFOLIO } from "../../../src/domain/model/records/portfolio";
import { SHEET_KINDS, sheetTitle } from "../../../src/messages/report/sheets/sheetWords";
import { layoutTableSheet } from "../../../src/report/tableSheet/layoutTableSheet";
import { sheetOf } from "../../../src/workflows/buildSheetReport";
import { REGISTER_DAY, registerWithHistory } from "../../support/builders/registerWithHistory";
import { overviewLayouts } from "../../support/builders/tableSheetLayouts";
import { validateOoxmlFiles } from "../../support/ooxmlValidator";
import { describeWith } from "../../support/programs";
import { renderPages, renderedFolder } from "../../support/renderPages";
import { temporaryFolder } from "../../support/temporaryFolder";

const register = registerWithHistory();
const layoutOf = (kind: (typeof SHEET_KINDS)[number], portfolio = register, language: "th" | "en" = "th") =>
  layoutTableSheet(sheetOf(kind, portfolio, { asOf: REGISTER_DAY, language, preparedFrom: "เขตพระนคร.xlsx" }));

describeWith("Open XML SDK validator", "the sheets over many projects as files", () => {
  it("are what Microsoft's validator accepts, each kind, all in one workbook, and without data", async () => {
    const files: Record<string, Uint8Array> = {};
    for (const kind of SHEET_KINDS) files[kind] = await renderLayouts([layoutOf(kind)], { time: null });
    files["all"] = await renderLayouts(SHEET_KINDS.map((kind) => layoutOf(kind, register, "en")), { time: null });
    files["empty"] = await renderLayouts(SHEET_KINDS.map((kind) => layoutOf(kind, EMPTY_PORTFOLIO)), { time: null });
    for (const language of ["th", "en"] as const) for (const [name, layout] of Object.entries(await overviewLayouts(language))) files[`${name} ${language}`] = await renderLayouts([layout], { time: null });
    expect(await validateOoxmlFiles(files)).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, []])));
  }, 120_000);
});

describeWith(["LibreOffice", "poppler", "fontTools"], "the sheets over many projects on paper", () => {
  const folder = temporaryFolder();

  it("say how things stand on their first half page, and have a heading on every page", async () => {
    const city = agencyPortfolios(3, 40).reduce((all, { portfolio }) => ({ ...all, projects: [...all.projects, ...portfolio.projects], rounds: [...all.rounds, ...portfolio.rounds], strategyLinks: [...all.strategyLinks, ...portfolio.strategyLinks] }), { ...EMPTY_PORTFOLIO, settings: register.settings });
    const files = [];
    for (const [name, portfolio, kinds] of [["sample", register, SHEET_KINDS], ["city", city, ["division", "completeness"]]] as const) {
      for (const kind of kinds) {
        const file = join(folder, `${name}-${kind}.xlsx`);
        writeFileSync(file, await renderLayouts([layoutOf(kind, portfolio)], { time: null }));
        files.push({ file, kind, portfolio });
      }
    }
    const rendered = await renderPages(files.map(({ file }) => file), renderedFolder("table-sheets"));
    // What is read off a page has its marks in another order.
    const plain = (text: string): string => text.replace(/\s+|\p{Mn}|\ufffd/gu, "").replace(/\u0e33/g, "\u0e32");
    files.forEach(({ kind, portfolio }, index) => {
      const pages = rendered[index]!.pages.map(({ text }) => plain(text));
      const said = sheetOf(kind, portfolio, { asOf: REGISTER_DAY, language: "th", preparedFrom: "เขตพระนคร.xlsx" });
      const firstHalf = pages[0]!.slice(0, Math.max(600, pages[0]!.length / 2));
      expect(firstHalf).toContain(plain(sheetTitle(kind, "th")));
      expect(firstHalf).toContain(plain(said.facts[0]!));
      if (said.rows.length > 0) for (const page of pages.slice(1, -1)) expect(page.slice(0, 400)).toContain(plain(said.columns[0]!.title));
    });
  }, 240_000);

  it("of the pane's overview say what they are of on their first half page", async () => {
    const layouts = Object.entries(await overviewLayouts("th"));
    const files = await Promise.all(layouts.map(async ([name, layout]) => {
      const file = join(folder, `view-${name}.xlsx`);
      writeFileSync(file, await renderLayouts([layout], { time: null }));
      return file;
    }));
    const rendered = await renderPages(files, renderedFolder("overview-sheets"));
    const plain = (text: string): string => text.replace(/\s+|\p{Mn}|\ufffd/gu, "").replace(/\u0e33/g, "\u0e32");
    for (const { pages } of rendered) expect(plain(pages[0]!.text).slice(0, 900)).toContain(plain("ตัวกรอง:"));
    expect(rendered.every(({ pages }) => pages.every(({ text }) => text.trim() !== ""))).toBe(true);
  }, 240_000);
});
