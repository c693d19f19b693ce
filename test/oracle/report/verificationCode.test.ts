/** The way of a report through paper: printed, looked at by a scanner that nobody here wrote, and verified. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { printedSheetsIn } from "../../../src/hosts/exceljs/readPrintedSheets";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { BookModel } from "../../../src/workbench/excel/model/book";
import { newBook, newSheet, normalStyle, sheetId } from "../../../src/workbench/excel/model/newBook";
import type { ReportLayout } from "../../../src/workbook/reportLayout";
import { buildProjectReports } from "../../../src/workflows/buildProjectReports";
import { layoutReports } from "../../../src/workflows/layoutReports";
import { verifyCode, verifyReport } from "../../../src/workflows/verify/verifyReport";
import { officePage } from "../../contract/support/contractHosts";
import { SEALED_ON, hostOf, sealedWorkbook } from "../../support/builders/sealedWorkbook";
import { recalculate } from "../../support/libreOffice";
import { describeWith } from "../../support/programs";
import { renderPages, renderedFolder } from "../../support/renderPages";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();

/** The two ways to draw a report, each giving back a file. */
const ways: Readonly<Record<"a file" | "Excel", (layouts: readonly ReportLayout[]) => Promise<Uint8Array>>> = {
  "a file": (layouts) => renderLayouts(layouts, { time: null }),
  Excel: async (layouts) => {
    const excel = createExcel({}, bookInCalibri());
    await officePage(excel).reports.write("report", layouts);
    return excel.save();
  },
};

/** LibreOffice has a font with the widths of Calibri, by which columns are measured, and none with those of Excel's newer one. */
function bookInCalibri(): BookModel {
  const look = { ...normalStyle, font: { ...normalStyle.font, name: "Calibri" } };
  return { ...newBook(), sheets: [newSheet(sheetId(1), "Sheet1", look)] };
}

async function reportFile(book: string, way: keyof typeof ways = "a file"): Promise<string> {
  const { documents, basis } = await buildProjectReports(hostOf(book), { asOf: SEALED_ON, language: "th", projectCodes: [], singleFile: null });
  const path = join(folder, `${documents[0]!.name} ${way}.xlsx`);
  writeFileSync(path, await ways[way](layoutReports(basis)(documents[0]!)));
  return path;
}

describeWith(["LibreOffice", "poppler", "fontTools"], "the QR picture on a printed report", () => {
  it.each(["a file", "Excel"] as const)("drawn into %s is read off the page by an independent scanner and verifies", async (way) => {
    const book = await sealedWorkbook(folder, `${way}.xlsx`);
    const [rendered] = await renderPages([await reportFile(book, way)], renderedFolder(`verification-code ${way}`));
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
  it.each(["a file", "Excel"] as const)("verifies all the same when it was drawn into %s", async (way) => {
    const book = await sealedWorkbook(folder, `อีกเล่ม ${way}.xlsx`);
    const [saved] = await recalculate([await reportFile(book, way)], join(folder, `saved ${way}`));
    expect(await verifyReport(hostOf(book), printedSheetsIn(readFileSync(saved!), "saved.xlsx"))).toMatchObject([{ valid: true, differences: [] }]);
  });
});
