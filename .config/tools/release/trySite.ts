import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { englishPane } from "../../../src/messages/pane/englishPane";
import { excelWith } from "../../../test/contract/support/contractHosts";
import { builtAddIn } from "../../../test/support/browser/builtAddIn";
import { launchBrowser } from "../../../test/support/browser/openWorkbenchPage";
import { openPaneOverNode } from "../../../test/support/browser/paneOverNode";
import { sampleWorkbook } from "../../../test/support/builders/sampleWorkbook";

/** Unpacks the site into an empty folder, serves it, and opens its pane in a browser over an emulated Excel, with a zip of reports made there. Throws where something does not work. */
export async function trySite(archive: Uint8Array, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const file = join(folder, "add-in", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  await builtAddIn(join(folder, "frame"), { entry: "./test/support/browser/framePage.ts", officeJs: "", policy: "default-src 'self' 'unsafe-inline'" });
  const browser = await launchBrowser();
  const pane = await openPaneOverNode(browser, { folder, remove: () => undefined }, await excelWith(sampleWorkbook()));
  try {
    const complaints: string[] = [];
    pane.page.on("pageerror", (error) => complaints.push(error.message));
    const shown = pane.addIn();
    await shown.getByText(/^40 (projects|โครงการ)/).first().waitFor({ timeout: 60_000 });
    await shown.getByRole("button", { name: englishPane.moreViews }).click();
    await shown.getByRole("button", { name: englishPane.views.reports, exact: true }).last().click();
    await shown.getByRole("radio", { name: englishPane.reports.choices.all }).check();
    const download = pane.page.waitForEvent("download", { timeout: 60_000 });
    await shown.getByRole("button", { name: /zip/ }).click();
    const saved = await (await download).createReadStream();
    let size = 0;
    for await (const chunk of saved) size += (chunk as Buffer).length;
    if (size < 100_000 || complaints.length > 0) throw new Error(`the pane gave a zip of ${size} bytes; ${complaints.join("; ")}`);
  } finally {
    await pane.close();
    await browser.close();
  }
}
