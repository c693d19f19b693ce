import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { aDocx } from "../../support/builders/docx";
import type { GuideAction } from "./guideAction";

const form = join(__dirname, "../../fixtures/printed-form.txt");

/** The printed report as a file, as `setFiles` wants it. */
interface FormFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function plainForm(): Promise<FormFile> {
  return { name: "printed-form.txt", mimeType: "text/plain", buffer: await readFile(form) };
}

/** The same in Word, a paragraph for every line. */
async function wordForm(): Promise<FormFile> {
  const lines = (await readFile(form, "utf8")).replace(/^\uFEFF/, "").split(/\r?\n/);
  return { name: "printed-form.docx", mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: Buffer.from(aDocx(lines)) };
}

export const createTables: readonly GuideAction[] = [
  async (clerk) => {
    await clerk.openEmptyWorkbook();
    await clerk.sees(clerk.texts.start.unboundTitle);
  },
  async ({ pane, texts }) => {
    await pane().getByLabel(texts.start.fiscalYear).fill("2566");
  },
  async ({ button, sees, texts, desk }) => {
    await button(texts.start.create).click();
    await sees(texts.actions.createWorkbook.done(1));
    expect(await desk.values("โครงการ", "A3:B3")).toEqual([["รหัสโครงการ", "ชื่อโครงการ"]]);
    expect((await desk.page.locator("[data-u-comp=slide-tab-item]").allTextContents())[0]).toBe("Sheet1");
  },
];

export const importPrintedReport: readonly GuideAction[] = [
  (clerk) => clerk.view("import"),
  async ({ desk, button, texts, sees, language }) => {
    const chooser = desk.page.waitForEvent("filechooser");
    await button(texts.import.choose).click();
    await (await chooser).setFiles(language === "th" ? await plainForm() : await wordForm());
    await sees(texts.import.found(1, 6));
    expect(await desk.values("โครงการ", "A4")).toEqual([[""]]);
  },
  async ({ button, pane, texts, sees }) => {
    for (let place = 1; place <= 6; place += 1) {
      await sees(texts.import.issue(place, 6));
      if (await button(new RegExp(`^${texts.import.alternative}: .*เรียน`)).isVisible()) await button(new RegExp(`^${texts.import.alternative}`)).click();
      if (place < 6) await button(texts.import.next).click();
    }
    expect(await button(texts.import.next).isDisabled()).toBe(true);
    expect(await pane().getByText(/^\d+\. รายงานครั้งที่8/).isVisible()).toBe(true);
  },
  async ({ sees, texts }) => {
    await sees(texts.import.changes);
    await sees(`21000000-6549 · 2566 (${texts.import.added})`);
  },
  async ({ button, sees, desk, texts }) => {
    await button(texts.import.apply).click();
    await sees(texts.actions.importForms.done(1));
    expect(await desk.values("โครงการ", "A4")).toEqual([["21000000-6549"]]);
    expect((await desk.values("รายงานความก้าวหน้า", "A4:A12")).flat().filter((code) => code !== "")).toHaveLength(8);
  },
];
