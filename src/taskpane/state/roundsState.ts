import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { type PeriodMonth, monthFromIndex, monthIndex, monthOf } from "../../domain/model/calendar/periodMonth";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import { comparisonKey } from "../../domain/model/text/thaiText";
import type { WorkflowState } from "../../domain/model/words/recordWords";
import type { Role } from "../../domain/model/words/workflowWords";
import { roundKeyOf } from "../../domain/seal/roundContent";
import { reportedMonth } from "../../domain/status/reporting";
import { reasonsIn } from "../../domain/workflow/acknowledgements";
import type { MonthReport } from "../../domain/workflow/monthReport";
import { type ProjectMonths, completenessMatrix } from "../../domain/workflow/reminders";
import { stateOf } from "../../domain/workflow/roundState";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { isAmong } from "../../workflows/live/overview/overviewFilter";
import { projectsOf } from "./findingsState";
import type { WorkflowPart } from "./workflowPart";
import { remembered } from "./remembered";

/** A report and what it belongs to. */
export interface RoundEntry {
  /** `projectCode|fiscalYearBE|roundNo`. */
  readonly key: string;
  readonly round: ReportRound;
  readonly project: CheckedDossier;
  readonly state: WorkflowState;
  /** `null` = neither the month nor the day of the report is known. */
  readonly month: PeriodMonth | null;
}

/** The reason that was given for a finding, with who gave it. */
export const reasonFor = remembered((live: LiveWorkbook) => reasonsIn(live.reading.portfolio.acknowledgements));

/** The year of every project, month by month, on the day that the workbook was last looked at. */
export const matrixOf: (live: LiveWorkbook) => readonly ProjectMonths[] = remembered((live) => completenessMatrix(live.reading.portfolio, live.checked.context.today));

/** Every report of a project row, in the order of the rows. */
export const roundEntries: (live: LiveWorkbook) => readonly RoundEntry[] = remembered((live) => {
  const projects = projectsOf(live);
  return live.reading.portfolio.rounds.flatMap((round) => {
    const project = projects.get(projectKeyOf(round));
    return project === undefined ? [] : [entryOf(round, project, live.checked.context.today)];
  });
});

export function entryOf(round: ReportRound, project: CheckedDossier, today: CalendarDay): RoundEntry {
  const month = reportedMonth(round);
  return { key: roundKeyOf(round), round, project, state: stateOf(round, today), month: month === null ? null : monthFromIndex(month) };
}

/** Whether a project is among those that the user wants to see. */
export function isWanted({ agency, text }: Pick<WorkflowPart, "agency" | "text">): (project: ProjectMonths["project"]) => boolean {
  const words = comparisonKey(text);
  return (project) =>
    (agency === null || project.agency === agency) && (words === "" || comparisonKey(`${project.projectCode ?? ""} ${project.nameTh ?? ""}`).includes(words));
}

/** Reports that wait for a head of unit, or for SED, the oldest first. */
export function reviewQueue(entries: readonly RoundEntry[], role: Role): readonly RoundEntry[] {
  const waitsIn: WorkflowState = role === "SED" ? "APPROVED" : "SUBMITTED";
  const sentOn = ({ round }: RoundEntry): string => round.submittedAt ?? "";
  return entries.filter(({ state }) => state === waitsIn).sort((a, b) => (sentOn(a) < sentOn(b) ? -1 : sentOn(a) > sentOn(b) ? 1 : 0));
}

/** Those of them whose projects are wanted: of an agency, a strategy, a status, a code or name, all at once. */
export function wantedInReview(queue: readonly RoundEntry[], { agency, text, strategy, status }: Pick<WorkflowPart, "agency" | "text" | "strategy" | "status">): readonly RoundEntry[] {
  const isTheirs = isWanted({ agency, text });
  return queue.filter(({ project }) => isTheirs(project.dossier.project) && isAmong(project, { agency: null, strategy, status }));
}

/** What a reporter has to do with a month. */
export type Task = "returned" | "late" | "writing" | "open" | "waiting" | "unsent";

/** In the order of urgency. */
export const TASKS: readonly Task[] = ["returned", "late", "writing", "open", "waiting", "unsent"];

export interface MonthTask {
  readonly task: Task;
  readonly project: CheckedDossier;
  readonly report: MonthReport;
  /** `null` = the month has no row yet. */
  readonly entry: RoundEntry | null;
}

/**
 * What reporters have to do: months that are due, rows that are being written or came back, and what waits for a decision. Rows of plain Excel that were
 * never sent count as being written while they are of this month or the last; older ones are `unsent`.
 */
export const monthTasks: (live: LiveWorkbook) => readonly MonthTask[] = remembered((live) => {
  const projects = projectsOf(live);
  const { today } = live.checked.context;
  const recent = monthIndex(today) - 1;
  return matrixOf(live).flatMap(({ project, months }) => {
    const checked = projects.get(projectKeyOf(project));
    if (checked === undefined) return [];
    return months.flatMap((report): MonthTask[] => {
      const task = taskOf(report, monthIndex(report.month) >= recent);
      return task === null ? [] : [{ task, project: checked, report, entry: report.round === null ? null : entryOf(report.round, checked, today) }];
    });
  });
});

function taskOf({ state, round }: MonthReport, isRecent: boolean): Task | null {
  if (round?.workflowState === "SUBMITTED") return "waiting";
  switch (state) {
    case "RETURNED":
      return "returned";
    case "MISSING":
    case "GRACE":
      return "late";
    case "WRITING":
      return "writing";
    case "OPEN":
      return "open";
    case "ON_TIME":
    case "LATE":
      return round?.workflowState !== null ? null : isRecent ? "writing" : "unsent";
    default:
      return null;
  }
}

/** A month that can be opened, and for how many projects. */
export interface OpenableMonth {
  readonly month: PeriodMonth;
  readonly count: number;
}

/** Months up to the next one for which projects report and have no row; this month, if it is among them, else the newest before it, comes first. */
export const openableMonths: (live: LiveWorkbook) => readonly OpenableMonth[] = remembered((live) => {
  const current = monthOf(live.checked.context.today);
  const counts = new Map<PeriodMonth, number>();
  for (const { months } of matrixOf(live)) {
    for (const { month, state, round } of months) {
      if (round === null && state !== "NOT_EXPECTED" && monthIndex(month) <= monthIndex(current) + 1) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
  }
  const rank = (month: PeriodMonth): number => (month > current ? 0.5 : monthIndex(current) - monthIndex(month));
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => rank(a.month) - rank(b.month));
});
