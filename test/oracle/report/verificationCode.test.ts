/** The way of a report through paper: printed, looked at by a scanner that nobody here wrote, and verified. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { printedSheetsIn } from "../../../src/hosts/exceljs/readPrintedSheets";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { buildProjectReports } from "../../../src/workflows/buildProjectReports";
import { verifyCode, verifyReport } from "../../../src/workflows/verify/verifyReport";
import { SEALED_ON, hostOf, sealedWorkbook } from "../../support/builders/sealedWorkbook";
import { recalculate } from "../../support/libreOffice";
import { describeWith } from "../../support/programs";
import { renderPages, renderedFolder } from "../../support/renderPages";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();

async function reportFile(book: string): Promise<string> {
  const { documents } = await buildProjectReports(hostOf(book), { asOf: SEALED_ON, language: "th", projectCodes: [], singleFile: null });
  const path = join(folder, `${documents[0]!.name}.xlsx`);
  writeFileSync(path, await renderLayouts(documents[0]!.layouts(), { time: null }));
  return path;
}

describeWith(["LibreOffice", "poppler", "fontTools"], "the QR picture on a printed report", () => {
  it("is read off the page by an independent scanner and verifies", async () => {
    const book = await sealedWorkbook(folder);
    const [rendered] = await renderPages([await reportFile(book)], renderedFolder("verification-code"));
    const last = rendered!.pages.at(-1)!;
    const { data, width, height } = PNG.sync.read(readFileSync(last.image));
    const scanned = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? "";
    expect(scanned).toMatch(/^KAONA1:/);
    // The code in words stands on the same page.
    expect(last.text).toContain(scanned.split(":")[1]);
    expect(await verifyCode(hostOf(book), scanned)).toMatchObject({ valid: true, sealed: true, asOf: SEALED_ON });
  });
});

describeWith("LibreOffice", "a report that LibreOffice opened and saved", () => {
  it("verifies all the same", async () => {
    const book = await sealedWorkbook(folder, "อีกเล่ม.xlsx");
    const [saved] = await recalculate([await reportFile(book)], join(folder, "saved"));
    expect(await verifyReport(hostOf(book), printedSheetsIn(readFileSync(saved!), "saved.xlsx"))).toMatchObject([{ valid: true, differences: [] }]);
  });
});
