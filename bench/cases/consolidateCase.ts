import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarDay } from "../../src/domain/model/calendar/calendarDay";
import { rowIdMaker } from "../../src/cli/newRowId";
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { findConverter } from "../../src/hosts/exceljs/pdf";
import { workbookFileHost } from "../../src/hosts/exceljs/workbookFileHost";
import { workbookFileSource } from "../../src/hosts/exceljs/workbookFileSource";
import { describeWorkbook } from "../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../src/schema/meta";
import { consolidateWorkbooks } from "../../src/workflows/consolidate/consolidateWorkbooks";
import { type Part, part } from "../part";
import { agencyPortfolios } from "../agencyPortfolios";
import type { Row } from "../table";

const today = calendarDay("2023-09-30");
const PROJECTS = 60;
const MEBIBYTE = 1024 * 1024;

/** 10, 40 and 77 workbooks of sixty projects with twelve rounds each into one, once each in a process of its own: seconds, and the most memory that it held. */
export async function consolidateCase(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "kaona-bench-"));
  try {
    await writeBooks(folder, 77);
    const rows = [10, 40, 77].map((count) => consolidated(folder, count));
    const opened = await openedInLibreOffice(join(folder, "all-77.xlsx"), folder);
    return opened === null ? rows : [...rows, opened];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeBooks(folder: string, count: number): Promise<void> {
  const newId = rowIdMaker(() => new Date(0));
  for (const { agencyCode, portfolio } of agencyPortfolios(count, PROJECTS)) {
    const meta = newMeta(portfolio, { workbookId: newId(), defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode });
    writeFileSync(join(folder, `${agencyCode}.xlsx`), await createWorkbookFile(describeWorkbook(portfolio, { asOf: today, today, meta }), { time: null }));
  }
}

/** In a process of its own, so that its memory is its own. */
function consolidated(folder: string, count: number): Row {
  const { ms, peak, amount } = part("consolidate", folder, String(count))();
  const size = (statSync(join(folder, `all-${count}.xlsx`)).size / MEBIBYTE).toFixed(1);
  return { name: `consolidate ${count} workbooks of ${PROJECTS} projects, ${amount} rounds`, ms, note: `at most ${peak.toFixed(0)} MB, file ${size} MB`, target: "memory grows with the rows" };
}

export const consolidateParts: Readonly<Record<string, Part>> = {
  consolidate: async () => {
    const [folder = "", count = "0"] = process.argv.slice(4);
    const books = readdirSync(folder).filter((name) => /^\d{8}\.xlsx$/.test(name)).sort().slice(0, Number(count));
    const host = workbookFileHost(join(folder, `all-${count}.xlsx`), { time: "2023-09-30T10:00:00", overwrite: false, saveAs: null });
    const start = performance.now();
    const { rounds } = await consolidateWorkbooks(books.map((book) => workbookFileSource(join(folder, book))), host, {
      asOf: today, today, at: "2023-09-30T10:00:00", newId: rowIdMaker(() => new Date(0)), language: "th", keepGoing: false, write: "always", backUp: () => Promise.resolve(""),
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
