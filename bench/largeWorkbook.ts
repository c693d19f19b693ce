import { calendarDay } from "../src/domain/model/calendar/calendarDay";
import { rowId } from "../src/domain/model/records/stored";
import { workbookFileHost } from "../src/hosts/exceljs/workbookFileHost";
import { writeNewWorkbook } from "../src/workflows/createWorkbook";
import { syntheticPortfolio } from "./syntheticPortfolio";

/** A workbook of 500 projects and 6,000 rounds, with all its formulas, as `kaona new` would write it. */
export async function writeLargeWorkbook(file: string): Promise<void> {
  let number = 0;
  const host = workbookFileHost(file, { time: "2023-06-20T09:00:00", overwrite: true, saveAs: null });
  const day = calendarDay("2023-06-20");
  const newId = () => rowId(`01H${String((number += 1)).padStart(23, "0")}`);
  await writeNewWorkbook(host, syntheticPortfolio(500), { fiscalYearBE: 2566, agencyCode: null, asOf: day, today: day, newId });
}
