import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertToPdf } from "../../../src/hosts/exceljs/pdf";
import { openPackage } from "../../../src/hosts/exceljs/package/zip";
import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import type { WorkbookError } from "../../../src/workbook/workbookError";
import { aLayout } from "../../support/builders/blueprints";
import { describeWith } from "../../support/programs";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();

/** A program that stands in for LibreOffice. */
function standIn(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe("printing to PDF", () => {
  it("says so when there is no LibreOffice", async () => {
    await expect(convertToPdf([join(folder, "a.xlsx")], folder, { converter: null })).rejects.toMatchObject({ problem: "PDF_CONVERTER_MISSING" });
  });

  it("finds LibreOffice on the search path", async () => {
    standIn("soffice", "echo found");
    const path = process.env["PATH"];
    process.env["PATH"] = `${folder}${delimiter}${path}`;
    try {
      await expect(convertToPdf([join(folder, "a.xlsx")], folder)).rejects.toMatchObject({ problem: "PDF_FAILED", facts: { detail: "found" } });
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("does nothing for no files", async () => {
    expect(await convertToPdf([], folder, { converter: join(folder, "never-run") })).toEqual([]);
  });

  it("names the first file without a PDF and what the program said", async () => {
    const converter = standIn("failing", "echo cannot read it >&2; exit 0");
    await expect(convertToPdf([join(folder, "a.xlsx")], folder, { converter })).rejects.toMatchObject({
      problem: "PDF_FAILED",
      facts: { file: join(folder, "a.xlsx"), reason: "failed", detail: "cannot read it" },
    });
  });

  it("gives up when time is up, and ends what the program started", async () => {
    // It would run for ever: that the promise settles within the test's time shows that it was ended.
    const ticks = join(folder, "ticks");
    const converter = standIn("slow", `(while sleep 0.1; do echo tick >> '${ticks}'; done) & wait`);
    await expect(convertToPdf([join(folder, "a.xlsx")], folder, { converter, timeLimit: 1_000 })).rejects.toMatchObject({ problem: "PDF_FAILED", facts: { reason: "tooSlow" } });
    const ticked = statSync(ticks).size;
    await new Promise((done) => setTimeout(done, 1_000));
    expect(statSync(ticks).size).toBe(ticked);
  });

  it("says so when the program cannot be started", async () => {
    await expect(convertToPdf([join(folder, "a.xlsx")], folder, { converter: join(folder, "not-there") })).rejects.toMatchObject({ problem: "PDF_FAILED", facts: { reason: "failed" } });
  });

  it("takes no PDF of an earlier run for its own, nor removes it", async () => {
    writeFileSync(join(folder, "b.pdf"), "old");
    const converter = standIn("silent", "exit 0");
    await expect(convertToPdf([join(folder, "b.xlsx")], folder, { converter })).rejects.toMatchObject({ problem: "PDF_FAILED" });
    expect(readFileSync(join(folder, "b.pdf"), "utf8")).toBe("old");
  });

  it("gives the program a profile of its own and leaves nothing of it behind", async () => {
    const converter = standIn("telling", 'echo "$1"; mkdir -p "${1#-env:UserInstallation=file://}"');
    const error: unknown = await convertToPdf([join(folder, "a.xlsx")], folder, { converter }).catch((cause: unknown) => cause);
    const { detail } = (error as WorkbookError).facts;
    expect(detail).toMatch(/^-env:UserInstallation=file:\/\/.*kaona-pdf-.*\/profile$/);
    expect(existsSync(fileURLToPath(String(detail).slice("-env:UserInstallation=".length)))).toBe(false);
  });

  it("prints a copy in the font that stands in, and leaves the workbook as it is", async () => {
    const path = join(folder, "drawn.xlsx");
    const bytes = await renderLayouts([aLayout()], { time: null });
    writeFileSync(path, bytes);
    const converter = standIn("copying", 'mkdir -p "$7"; cp "$8" "$7/drawn.pdf"');
    const [pdf = ""] = await convertToPdf([path], folder, { converter, standIn: { from: "TH Sarabun New", to: "Laksaman", scale: 0.65 } });
    expect(openPackage(readFileSync(pdf), { file: pdf }).text("xl/styles.xml")).toContain('<name val="Laksaman"/>');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("refuses two files that would be one PDF", async () => {
    await expect(convertToPdf([join(folder, "a.xlsx"), join(folder, "b", "a.xlsx")], folder, { converter: null })).rejects.toThrow("one PDF");
  });
});

describeWith("LibreOffice", "printing to PDF with LibreOffice", () => {
  it("prints each file under its name, Thai names too", async () => {
    const out = join(folder, "ผลลัพธ์");
    mkdirSync(out);
    const paths = ["รายงาน 1.xlsx", "b.xlsx"].map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, await renderLayouts([aLayout()], { time: null }));
    const pdfs = await convertToPdf(paths, out);
    expect(pdfs).toEqual([join(out, "รายงาน 1.pdf"), join(out, "b.pdf")]);
    expect(pdfs.map((pdf) => readFileSync(pdf).subarray(0, 5).toString("latin1"))).toEqual(["%PDF-", "%PDF-"]);
  });
});
