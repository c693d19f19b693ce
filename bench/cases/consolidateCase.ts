import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
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
import { agencyPortfolios } from "../agencyPortfolios";
import type { Row } from "../table";

const today = calendarDay("2023-09-30");
const PROJECTS = 60;
const MEBIBYTE = 1024 * 1024;

/** 10, 40 and 77 workbooks of sixty projects with twelve rounds each into one, once each: seconds, and the most memory the process held. */
export async function consolidateCase(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "kaona-bench-"));
  try {
    const books = await writeBooks(folder, 77);
    const rows: Row[] = [];
    for (const count of [10, 40, 77]) rows.push(await consolidated(folder, books.slice(0, count)));
    const opened = await openedInLibreOffice(join(folder, "all-77.xlsx"), folder);
    return opened === null ? rows : [...rows, opened];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeBooks(folder: string, count: number): Promise<readonly string[]> {
  const books: string[] = [];
  const newId = rowIdMaker(() => new Date(0));
  for (const { agencyCode, portfolio } of agencyPortfolios(count, PROJECTS)) {
    const path = join(folder, `${agencyCode}.xlsx`);
    const meta = newMeta(portfolio, { workbookId: newId(), defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode });
    writeFileSync(path, await createWorkbookFile(describeWorkbook(portfolio, { asOf: today, today, meta }), { time: null }));
    books.push(path);
  }
  return books;
}

async function consolidated(folder: string, books: readonly string[]): Promise<Row> {
  const out = join(folder, `all-${books.length}.xlsx`);
  const host = workbookFileHost(out, { time: "2023-09-30T10:00:00", overwrite: false, saveAs: null });
  global.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const outcome = await consolidateWorkbooks(books.map((book) => workbookFileSource(book)), host, {
    asOf: today, today, at: "2023-09-30T10:00:00", newId: rowIdMaker(() => new Date(0)), language: "th", keepGoing: false, write: "always", backUp: () => Promise.resolve(""),
  });
  const ms = performance.now() - start;
  const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / MEBIBYTE;
  const size = (statSync(out).size / MEBIBYTE).toFixed(1);
  return { name: `consolidate ${books.length} workbooks, ${outcome.projects} projects, ${outcome.rounds} rounds`, ms, note: `at most ${memory.toFixed(0)} MB more, file ${size} MB`, target: "" };
}

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
