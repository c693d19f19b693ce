import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { LANGUAGES } from "../../src/messages/language";
import { VIEWS, type ViewName } from "../../src/taskpane/state/paneState";
import { PICTURES, launchBrowser } from "../support/browser/openWorkbenchPage";
import { illegibleIn } from "../support/pane/legibility";
import { type PicturedPane, pictureOf, servePicturedPane } from "../support/pane/picturedPane";
import { SCENES, type Scene, showScene, showView } from "../support/pane/scenes";
import { tabRound } from "../support/pane/tabRound";
import { describeWith } from "../support/programs";
import { temporaryFolder } from "../support/temporaryFolder";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const LOOKS = [
  { name: "light", look: "light", isForced: false },
  { name: "dark", look: "dark", isForced: false },
  { name: "forced colours", look: "light", isForced: true },
] as const;

const named = (...names: readonly string[]): readonly Scene[] => SCENES.filter(({ name }) => names.includes(name));

/** The pane's pictures, kept for whoever looks at the tests: every view at every width, scenes at the usual one. */
const pictures = join(PICTURES, "pane");
/** Taller than any view, so that all of it is on the picture. */
const TALL = 3600;

describeWith("Chromium", "the pane, held against the rules of accessibility", () => {
  const folder = temporaryFolder();
  let browser: Browser;
  let pane: PicturedPane;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [pane, browser] = await Promise.all([servePicturedPane(folder), launchBrowser()]);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await pane?.close();
  });

  /** Shows every view and then every scene, and gathers what is said of each, with its name. */
  async function saidOfAll(page: Page, look: (name: string, isScene: boolean) => Promise<readonly string[]>, { views = VIEWS, scenes = SCENES }: { readonly views?: readonly ViewName[]; readonly scenes?: readonly Scene[] } = {}): Promise<readonly string[]> {
    const said: string[] = [];
    for (const view of views) {
      await showView(page, view);
      said.push(...(await look(view, false)).map((each) => `${view}: ${each}`));
    }
    for (const scene of scenes) {
      await showScene(page, scene);
      said.push(...(await look(scene.name, true)).map((each) => `${scene.name}: ${each}`));
    }
    await page.close();
    return said;
  }

  /** What axe finds in the page as it is shown. */
  async function violationsIn(page: Page): Promise<readonly string[]> {
    const violations = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)")) as readonly Violation[];
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary ?? ""}`);
  }

  const cases = LOOKS.flatMap((look) => LANGUAGES.map((language) => [look.name, language, look] as const));
  it.each(cases)("shows no violation in views, forms, pickers and notices: %s, %s", async (_name, language, { look, isForced }) => {
    const page = await pane.open(browser, { language, width: 350, look, isForced });
    await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    expect(await saidOfAll(page, () => violationsIn(page))).toEqual([]);
  });

  const widths = [280, 350, 500].flatMap((width) => LANGUAGES.map((language) => [width, language] as const));
  it.each(widths)("cuts nothing off and lays nothing over another at %d pixels: %s", async (width, language) => {
    const page = await pane.open(browser, { language, width, height: TALL });
    const look = async (name: string, isScene: boolean): Promise<readonly string[]> => {
      if (!isScene || width === 350) await pictureOf(page, join(pictures, `${language}-${width}-${isScene ? "scene-" : ""}${name}.png`));
      return await illegibleIn(page);
    };
    // What a scene needs is tried where there is less.
    const said = await saidOfAll(page, look, { scenes: width === 500 ? [] : SCENES });
    // The words of a long choice stand in its opened list too.
    expect(said.filter((each) => !/: cut in its list/.test(each))).toEqual([]);
  });

  // The words of a choice stand in its list too, when there is no room for them in its box. At 280 pixels, hints in search fields would need more than there is; their names are told.
  const large = [{ width: 350, allowed: /: cut in its list/ }, { width: 280, allowed: /: cut in its (list|field)/ }].flatMap((each) => LANGUAGES.map((language) => [each.width, language, each.allowed] as const));
  it.each(large)("stays whole with text of 200 %% in %d pixels: %s", async (width, language, allowed) => {
    const page = await pane.open(browser, { language, width, zoom: 2 });
    const scenes = width === 350 ? SCENES : named("menu", "notices", "waiting", "project-form", "unbound", "verified");
    const said = await saidOfAll(page, () => illegibleIn(page), { scenes });
    expect(said.filter((each) => !allowed.test(each))).toEqual([]);
  });

  // Those in which keys have more to do than in the views.
  const forms = named("round-typed", "project-form", "link-picker", "notices", "unbound", "reason", "stale", "menu", "import-review", "looking");
  const ways = [
    { language: "th", isForced: false, views: VIEWS, scenes: forms, least: 500 },
    { language: "en", isForced: true, views: ["project", "round", "overview"], scenes: named("project-form", "link-picker", "notices", "import-review"), least: 100 },
  ] as const;
  it.each(ways)("leads by keys through all of it in the order of reading, and marks every stop: $language, forced colours $isForced", async ({ language, isForced, views, scenes, least }) => {
    const page = await pane.open(browser, { language, width: 350, isForced });
    let stops = 0;
    const look = async (): Promise<readonly string[]> => {
      const round = await tabRound(page);
      stops += round.stops;
      return round.complaints;
    };
    expect(await saidOfAll(page, look, { views, scenes })).toEqual([]);
    expect(stops).toBeGreaterThan(least);
  }, 300_000);
});
