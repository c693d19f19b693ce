import type { CalendarDay } from "../model/calendar/calendarDay";
import { type PeriodMonth, firstDayOf, monthIndex } from "../model/calendar/periodMonth";
import type { Portfolio } from "../model/records/portfolio";
import { type ProjectDossier, dossiersOf } from "../model/records/projectDossier";
import type { ReportRound } from "../model/records/reportRound";
import { NOTHING_UNREADABLE } from "../model/records/stored";
import { type LogAuthor, chained } from "../seal/logEntry";
import { reportedMonth } from "../status/reporting";
import { reportsOn } from "./activeMonths";
import { readLog } from "./roundHistory";

export interface OpenedMonth {
  /** With new rows below the others; the given portfolio itself when there was nothing to open. */
  readonly portfolio: Portfolio;
  readonly opened: readonly ReportRound[];
  /** Projects that report on the month and have a row for it already. */
  readonly already: number;
}

/**
 * Makes a row for a month in every project that reports on it and has none: with the next number, empty, OPEN or (before the month begins)
 * NOT_DUE. Projects in second rows of a code (P02) get none.
 */
export function openMonth(portfolio: Portfolio, month: PeriodMonth, today: CalendarDay, author: LogAuthor): OpenedMonth {
  const due = dossiersOf(portfolio).filter(({ isRepeatedRow, project }) => !isRepeatedRow && reportsOn(project, month));
  const missing = due.filter(({ rounds }) => !rounds.some((round) => reportedMonth(round) === monthIndex(month)));
  const opened = missing.map((dossier) => emptyRound(dossier, month, today));
  const already = due.length - missing.length;
  if (opened.length === 0) return { portfolio, opened, already };
  const entry = { entity: "MONTH", key: month, field: "ROUNDS", oldValue: null, newValue: String(opened.length), reason: null } as const;
  const changeLog = [...portfolio.changeLog, ...chained(readLog(portfolio.changeLog).chain.heads, [entry], author)];
  return { portfolio: { ...portfolio, rounds: [...portfolio.rounds, ...opened], changeLog }, opened, already };
}

function emptyRound({ project, rounds }: ProjectDossier, month: PeriodMonth, today: CalendarDay): ReportRound {
  const last = rounds.reduce((most, { roundNo }) => (roundNo !== null && Number.isInteger(roundNo) ? Math.max(most, roundNo) : most), 0);
  return {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    projectCode: project.projectCode,
    fiscalYearBE: project.fiscalYearBE,
    roundNo: last + 1,
    periodMonth: month,
    reportDate: null,
    narrative: null,
    progressPct: null,
    disbursedThisRound: null,
    committedToDate: null,
    planStatusReported: null,
    targetStatusReported: null,
    problem: null,
    remedy: null,
    evidenceRef: null,
    workflowState: firstDayOf(month) > today ? "NOT_DUE" : "OPEN",
    submittedAt: null,
    decidedAt: null,
    returnReason: null,
    importFlags: [],
  };
}
