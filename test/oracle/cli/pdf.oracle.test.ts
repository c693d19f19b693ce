import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../../src/cli/runCli";
import { aTerminal } from "../../support/aTerminal";
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
});
