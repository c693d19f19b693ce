import { sheetSentences } from "../../../src/messages/report/sheets/sheetSentences";
import { sheetTab } from "../../../src/messages/report/sheets/sheetWords";
import { statusName } from "../../../src/messages/statusNames";
import { summarySheetName, summarySheetTexts } from "../../../src/messages/summarySheetTexts";
import { overviewTexts } from "../../../src/messages/overviewTexts";
import { workbenchTexts } from "../../../src/messages/workbenchTexts";
import { reportZipTexts } from "../../../src/messages/reportZipTexts";
import type { GuideAction } from "./guideAction";

export const trySample: readonly GuideAction[] = [
  async ({ openEmptyWorkbook, button, sees, texts }) => {
    await openEmptyWorkbook();
    await button(texts.start.sample).click();
    await sees(texts.actions.createSample.done(40));
    await sees(texts.start.summary(40, 293));
  },
];

export const makeReports: readonly GuideAction[] = [
  async ({ view, pane, texts }) => {
    await view("reports");
    await pane().getByLabel(texts.reports.choices.listed).check();
    for (let at = 0; at < 6; at += 1) await pane().getByRole("checkbox").nth(at).check();
  },
  async ({ desk, language, button, sees, texts }) => {
    // As slow as over a bad line, so that there is time to change one's mind.
    await desk.page.getByLabel(workbenchTexts(language).latency).selectOption("2000");
    await button(texts.reports.build(6)).click();
    await sees(texts.actions.buildReports.doing);
  },
  async ({ desk, language, button, sees, texts, pane }) => {
    await pane().evaluate(pressWhenSaid, [`${texts.actions.buildReports.doing} ${texts.common.progress("5", "6")}`, texts.common.cancel] as const);
    await desk.page.getByLabel(workbenchTexts(language).latency).selectOption("0");
    await sees(texts.actions.buildReports.done(5));
    expect(await button(new RegExp(`^${texts.reports.open("")}`)).count()).toBe(5);
    expect(await pane().getByText(texts.reports.notMade, { exact: true }).count()).toBe(1);
    const sheets = await desk.page.locator("[data-u-comp=slide-tab-item]").allTextContents();
    expect(sheets.filter((name) => /^~?91000000-/.test(name))).toEqual(["91000000-0001", "91000000-0002", "91000000-0003", "91000000-0004", "91000000-0005"]);
  },
  async ({ desk, button, texts }) => {
    await button(texts.reports.open("91000000-0003")).click();
    await desk.page.locator("[role=tab][aria-selected=true]", { hasText: "91000000-0003" }).waitFor();
    expect((await desk.values("91000000-0003", "A1:H40")).flat().join(" ")).toContain("โครงการก่อสร้างสะพานคนข้ามคลองสาม");
  },
  async ({ desk, language, button, sees, texts }) => {
    const zip = reportZipTexts(language);
    const saved = [desk.page.waitForEvent("download"), button(zip.make(6)).click()] as const;
    expect((await saved[0]).suggestedFilename()).toMatch(/^project-reports-.*\.zip$/);
    await sees(texts.actions.zipReports.done(6));
    const again = [desk.page.waitForEvent("download"), button(zip.saveAgain).click()] as const;
    await Promise.all(again);
  },
  async ({ pane, language, button, sees, texts }) => {
    await pane().getByLabel(summarySheetName("exceptions", language), { exact: true }).check();
    await button(summarySheetTexts(language).build(1)).click();
    await sees(texts.actions.buildSheets.done(1));
    await button(texts.reports.open(sheetTab("exceptions", language))).waitFor();
  },
];

export const seeOverview: readonly GuideAction[] = [
  async ({ view, sees, language }) => {
    await view("overview");
    const texts = overviewTexts(language);
    for (const heading of [texts.money, texts.completeness, texts.attention]) await sees(heading);
  },
  async ({ pane, desk, language }) => {
    const texts = overviewTexts(language);
    const behind = statusName("derivedPlanStatus", "BEHIND", language);
    await pane().getByRole("list", { name: texts.byStatus }).getByRole("button").filter({ hasText: behind }).click();
    await pane().getByRole("heading", { name: texts.behind(behind) }).waitFor();
    await desk.page.keyboard.press("Escape");
    await pane().getByRole("region", { name: texts.attention }).waitFor();
  },
  async ({ pane, language }) => {
    const texts = overviewTexts(language);
    await pane().getByRole("combobox", { name: texts.compareWith }).selectOption({ index: 1 });
    await pane().getByRole("heading", { name: texts.moved }).waitFor();
  },
  async ({ desk, button, sees, texts, language }) => {
    await button(overviewTexts(language).writeSheet).click();
    await sees(texts.actions.writeOverview.done(1));
    expect((await desk.values(sheetTab("overview", language), "A1:A9")).flat().join(" ")).toContain(sheetSentences(language).filters([]));
  },
  async ({ pane, button, texts, language }) => {
    const first = pane().getByRole("region", { name: overviewTexts(language).attention }).getByRole("button").first();
    const name = await first.innerText();
    await first.click();
    await pane().getByRole("heading", { name }).waitFor();
    await button(`‹ ${texts.common.backTo(texts.views.overview)}`).click();
    await pane().getByRole("region", { name: overviewTexts(language).attention }).waitFor();
  },
];

/** Runs inside the pane: presses a button the moment that the pane says something, however busy the machine is with the rest. */
async function pressWhenSaid([words, name]: readonly [string, string]): Promise<void> {
  const press = (): boolean => {
    if (!document.body.innerText.includes(words)) return false;
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    button?.click();
    return button !== undefined;
  };
  await new Promise<void>((done) => {
    if (press()) return done();
    const observer = new MutationObserver(() => {
      if (!press()) return;
      observer.disconnect();
      done();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
