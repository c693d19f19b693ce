import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rowIdMaker } from "../../src/cli/newRowId";
import { findConverter } from "../../src/hosts/exceljs/pdf";
import { workbookFileHost } from "../../src/hosts/exceljs/workbookFileHost";
import { workbookFileSource } from "../../src/hosts/exceljs/workbookFileSource";
import { consolidateWorkbooks } from "../../src/workflows/consolidate/consolidateWorkbooks";
import { AGENCY_PROJECTS, agencyDay, writeAgencyBooks } from "../agencyBooks";
import { type Part, part } from "../part";
import type { Row } from "../table";

const MEBIBYTE = 1024 * 1024;

/** 10, 40 and 77 workbooks of sixty projects with twelve rounds each into one, once each in a process of its own: seconds, and the most memory that it held. */
export async function consolidateCase(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "kaona-bench-"));
  try {
    await writeAgencyBooks(folder, 77);
    const rows = [10, 40, 77].map((count) => consolidated(folder, count));
    const opened = await openedInLibreOffice(join(folder, "all-77.xlsx"), folder);
    return opened === null ? rows : [...rows, opened];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, so that its memory is its own. */
function consolidated(folder: string, count: number): Row {
  const { ms, peak, amount } = part("consolidate", folder, String(count))();
  const size = (statSync(join(folder, `all-${count}.xlsx`)).size / MEBIBYTE).toFixed(1);
  return { name: `consolidate ${count} workbooks of ${AGENCY_PROJECTS} projects, ${amount} rounds`, ms, note: `at most ${peak.toFixed(0)} MB, file ${size} MB`, target: "memory grows with the rows" };
}

export const consolidateParts: Readonly<Record<string, Part>> = {
  consolidate: async () => {
    const [folder = "", count = "0"] = process.argv.slice(4);
    const books = readdirSync(folder).filter((name) => /^\d{8}\.xlsx$/.test(name)).sort().slice(0, Number(count));
    const host = workbookFileHost(join(folder, `all-${count}.xlsx`), { time: "2023-09-30T10:00:00", overwrite: false, saveAs: null });
    const start = performance.now();
    const { rounds } = await consolidateWorkbooks(books.map((book) => workbookFileSource(join(folder, book))), host, {
      asOf: agencyDay, today: agencyDay, at: "2023-09-30T10:00:00", newId: rowIdMaker(() => new Date(0)), language: "th", keepGoing: false, write: "always", backUp: () => Promise.resolve(""),
    });
    return { ms: performance.now() - start, amount: rounds };
  },
};

/** Opening is converting without a page: LibreOffice's start, one sheet as CSV, and its end are in it. */
async function openedInLibreOffice(file: string, folder: string): Promise<Row | null> {
  const soffice = await findConverter();
  if (soffice === null) return null;
  const profile = join(folder, "profile");
  mkdirSync(profile);
  const convert = (path: string): number => {
    const start = performance.now();
    execFileSync(soffice, [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", "--convert-to", "csv", "--outdir", join(folder, "out"), path], { stdio: "ignore" });
    return performance.now() - start;
  };
  const small = join(folder, "50010000.xlsx");
  convert(small);
  const empty = convert(small);
  const ms = convert(file) - empty;
  return { name: "open the 77 in LibreOffice, start and end left out", ms, note: `a workbook of one agency with them ${empty.toFixed(0)} ms`, target: "5,000 ms" };
}
