/**
 * Takes pictures of every view and scene of the pane, at three widths, in both languages, light and dark, and over an empty workbook: `npm run pictures:pane -- out/pane`.
 * A second argument picks those whose name holds it. Needs Chromium; looked at by people, compared by none. The tests keep a part of them in `out/e2e/pane`.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { LANGUAGES } from "../../src/messages/language";
import { VIEWS } from "../../src/taskpane/state/paneState";
import { launchBrowser } from "../../test/support/browser/openWorkbenchPage";
import { pictureOf, servePicturedPane } from "../../test/support/pane/picturedPane";
import { SCENES, showScene, showView } from "../../test/support/pane/scenes";

const LOOKS = [
  { name: "", looked: {} },
  { name: "-dark", looked: { look: "dark" } },
  { name: "-empty", looked: { isEmpty: true } },
] as const;

async function main(): Promise<void> {
  const out = resolve(process.argv[2] ?? "out/pane");
  const only = process.argv[3] ?? "";
  mkdirSync(out, { recursive: true });
  const [pane, browser] = await Promise.all([servePicturedPane(join(out, "built")), launchBrowser()]);
  try {
    for (const language of LANGUAGES) {
      for (const width of [280, 350, 500]) {
        for (const { name: look, looked } of LOOKS) {
          const page = await pane.open(browser, { language, width, height: 3600, ...looked });
          const nameOf = (shown: string): string => `${language}-${width}${look}-${shown}`;
          for (const view of VIEWS.filter((each) => nameOf(each).includes(only))) {
            await showView(page, view);
            await pictureOf(page, join(out, `${nameOf(view)}.png`));
          }
          for (const scene of look === "-empty" ? [] : SCENES.filter(({ name }) => nameOf(`scene-${name}`).includes(only))) {
            await showScene(page, scene);
            await pictureOf(page, join(out, `${nameOf(`scene-${scene.name}`)}.png`));
          }
          await page.close();
        }
      }
    }
  } finally {
    await browser.close();
    await pane.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
