import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser/openWorkbenchPage";
import { type RunningWorkbench, startWorkbench } from "../support/browser/startWorkbench";
import { aClerk, type Clerk } from "../support/guide/clerk";
import { guideChapters } from "../support/guide/userGuide";
import { describeWith } from "../support/programs";
import { CHAPTERS } from "./guide/chapters";

describeWith("Chromium", "the user guide, followed step by step in a browser", () => {
  let workbench: RunningWorkbench;
  let browser: Browser;

  beforeAll(async () => {
    [workbench, browser] = await Promise.all([startWorkbench(null), launchBrowser()]);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
  });

  it.each(["th", "en"] as const)("%s: every step of the guide is followed here, and no other", (language) => {
    expect(guideChapters(language).map(({ steps }) => steps.length)).toEqual(CHAPTERS.map((actions) => actions.length));
  });

  describe.each(["th", "en"] as const)("%s", (language) => {
    let clerk: Clerk;
    /** Who could not do a step cannot do the next one either. */
    let isLost = false;
    beforeAll(async () => {
      clerk = await aClerk(browser, workbench.address, language);
    }, 120_000);
    afterAll(() => clerk?.desk.close());

    const steps = guideChapters(language).flatMap(({ title, steps: told }, chapter) => told.map(({ text, picture }, at) => ({ name: `${title}: ${text}`, picture, action: CHAPTERS[chapter]?.[at] })));
    it.each(steps)("$name", async ({ picture, action }) => {
      if (isLost) throw new Error("A step before this one has failed.");
      isLost = true;
      await action?.(clerk).finally(() => clerk.desk.picture(`guide-${language}`));
      if (picture !== null) await clerk.picture(picture);
      expect(clerk.desk.complaints).toEqual([]);
      isLost = false;
    });
  });
});
