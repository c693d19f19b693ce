import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { WorkbookError } from "../../workbook/workbookError";
import { type FontReplacement, replaceFont } from "./package/replaceFont";
import { writeFileAtomically } from "./writeFileAtomically";

export interface PdfOptions {
  /** LibreOffice's executable; looked for when absent, known to be missing when null. */
  readonly converter?: string | null;
  /** Milliseconds for the whole run; by default a minute and 5 s a file. */
  readonly timeLimit?: number;
  /** A font to draw with instead of the one that the workbooks name; they stay as they are. */
  readonly standIn?: FontReplacement | null;
}

/**
 * Prints workbooks to PDFs of the same name in `outFolder`, replacing those there, with an installed LibreOffice. It runs with
 * a profile of its own, so an open LibreOffice is not disturbed. One run serves all files: starting takes a second, a file 0.1 s.
 *
 * @returns paths of the PDFs in the order of `paths`
 * @throws WorkbookError PDF_CONVERTER_MISSING; PDF_FAILED with the first file that has no PDF, none being replaced then;
 *   FILE_UNWRITABLE
 */
export async function convertToPdf(paths: readonly string[], outFolder: string, options: PdfOptions = {}): Promise<string[]> {
  if (paths.length === 0) return [];
  const names = paths.map((path) => `${basename(path, extname(path))}.pdf`);
  if (new Set(names).size < names.length) throw new Error(`two of these would be one PDF: ${paths.join(", ")}`);
  const converter = options.converter === undefined ? await findConverter() : options.converter;
  if (converter === null) throw new WorkbookError("PDF_CONVERTER_MISSING", {});

  const workshop = await mkdtemp(join(tmpdir(), "kaona-pdf-"));
  try {
    const timeLimit = options.timeLimit ?? 60_000 + 5_000 * paths.length;
    const printed = options.standIn ? await copiesWithFont(paths, join(workshop, "in"), options.standIn) : paths;
    const run = await runConverter(converter, conversionArguments(workshop, printed), timeLimit);
    const pdfs: Uint8Array[] = [];
    for (const [index, name] of names.entries()) {
      // LibreOffice ends with 0 even when it could not read a file.
      const pdf = await readFile(join(workshop, "out", name)).catch(() => null);
      // One that was being written when time was up is not to be trusted either.
      const isWhole = pdf !== null && !(run.isLate && index === names.length - 1);
      if (!isWhole) throw new WorkbookError("PDF_FAILED", { file: paths[index] ?? name, reason: run.isLate ? "tooSlow" : "failed", detail: run.output.trim() });
      pdfs.push(pdf);
    }
    const places = names.map((name) => join(resolve(outFolder), name));
    for (const [index, place] of places.entries()) await writeFileAtomically(place, pdfs[index] ?? new Uint8Array(), { overwrite: true });
    return places;
  } finally {
    await rm(workshop, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Copies of the workbooks in another font, under the same names. */
async function copiesWithFont(paths: readonly string[], folder: string, font: FontReplacement): Promise<string[]> {
  await mkdir(folder);
  const copies: string[] = [];
  for (const path of paths) {
    const copy = join(folder, basename(path));
    await writeFile(copy, replaceFont(await readFile(path), basename(path), font));
    copies.push(copy);
  }
  return copies;
}

function conversionArguments(workshop: string, paths: readonly string[]): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(join(workshop, "profile")).href}`,
    "--headless",
    "--norestore",
    "--convert-to",
    "pdf:calc_pdf_Export",
    "--outdir",
    join(workshop, "out"),
    ...paths.map((path) => resolve(path)),
  ];
}

/** @throws WorkbookError PDF_CONVERTER_MISSING, before work begins that could not be ended */
export async function requireConverter(): Promise<void> {
  if ((await findConverter()) === null) throw new WorkbookError("PDF_CONVERTER_MISSING", {});
}

/** Where LibreOffice usually is: on the search path, then where its installers put it. Null where there is none. */
export async function findConverter(): Promise<string | null> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const names = process.platform === "win32" ? ["soffice.exe", "soffice.com"] : ["soffice", "libreoffice"];
  const programFiles = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"]].filter((folder) => folder !== undefined);
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...programFiles.map((folder) => join(folder, "LibreOffice", "program", "soffice.exe")),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    ...(await versionedFolders()),
    "/snap/bin/libreoffice",
  ];
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate;
  return null;
}

/** The packages of libreoffice.org for Linux go to /opt/libreoffice<version>; the newest first. */
async function versionedFolders(): Promise<string[]> {
  const folders = await readdir("/opt").catch(() => []);
  return folders
    .filter((name) => name.startsWith("libreoffice"))
    .sort()
    .reverse()
    .map((name) => join("/opt", name, "program", "soffice"));
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function runConverter(file: string, args: readonly string[], timeLimit: number): Promise<{ readonly isLate: boolean; readonly output: string }> {
  const isWindows = process.platform === "win32";
  return new Promise((done, fail) => {
    // A group of its own: the command starts the program that does the work, and both must go when time is up.
    // File names are Thai: without a UTF-8 locale LibreOffice cannot open them.
    const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C.UTF-8" }, detached: !isWindows, windowsHide: true });
    const output: Buffer[] = [];
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      if (isWindows || child.pid === undefined) child.kill();
      else process.kill(-child.pid, "SIGKILL");
    }, timeLimit);
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (cause) => {
      clearTimeout(timer);
      fail(new WorkbookError("PDF_FAILED", { file, reason: "failed", detail: cause.message }, { cause }));
    });
    child.on("close", () => {
      clearTimeout(timer);
      done({ isLate, output: Buffer.concat(output).toString("utf8") });
    });
  });
}
