import type { Clerk } from "../../support/guide/clerk";
import { problemMessage } from "../../../src/messages/problems";
import type { GuideAction } from "./guideAction";

const rounds = "รายงานความก้าวหน้า";
const narrativeColumn = "F";

async function lastRow({ desk }: Clerk): Promise<number> {
  return 3 + (await desk.values(rounds, "A4:A400")).filter(([code]) => code !== "").length;
}

export const excelWaits: readonly GuideAction[] = [
  async (clerk) => {
    const { desk, view, button, sees, texts, pane } = clerk;
    await view("project");
    await button(texts.findings.giveReason).first().click();
    await pane().getByLabel(texts.findings.reason).fill("งวดงานสุดท้ายอยู่ระหว่างตรวจรับ");
    await desk.goTo("โครงการ", "B60");
    await desk.page.keyboard.type("กำลังพิมพ์");
    await button(texts.findings.saveReason).click();
    await sees(texts.waiting.title);
  },
  async ({ desk, sees, seesNoMore, texts }) => {
    await desk.page.locator("#grid").click({ position: { x: 400, y: 300 } });
    await sees(texts.actions.acknowledge.done(1));
    await seesNoMore(texts.waiting.title);
    expect(await desk.values("โครงการ", "B60")).toEqual([["กำลังพิมพ์"]]);
    await desk.goTo("โครงการ", "B60");
    await desk.page.keyboard.press("Delete");
  },
  async (clerk) => {
    const { desk, view, pane, button, sees, texts, language } = clerk;
    await view("round");
    await pane().getByLabel(texts.round.reportDate).fill("25/7/2566");
    await pane().getByLabel(texts.round.narrative).fill("ตรวจรับงานแล้ว");
    await button(texts.round.save).click();
    await sees(texts.actions.addRound.done(1));
    const cell = `${narrativeColumn}${await lastRow(clerk)}`;
    await clerk.types(rounds, cell, "อีกคนหนึ่งแก้แล้ว");
    await button(texts.common.undo).click();
    await sees(problemMessage("CELL_CHANGED", { sheet: rounds, cell, table: "Rounds", column: "ผลการดำเนินงาน" }, language));
    expect(await desk.values(rounds, cell)).toEqual([["อีกคนหนึ่งแก้แล้ว"]]);
  },
];

export const brokenHeading: readonly GuideAction[] = [
  async ({ types, view, sees, texts }) => {
    await types(rounds, "L3", "อะไรก็ได้");
    await view("start");
    await sees(texts.start.structureTitle(1));
    await sees(/“ปัญหาอุปสรรค”/);
  },
  async ({ types, seesNoMore, texts }) => {
    await types(rounds, "L3", "ปัญหาอุปสรรค");
    await seesNoMore(texts.start.structureTitle(1));
  },
  async ({ types, button, sees, texts }) => {
    await types(rounds, "L3", "อะไรก็ได้");
    await sees(texts.start.structureTitle(1));
    await button(texts.start.lookOver).click();
    await sees(texts.start.repairPreview);
  },
  async ({ desk, button, sees, seesNoMore, texts }) => {
    await button(texts.start.repair).click();
    await sees(texts.actions.repair.done(1));
    await seesNoMore(texts.start.structureTitle(1));
    expect((await desk.values(rounds, "A3:AZ3"))[0]).toEqual(expect.arrayContaining(["อะไรก็ได้", "ปัญหาอุปสรรค"]));
  },
];
