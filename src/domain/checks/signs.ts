import type { CalendarDay } from "../model/calendar/calendarDay";
import type { PeriodMonth } from "../model/calendar/periodMonth";
import type { Project } from "../model/records/project";
import type { ProjectDossier } from "../model/records/projectDossier";
import type { ReportRound } from "../model/records/reportRound";
import { NOTHING_UNREADABLE } from "../model/records/stored";
import { hasEraError } from "./eraError";
import { looksLikeFraction } from "./progressValue";

/**
 * What one look over a project shows. Most rules look for something rare; a rule that names the signs it looks for (`ProjectRule.looksFor`) is
 * passed over where none of them shows, so that the rounds of a portfolio are gone through once instead of fifteen times. A sign may show without
 * a finding, but never a finding without its sign: a property test compares the two ways of checking.
 */
export const SIGN = {
  /** A round without a date. */
  UNDATED: 1 << 0,
  /** A date or month with an era error, in the project or its rounds, or out of order; or a plan, whose dates are not looked at. */
  WRONG_ERA: 1 << 1,
  /** A date that is not later than the one before it. */
  DATES_UNORDERED: 1 << 2,
  /** A date before the start or after today, or dates out of order. */
  DATES_OUT_OF_RANGE: 1 << 3,
  /** Round numbers other than 1, 2, 3 …, or months that do not rise. */
  SEQUENCE_BROKEN: 1 << 4,
  NO_PROGRESS: 1 << 5,
  /** Progress below 0, above 100, or unreadable. */
  PROGRESS_ODD: 1 << 6,
  PROGRESS_FRACTION: 1 << 7,
  PROGRESS_FALLS: 1 << 8,
  /** Progress rises by more than 30 points. */
  PROGRESS_JUMPS: 1 << 9,
  NO_NARRATIVE: 1 << 10,
  /** A round reported as behind plan or off target. */
  STATUS_BAD: 1 << 11,
  /** The project is closed, or a round is at 100 %. */
  CLOSED: 1 << 12,
  /** A flag of an import. */
  FLAGGED: 1 << 13,
  /** An amount below zero, or a field that could not be read; or a plan, whose amounts are not looked at. */
  MONEY_ODD: 1 << 14,
  /** A day of submission. */
  SUBMITTED: 1 << 15,
  /** A round with a state of the workflow. The caller adds it for a project that the change log knows. */
  IN_WORKFLOW: 1 << 16,
} as const;

/** Every sign, for a project that a look is not enough for. */
export const ALL_SIGNS = ~0;

/** Looks over a project; `rounds` are those under check (`roundsUnderCheck`), `today` the real day. */
export function signsOf({ project, rounds: allRounds, baseline }: ProjectDossier, rounds: readonly ReportRound[], today: CalendarDay): number {
  // Where a later round stands before an earlier one, what follows what is not to be seen in one pass.
  const isBeginning = rounds.length === 0 || rounds[rounds.length - 1] === allRounds[rounds.length - 1];
  if (!isBeginning) return ALL_SIGNS;
  const ofPlan = baseline.length === 0 ? 0 : SIGN.WRONG_ERA | SIGN.MONEY_ODD;
  return ofPlan | signsOfProject(project) | signsOfContent(rounds) | signsOfSequence(allRounds) | signsOfDates(project, allRounds, today);
}

function signsOfProject(project: Project): number {
  let signs = project.lifecycle === "COMPLETED" || project.lifecycle === "CANCELLED" ? SIGN.CLOSED : 0;
  if (isWrong(project.startDate) || isWrong(project.endDate) || isWrong(project.actualEndDate)) signs |= SIGN.WRONG_ERA;
  const { budgetReceived, budgetAfterTransfer, allotment, committed, carriedOver, budgetUsedReported } = project;
  const isNegative =
    isBelowZero(budgetReceived) ||
    isBelowZero(budgetAfterTransfer) ||
    isBelowZero(allotment) ||
    isBelowZero(committed) ||
    isBelowZero(carriedOver) ||
    isBelowZero(budgetUsedReported);
  if (isNegative || project.unreadable !== NOTHING_UNREADABLE) signs |= SIGN.MONEY_ODD;
  return signs;
}

