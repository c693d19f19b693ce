import { calendarDay } from "../src/domain/model/calendar/calendarDay";
import { describeWorkbook } from "../src/schema/describe/describeWorkbook";
import { newMeta } from "../src/schema/meta";
import type { WorkbookBlueprint } from "../src/workbook/workbookBlueprint";
import { syntheticPortfolio } from "./syntheticPortfolio";

/** Projects of a city's register; each has twelve rounds. */
export const CITY_PROJECTS = Number(process.env["BENCH_PROJECTS"] ?? 10_000);

export const citySize = `${CITY_PROJECTS.toLocaleString("en-US")} projects and ${(CITY_PROJECTS * 12).toLocaleString("en-US")} rounds`;

/** A register of so many projects as a workbook that is to be written, with computed columns as values, as workbooks of that size have them. */
export function cityBlueprint(projects = CITY_PROJECTS): WorkbookBlueprint {
  const portfolio = syntheticPortfolio(projects);
  const meta = { ...newMeta(portfolio, { workbookId: "01HZX3", defaultFiscalYearBE: 2566, defaultAgencyCode: null }), computed: "values" as const };
  return describeWorkbook(portfolio, { asOf: null, today: calendarDay("2023-10-31"), meta });
}
