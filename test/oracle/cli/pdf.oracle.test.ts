import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../../src/cli/runCli";
import { aTerminal } from "../../support/aTerminal";
import { overprintedWords } from "../../support/overprintedWords";
import { describeWith } from "../../support/programs";
import { pageCount } from "../../support/renderPages";
import { temporaryFolder } from "../../support/temporaryFolder";

describeWith(["LibreOffice", "poppler"], "kaona report --pdf", () => {
  const folder = temporaryFolder();

  it("makes a PDF beside each report file", async () => {
    const terminal = aTerminal({ cwd: folder });
    await runCli(["new", "book.xlsx", "--sample", "--fiscal-year", "2566"], terminal);
    const wanted = ["--project", "91000000-0001", "--project", "93000000-0022"];
    expect(await runCli(["report", "book.xlsx", "--out", "reports", "--pdf", "--as-of", "2023-06-30", ...wanted], terminal)).toBe(0);
    const pdfs = readdirSync(join(folder, "reports")).filter((name) => name.endsWith(".pdf"));
    expect(pdfs).toEqual(["91000000-0001-2566.pdf", "93000000-0022-2566.pdf"]);
    for (const pdf of pdfs) expect(await pageCount(join(folder, "reports", pdf))).toBeGreaterThan(0);
  });

  it("cuts no text, whether this machine has the font of the sheets or one that stands in for it", async () => {
    const terminal = aTerminal({ cwd: folder });
    copyFileSync(join(__dirname, "../../fixtures/printed-form.txt"), join(folder, "form.txt"));
    await runCli(["import", "form.txt", "--into", "form.xlsx"], terminal);
    await runCli(["report", "form.xlsx", "--out", "form", "--pdf", "--as-of", "2023-06-20"], terminal);
    expect(await overprintedWords(join(folder, "form", "21000000-6549-2566.pdf"))).toEqual([]);
  });
});
