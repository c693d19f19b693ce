/** A small portfolio and the two days of a check: what one example of a rule looks at. */
import type { CalendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { nextMonth } from "../../../src/domain/model/calendar/periodMonth";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { Project } from "../../../src/domain/model/records/project";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/model/records/settings";
import type { StrategyLink } from "../../../src/domain/model/records/strategy";
import { aLink, aPortfolio, aProject, aRound, day, month } from "../builders/records";

export interface Scene {
  readonly portfolio: Portfolio;
  readonly asOf: CalendarDay;
  readonly today: CalendarDay;
}

/** What an example says; everything else is faultless. */
export interface SceneParts {
  readonly project?: Partial<Project>;
  /** Numbered 1, 2, 3 … and dated the 25th of one month after another from October 2022, unless they say otherwise. */
  readonly rounds?: readonly Partial<ReportRound>[];
  readonly links?: readonly Partial<StrategyLink>[];
  readonly settings?: Partial<Settings>;
  readonly portfolio?: Partial<Portfolio>;
  readonly asOf?: string;
  readonly today?: string;
}

/** Makes the portfolio; `asOf` is the last report's day and `today` the end of the fiscal year, unless the example says otherwise. */
export function scene({ project: projectOver = {}, rounds = [{}], links = [{}], settings = {}, portfolio = {}, asOf, today }: SceneParts): Scene {
  const project = aProject(projectOver);
  const key = { projectCode: project.projectCode, fiscalYearBE: project.fiscalYearBE };
  const made = rounds.map((over, index) => aRound({ ...key, ...monthly(index), ...over }));
  const dates = made.flatMap(({ reportDate }) => (reportDate === null ? [] : [reportDate])).sort();
  return {
    portfolio: aPortfolio({
      projects: [project],
      rounds: made,
      strategyLinks: links.map((over) => aLink({ ...key, ...over })),
      settings: { ...DEFAULT_SETTINGS, ...settings },
      ...portfolio,
    }),
    asOf: asOf === undefined ? (dates.at(-1) ?? day("2022-10-25")) : day(asOf),
    today: day(today ?? "2023-09-30"),
  };
}

/** A round of its month that says nothing about its status, so that only what an example adds can be wrong. */
function monthly(index: number): Partial<ReportRound> {
  let period = month("2022-10");
  for (let step = 0; step < index; step += 1) period = nextMonth(period);
  return {
    roundNo: index + 1,
    periodMonth: period,
    reportDate: day(`${period}-25`),
    narrative: `งานของเดือนที่ ${index + 1}`,
    planStatusReported: null,
  };
}

/** A round that is only a number. */
export const PLACEHOLDER: Partial<ReportRound> = {
  periodMonth: null,
  reportDate: null,
  narrative: null,
  progressPct: null,
  disbursedThisRound: null,
  planStatusReported: null,
  targetStatusReported: null,
};

/** A faultless agency row. */
export const anAgency = (agencyCode: string, nameTh: string) => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  agencyCode,
  nameTh,
  shortTh: null,
  parentCode: null,
  kind: null,
});
