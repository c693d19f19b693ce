import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Locator } from "playwright-core";
import { addInTexts } from "../../../src/messages/addInTexts";
import type { Language } from "../../../src/messages/language";
import { type PaneTexts, type PaneViewName, paneTexts } from "../../../src/messages/paneTexts";
import { saveBook } from "../../../src/workbench/excel/file/saveBook";
import { newBook } from "../../../src/workbench/excel/model/newBook";
import { openWorkbenchPage, type WorkbenchPage } from "../browser/openWorkbenchPage";
import { typeOver } from "../browser/typeOver";

/** Somebody in front of Excel with the pane beside it, who does what the user guide says. */
export interface Clerk {
  readonly language: Language;
  /** What stands on the pane. */
  readonly texts: PaneTexts;
  readonly desk: WorkbenchPage;
  pane(): Frame;
  /** Opens a workbook without anything in it, and the pane from Excel's ribbon. */
  openEmptyWorkbook(): Promise<void>;
  /** Goes to a view by its tab, or through the menu of those that have no room. */
  view(name: PaneViewName): Promise<void>;
  /** The same by keys alone. */
  viewByKeys(name: PaneViewName): Promise<void>;
  /** A button of the view or of a notice, by its words. */
  button(name: string | RegExp): Locator;
  /** Waits until the pane says this. */
  sees(text: string | RegExp): Promise<void>;
  /** Waits until the pane does not say this any more. */
  seesNoMore(text: string | RegExp): Promise<void>;
  /** Types a text over a cell and sees that it stands there: keys that a busy grid has not taken are typed again, as a person does. */
  types(sheet: string, cell: string, text: string): Promise<void>;
  /** Goes into the pane as F6 does, to what can have the focus first. */
  entersPane(): Promise<void>;
  /** Presses Tab until something of this name has the focus. */
  tabTo(name: string): Promise<void>;
  /** Takes the pane's picture: for the guide when it is asked for, else for whoever looks at the tests. */
  picture(file: string): Promise<void>;
  /** Clicks a cell: right after a change of sheets the grid may tell Excel of its first cell alone, so by way of the cell above. */
  clicksCell(sheet: string, column: string, row: number): Promise<void>;
}

/** `npm run docs:guide` takes the guide's own pictures; any other run leaves them alone. */
const pictures = join(__dirname, "../../..", process.env["KAONA_GUIDE_PICTURES"] === "1" ? "docs/images/guide" : "out/e2e/guide");

/** The day on which the guide plays, so that the sample and all that depends on the day are the same whenever it is followed. */
const GUIDE_TIME = "2023-07-10T09:30:00";

/** How long something may take on a busy machine. Milliseconds. */
const PATIENCE = 90_000;

export async function aClerk(browser: Browser, address: string, language: Language, conditions = ""): Promise<Clerk> {
  const desk = await openWorkbenchPage(browser, address, `?lang=${language}${conditions}`, GUIDE_TIME);
  desk.page.context().setDefaultTimeout(PATIENCE);
  const texts = paneTexts(language);
  const pane = (): Frame => desk.addIn();
  const tabs = (): Locator => pane().getByRole("navigation");
  const said = (text: string | RegExp): Locator => pane().getByText(text).filter({ visible: true }).first();
  let opened = 0;
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await pane().evaluate(isFocusOn, name)) return;
      await desk.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to “${name}”.`);
  };
  return {
    language,
    texts,
    desk,
    pane,
    openEmptyWorkbook: async () => {
      opened += 1;
      const name = `book-${opened}.xlsx`;
      await desk.open({ name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(saveBook(newBook())) });
      await desk.page.locator(`html[data-book="${name}"]`).waitFor({ timeout: PATIENCE });
      await desk.page.getByRole("button", { name: addInTexts(language).buttons.openPane.label }).click();
    },
    view: async (name) => {
      const tab = tabs().getByRole("button", { name: texts.views[name], exact: true });
      if (!(await tab.isVisible())) await pane().getByRole("button", { name: texts.moreViews }).click();
      await tab.last().click();
    },
    viewByKeys: async (name) => {
      const isInSight = await tabs().getByRole("button", { name: texts.views[name], exact: true }).isVisible();
      for (const pressed of isInSight ? [texts.views[name]] : [texts.moreViews, texts.views[name]]) {
        await tabTo(pressed);
        await desk.page.keyboard.press("Enter");
      }
    },
    button: (name) => pane().getByRole("button", typeof name === "string" ? { name, exact: true } : { name }),
    sees: async (text) => {
      await said(text).waitFor({ timeout: PATIENCE });
    },
    seesNoMore: async (text) => {
      await said(text).waitFor({ state: "hidden", timeout: PATIENCE });
    },
    types: (sheet, cell, text) => typeOver(desk, sheet, cell, text, (now) => now === text),
    entersPane: () => tabs().getByRole("button").first().focus(),
    tabTo,
    picture: async (file) => {
      mkdirSync(pictures, { recursive: true });
      await desk.page.locator("iframe").screenshot({ path: join(pictures, file) });
    },
    clicksCell: async (sheet, column, row) => {
      await desk.goTo(sheet, `${column}${row - 1}`);
      await desk.page.waitForTimeout(500);
      await desk.page.keyboard.press("ArrowDown");
    },
  };
}

/** Runs inside the pane: whether what has the focus is called so, by its label or by its own words. */
function isFocusOn(name: string): boolean {
  const focused = document.activeElement;
  if (focused === null) return false;
  const labels = [...((focused as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
  return [focused.getAttribute("aria-label"), ...labels, focused.textContent].some((each) => each?.trim() === name);
}
