import type { Clerk } from "../../support/guide/clerk";
import { ruleTitle } from "../../../src/messages/findingMessage";
import { statusValues } from "../../../src/messages/statusNames";
import type { GuideAction } from "./guideAction";

const rounds = "รายงานความก้าวหน้า";
const missingDate = ({ language }: Clerk): string => ruleTitle("R01", language);

/** Cells of the rounds' table that somebody has filled, row by row. */
async function writtenRounds({ desk }: Clerk): Promise<unknown[][]> {
  return (await desk.values(rounds, "A4:N20")).filter(([code]) => code !== "");
}

export const correctFinding: readonly GuideAction[] = [
  async (clerk) => {
    await clerk.view("findings");
    await clerk.sees(missingDate(clerk));
  },
  async (clerk) => {
    const { pane, texts, desk } = clerk;
    const row = pane().getByRole("listitem").filter({ hasText: missingDate(clerk) });
    await row.getByRole("button", { name: texts.findings.goTo("E6"), exact: true }).click();
    await desk.page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value === "E6");
    expect(await desk.page.getByRole("tab", { name: rounds }).getAttribute("aria-selected")).toBe("true");
  },
  async (clerk) => {
    await clerk.desk.type(rounds, "E6", "10/2/2023");
    await clerk.seesNoMore(missingDate(clerk));
    expect((await clerk.desk.values(rounds, "E6"))[0]).toEqual([44967]);
  },
];

export const addRound: readonly GuideAction[] = [
  async (clerk) => {
    await clerk.clicksCell("โครงการ", "B", 4);
    await clerk.entersPane();
    await clerk.viewByKeys("round");
    await clerk.sees(clerk.texts.round.title(9));
  },
  async (clerk) => {
    await clerk.tabTo(clerk.texts.round.reportDate);
    await clerk.desk.page.keyboard.type("๒๕/๗/๒๕๖๖");
    await clerk.sees(clerk.texts.round.readAs(clerk.language === "th" ? "25 ก.ค. 2566" : "25 Jul 2566 BE"));
  },
  async ({ tabTo, texts, desk }) => {
    for (const [field, text] of [[texts.round.progress, "๑๐๐"], [texts.round.disbursed, "0"], [texts.round.narrative, "ส่งรายงานฉบับสมบูรณ์แล้ว"]] as const) {
      await tabTo(field);
      await desk.page.keyboard.type(text);
    }
  },
  async ({ tabTo, texts, desk, sees }) => {
    const choose = async (place: number): Promise<void> => {
      for (let presses = 0; presses < place; presses += 1) await desk.page.keyboard.press("ArrowDown");
    };
    await tabTo(texts.round.planStatus);
    await choose(1 + statusValues("planStatus").indexOf("ON_PLAN"));
    await tabTo(texts.round.targetStatus);
    await choose(1 + statusValues("targetStatus").indexOf("ON_TARGET"));
    await sees(texts.round.findings);
  },
  async (clerk) => {
    const before = await writtenRounds(clerk);
    await clerk.tabTo(clerk.texts.round.save);
    await clerk.desk.page.keyboard.press("Enter");
    await clerk.sees(clerk.texts.actions.addRound.done(1));
    const after = await writtenRounds(clerk);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toEqual(expect.arrayContaining(["21000000-6549", 2566, 9, 45132, "ส่งรายงานฉบับสมบูรณ์แล้ว", 100, "เป็นไปตามแผน", "เป็นไปตามเป้าหมาย"]));
  },
];

export const giveReason: readonly GuideAction[] = [
  async (clerk) => {
    await clerk.view("project");
    await clerk.pane().getByRole("heading", { name: clerk.texts.project.findings }).scrollIntoViewIfNeeded();
  },
  async ({ button, pane, texts }) => {
    await button(texts.findings.giveReason).first().click();
    await pane().getByLabel(texts.findings.reason).fill("ตรวจกับแผนฯ แล้ว รหัสเป้าหมายถูกต้อง");
    await pane().getByLabel(texts.settings.userName).fill("สมศรี ตัวอย่าง");
  },
  async ({ button, sees, texts, desk }) => {
    const before = await button(texts.findings.giveReason).count();
    await button(texts.findings.saveReason).click();
    await sees(texts.findings.reasoned);
    expect(await button(texts.findings.giveReason).count()).toBe(before);
    const kept = await desk.addIn().evaluate(readTable, "Acknowledgements");
    expect(kept.flat()).toContain("ตรวจกับแผนฯ แล้ว รหัสเป้าหมายถูกต้อง");
  },
];

/** Runs inside the add-in's page: the cells of a table, wherever its sheet is hidden. */
async function readTable(name: string): Promise<unknown[][]> {
  const excel = (globalThis as unknown as { Excel: typeof Excel }).Excel;
  return await excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
}
