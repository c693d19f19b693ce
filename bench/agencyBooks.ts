import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rowIdMaker } from "../src/cli/newRowId";
import { calendarDay } from "../src/domain/model/calendar/calendarDay";
import { createWorkbookFile } from "../src/hosts/exceljs/createWorkbookFile";
import { describeWorkbook } from "../src/schema/describe/describeWorkbook";
import { newMeta } from "../src/schema/meta";
import { agencyPortfolios } from "./agencyPortfolios";

/** Projects of each agency; each has twelve rounds. */
export const AGENCY_PROJECTS = 60;

/** The day on which the agencies' workbooks are made and brought together. */
export const agencyDay = calendarDay("2023-09-30");

/** Writes the workbooks of so many agencies into a folder, named by the agencies' codes, and gives their paths. */
export async function writeAgencyBooks(folder: string, count: number): Promise<readonly string[]> {
  const newId = rowIdMaker(() => new Date(0));
  const paths: string[] = [];
  for (const { agencyCode, portfolio } of agencyPortfolios(count, AGENCY_PROJECTS)) {
    const meta = newMeta(portfolio, { workbookId: newId(), defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode });
    const path = join(folder, `${agencyCode}.xlsx`);
    writeFileSync(path, await createWorkbookFile(describeWorkbook(portfolio, { asOf: agencyDay, today: agencyDay, meta }), { time: null }));
    paths.push(path);
  }
  return paths;
}
