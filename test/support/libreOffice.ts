import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { requireProgram } from "./programs";
import { runProgram } from "./runProgram";
import { writeTree } from "./temporaryFolder";
import { thaiTestFont } from "./thaiTestFont";

/**
 * Settings of the profile that every run gets: formulas of .xlsx files are always recalculated on load (0 = always;
 * by default LibreOffice trusts the results a file carries), and the language does not depend on the machine.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;

/**
 * A new profile for each run: two LibreOffices cannot share one, and making one costs nothing that can be measured.
 */
async function withProfile<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kaona-libreoffice-"));
  try {
    writeTree(folder, { "user/registrymodifications.xcu": settings });
    return await work(pathToFileURL(folder).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const USUAL_PATIENCE = 120_000;

/**
 * Opens each workbook with LibreOffice, recalculates every formula whatever result the file carries, and saves it as
 * .xlsx under the same name in `outFolder`. One command for all files: start-up costs a second, a small file 0.1 s.
 *
 * @returns the paths of the new files, in the order of `files`
 * @throws when a file could not be opened; two files with one name; an `outFolder` that holds one of the files
 *
 *     const [recalculated] = await recalculate([path], folder);
 */
export function recalculate(files: readonly string[], outFolder: string, { patienceMs = USUAL_PATIENCE }: { readonly patienceMs?: number } = {}): Promise<string[]> {
  return convert(files, outFolder, "xlsx", "xlsx:Calc MS Excel 2007 XML", {}, patienceMs);
}

/**
 * Prints each workbook to a PDF of the same name in `outFolder`, as recalculated by LibreOffice, in the test font
 * for "TH Sarabun New". Needs fontTools besides LibreOffice.
 *
 * @returns the paths of the PDFs, in the order of `files`
 */
export function toPdf(files: readonly string[], outFolder: string): Promise<string[]> {
  return convert(files, outFolder, "pdf", "pdf:calc_pdf_Export", { FONTCONFIG_FILE: thaiTestFont().fontconfigFile });
}

async function convert(
  files: readonly string[],
  outFolder: string,
  extension: string,
  filter: string,
  env: Readonly<Record<string, string>>,
  patienceMs: number = USUAL_PATIENCE,
): Promise<string[]> {
  if (files.length === 0) return [];
  const outputs = files.map((file) => join(resolve(outFolder), `${basename(file, extname(file))}.${extension}`));
  if (new Set(outputs).size < outputs.length) throw new Error(`Two of these files have the same name: ${files.join(", ")}`);
  const inPlace = files.find((file) => dirname(resolve(file)) === resolve(outFolder));
  if (extension === "xlsx" && inPlace !== undefined) throw new Error(`${inPlace} would be overwritten: give another folder.`);
  mkdirSync(outFolder, { recursive: true });
  for (const output of outputs) rmSync(output, { force: true });

  const soffice = requireProgram("LibreOffice");
  const { code, stdout, stderr } = await withProfile((profile) =>
    runProgram(
      soffice,
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--norestore",
        "--convert-to",
        filter,
        "--outdir",
        resolve(outFolder),
        ...files.map((file) => resolve(file)),
      ],
      // File names are Thai: without a UTF-8 locale LibreOffice cannot open them.
      { env: { LC_ALL: "C.UTF-8", ...env }, timeoutMs: patienceMs + 10_000 * files.length },
    ),
  );
  // LibreOffice ends with 0 even when it could not open a file.
  const missing = files.filter((_file, index) => !existsSync(outputs[index] ?? ""));
  if (code !== 0 || missing.length > 0) {
    throw new Error(`LibreOffice (exit code ${code}) could not convert ${missing.join(", ")}\n${stdout}${stderr}`);
  }
  return outputs;
}