/** What the rounds under check say, apart from when. */
function signsOfContent(rounds: readonly ReportRound[]): number {
  let signs = 0;
  let lastPct = -1;
  for (const round of rounds) {
    const { progressPct } = round;
    if (round.unreadable !== NOTHING_UNREADABLE) signs |= SIGN.MONEY_ODD | SIGN.PROGRESS_ODD;
    if (round.narrative === null) signs |= SIGN.NO_NARRATIVE;
    if (round.importFlags.length > 0) signs |= SIGN.FLAGGED;
    if (round.planStatusReported === "BEHIND" || round.targetStatusReported === "OFF_TARGET") signs |= SIGN.STATUS_BAD;
    if (isBelowZero(round.disbursedThisRound) || isBelowZero(round.committedToDate)) signs |= SIGN.MONEY_ODD;
    if (progressPct === null) {
      signs |= SIGN.NO_PROGRESS;
    } else if (progressPct < 0 || progressPct > 100) {
      signs |= SIGN.PROGRESS_ODD;
    } else {
      if (progressPct <= 1 && looksLikeFraction(progressPct)) signs |= SIGN.PROGRESS_FRACTION;
      if (progressPct < lastPct) signs |= SIGN.PROGRESS_FALLS;
      if (lastPct >= 0 && progressPct - lastPct > 30) signs |= SIGN.PROGRESS_JUMPS;
      if (progressPct >= 100) signs |= SIGN.CLOSED;
      lastPct = progressPct;
    }
  }
  return signs;
}

/**
 * The numbers and months of all rounds. Months that only rise lie between the first and the last, so the era of the others need not be looked
 * at; where they do not rise, every sign of theirs is given.
 */
function signsOfSequence(allRounds: readonly ReportRound[]): number {
  let signs = 0;
  let lastNo = 0;
  let first: PeriodMonth | null = null;
  let last: PeriodMonth | null = null;
  for (const { roundNo, periodMonth } of allRounds) {
    lastNo += 1;
    if (roundNo !== lastNo) signs |= SIGN.SEQUENCE_BROKEN;
    if (periodMonth === null) continue;
    if (last !== null && periodMonth <= last) signs |= SIGN.SEQUENCE_BROKEN | SIGN.WRONG_ERA;
    first ??= periodMonth;
    last = periodMonth;
  }
  return isWrong(first) || isWrong(last) ? signs | SIGN.WRONG_ERA : signs;
}

/** The dates and states of all rounds; for dates that only rise the same holds as for months. */
function signsOfDates(project: Project, allRounds: readonly ReportRound[], today: CalendarDay): number {
  let signs = 0;
  let first: CalendarDay | null = null;
  let last: CalendarDay | null = null;
  for (const { reportDate, submittedAt, decidedAt, workflowState } of allRounds) {
    if (workflowState !== null) signs |= SIGN.IN_WORKFLOW;
    if (submittedAt !== null) signs |= SIGN.SUBMITTED;
    if (isWrong(submittedAt) || isWrong(decidedAt)) signs |= SIGN.WRONG_ERA;
    if (reportDate === null) {
      signs |= SIGN.UNDATED;
      continue;
    }
    if (last !== null && reportDate <= last) signs |= SIGN.DATES_UNORDERED | SIGN.DATES_OUT_OF_RANGE | SIGN.WRONG_ERA;
    first ??= reportDate;
    last = reportDate;
  }
  if (isWrong(first) || isWrong(last)) signs |= SIGN.WRONG_ERA;
  const isBeforeStart = first !== null && project.startDate !== null && first < project.startDate;
  if (isBeforeStart || (last !== null && last > today)) signs |= SIGN.DATES_OUT_OF_RANGE;
  return signs;
}

function isWrong(day: CalendarDay | PeriodMonth | null): boolean {
  return day !== null && hasEraError(day);
}

function isBelowZero(amount: number | null): boolean {
  return amount !== null && amount < 0;
}
