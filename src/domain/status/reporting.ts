import type { CalendarDay } from "../model/calendar/calendarDay";
import { type PeriodMonth, monthIndex } from "../model/calendar/periodMonth";
import type { Project } from "../model/records/project";
import { type ReportRound, hasMetrics, isPlaceholder } from "../model/records/reportRound";
import type { DueDates } from "./dueDate";
import type { ReportingStatus } from "./projectStatus";

/** What is known about one month; several reports of one month add up. */
const REPORTED = 1;
const WITH_METRICS = 2;
const ON_TIME = 4;
const EXEMPT = 8;

/** The months of a project, numbered from its first, with what its rounds say about each. */
interface MonthMarks {
  /** `monthIndex` of the first month. */
  readonly first: number;
  readonly marks: readonly number[];
}

/**
 * How completely and punctually a project reports; `rounds` are those that count at `asOf`. A month is expected when it touches the project's
 * duration and its report is due or given. Source: domain.md §4 `completeness`, §5; README.md §4.
 */
export function reportingStatus(
  project: Project,
  rounds: readonly ReportRound[],
  dueDates: DueDates,
  asOf: CalendarDay,
): ReportingStatus {
  const { first, marks } = markMonths(project, rounds, dueDates, asOf);
  const expectedMonths: PeriodMonth[] = [];
  const missingMonths: PeriodMonth[] = [];
  let reported = 0;
  let withMetrics = 0;
  let onTime = 0;
  for (let offset = 0; offset < marks.length; offset += 1) {
    const mark = marks[offset] ?? 0;
    const isReported = (mark & REPORTED) !== 0;
    if (!isReported && (mark & EXEMPT) !== 0) continue;
    const { month, dueDate } = dueDates.of(first + offset);
    if (!isReported && dueDate > asOf) continue;
    expectedMonths.push(month);
    if (!isReported) missingMonths.push(month);
    else reported += 1;
    if ((mark & WITH_METRICS) !== 0) withMetrics += 1;
    if ((mark & ON_TIME) !== 0) onTime += 1;
  }
  const expected = expectedMonths.length;
  return {
    expectedMonths,
    missingMonths,
    reportedCount: reported,
    withMetricsCount: withMetrics,
    onTimeCount: onTime,
    lastReportDate: lastReportDate(rounds),
    reportedPct: rate(reported, expected),
    completenessPct: rate(withMetrics, expected),
    onTimePct: rate(onTime, expected),
  };
}

/** The month a round reports on: its own, else that of its report date; `null` when neither is known. */
export function reportedMonth({ periodMonth, reportDate }: ReportRound): number | null {
  const source = periodMonth ?? reportDate;
  return source === null ? null : monthIndex(source);
}

function markMonths(
  { startDate, endDate, actualEndDate }: Project,
  rounds: readonly ReportRound[],
  dueDates: DueDates,
  asOf: CalendarDay,
): MonthMarks {
  if (startDate === null || endDate === null) return NO_MONTHS;
  const end = actualEndDate !== null && actualEndDate < endDate ? actualEndDate : endDate;
  const first = monthIndex(startDate);
  const last = monthIndex(end);
  if (startDate > end) return NO_MONTHS;
  // Months after asOf cannot be due, so the list reaches no further, unless one of them is reported already.
  const marks = new Array<number>(Math.max(0, Math.min(last, monthIndex(asOf)) - first + 1)).fill(0);
  for (const round of rounds) {
    const index = reportedMonth(round);
    if (index === null || index < first || index > last) continue;
    const mark = markOf(round, index, dueDates);
    if (mark === 0) continue;
    while (marks.length <= index - first) marks.push(0);
    marks[index - first] = (marks[index - first] ?? 0) | mark;
  }
  return { first, marks };
}

function markOf(round: ReportRound, index: number, dueDates: DueDates): number {
  let mark = round.workflowState === "EXEMPT" ? EXEMPT : 0;
  if (isPlaceholder(round)) return mark;
  mark |= REPORTED;
  if (hasMetrics(round)) mark |= WITH_METRICS;
  if (round.reportDate !== null && round.reportDate <= dueDates.of(index).dueDate) mark |= ON_TIME;
  return mark;
}

function lastReportDate(rounds: readonly ReportRound[]): CalendarDay | null {
  let latest: CalendarDay | null = null;
  for (const round of rounds) {
    if (round.reportDate !== null && (latest === null || round.reportDate > latest)) latest = round.reportDate;
  }
  return latest;
}

function rate(count: number, expected: number): number | null {
  return expected === 0 ? null : (count / expected) * 100;
}

const NO_MONTHS: MonthMarks = Object.freeze({ first: 0, marks: [] });
