import type { Clerk } from "../../support/guide/clerk";
import { gatheringPaneTexts } from "../../../src/messages/gatheringPaneTexts";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { type AgencyBook, DISTRICTS, blueprintOfBook, withReport } from "../../support/builders/agencyBooks";
import { faultyWorkbooks } from "../../support/builders/faultyWorkbooks";
import type { GuideAction } from "./guideAction";

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const [one, two] = DISTRICTS as readonly [AgencyBook, AgencyBook, AgencyBook];

async function choose({ desk, button, language }: Clerk, books: readonly AgencyBook[], others: readonly { readonly name: string; readonly buffer: Buffer }[] = []): Promise<void> {
  const files = await Promise.all(books.map(async (book) => ({ name: book.name, mimeType, buffer: Buffer.from(await createWorkbookFile(blueprintOfBook(book), { time: null })) })));
  const chooser = desk.page.waitForEvent("filechooser");
  await button(gatheringPaneTexts(language).gather.choose).click();
  await (await chooser).setFiles([...files, ...others.map((other) => ({ ...other, mimeType }))]);
}

export const gatherBooks: readonly GuideAction[] = [
  async (clerk) => {
    const { texts, button, sees, language } = clerk;
    await clerk.openEmptyWorkbook();
    await sees(texts.start.unboundTitle);
    await button(texts.start.gather).click();
    await sees(gatheringPaneTexts(language).gather.intoNew);
  },
  async (clerk) => {
    const { button, sees, seesNoMore, language } = clerk;
    const { gather } = gatheringPaneTexts(language);
    await choose(clerk, [one, two], [{ name: "locked.xlsx", buffer: Buffer.from(faultyWorkbooks["encrypted-workbook"]()) }]);
    await sees(gather.unread(1));
    await button(gather.leaveOut("locked.xlsx")).click();
    await seesNoMore(gather.unread(1));
  },
  async ({ sees, pane, language }) => {
    const { gather } = gatheringPaneTexts(language);
    await sees(gather.conflicts(8));
    await pane().locator("summary").first().click();
    await sees(/district-1\.xlsx/);
    await sees(gather.counts({ added: 4, updated: 0, unchanged: 0, removed: 0 }));
  },
  async ({ button, sees, desk, texts, language }) => {
    await button(gatheringPaneTexts(language).gather.apply(2)).click();
    await sees(texts.actions.gather.done(2));
    expect(await desk.values("โครงการ", "A4:A7")).toEqual([one, two].flatMap(({ portfolio }) => portfolio.projects.map(({ projectCode }) => [projectCode])));
  },
  async (clerk) => {
    const { button, sees, desk, texts, language } = clerk;
    const { gather } = gatheringPaneTexts(language);
    await clerk.view("gather");
    await choose(clerk, [one, { ...withReport(two, 0, 2, { progressPct: 44 }), portfolio: { ...withReport(two, 0, 2, { progressPct: 44 }).portfolio, projects: two.portfolio.projects.slice(0, 1) } }]);
    await sees(gather.counts({ added: 0, updated: 1, unchanged: 2, removed: 1 }));
    await button(gather.apply(2)).click();
    await sees(texts.actions.gather.done(2));
    expect(await desk.values("โครงการ", "A7")).toEqual([[""]]);
    await button(texts.common.undo).click();
    await sees(texts.actions.gather.undone);
    expect((await desk.values("โครงการ", "A7")).flat()).toEqual([two.portfolio.projects[1]!.projectCode]);
  },
];
