import { checkContextOf } from "../../domain/checks/context/checkContext";
import { checkProject } from "../../domain/checks/checkPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { monthOf } from "../../domain/model/calendar/periodMonth";
import { inRoundOrder } from "../../domain/model/records/projectDossier";
import type { ReportRound } from "../../domain/model/records/reportRound";
import type { RowId } from "../../domain/model/records/stored";
import type { PlanStatus } from "../../domain/model/words/statusWords";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { assessProject } from "../../domain/status/assessProject";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import { stateOf } from "../../domain/workflow/roundState";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { LiveWorkbook } from "./liveWorkbook";
import { type DraftReading, type RoundDraft, readDraft, roundFromDraft } from "./roundDraft";

/** What would be if a draft were written. */
export interface DraftAssessment {
  readonly roundNo: number;
  readonly reading: DraftReading;
  readonly round: ReportRound;
  /** What the checks would say about the new round. */
  readonly findings: readonly Finding[];
  /** The project with the new round, at the day of the report. */
  readonly status: ProjectStatus;
  /** What the figures suggest to report; `null` = they suggest nothing. */
  readonly suggestedPlanStatus: PlanStatus | null;
  /** Whether problem and remedy are asked for (R14). */
  readonly needsRemedy: boolean;
}

/** The number of a project's next round: one more than the highest there is. */
export function nextRoundNo(project: CheckedDossier): number {
  return project.dossier.rounds.reduce((highest, { roundNo }) => Math.max(highest, roundNo ?? 0), 0) + 1;
}

/**
 * The row that was opened for a report and says nothing yet; `null` = none was, so the report gets a row of its own. The row of the report's own month,
 * else the oldest opened up to then: May is often reported in June.
 */
export function openedRow({ dossier }: CheckedDossier, reportDate: CalendarDay | null, today: CalendarDay): ReportRound | null {
  const month = monthOf(reportDate ?? today);
  const opened = dossier.rounds.filter((round) => round.workflowState !== null && stateOf(round, today) === "OPEN" && round.periodMonth !== null && round.periodMonth <= month);
  return opened.find(({ periodMonth }) => periodMonth === month) ?? opened.sort((a, b) => ((a.periodMonth ?? "") < (b.periodMonth ?? "") ? -1 : 1))[0] ?? null;
}

/** What a draft says, in the row that was opened for it or as the project's next. */
function draftedRound(project: CheckedDossier, draft: RoundDraft, today: CalendarDay): { readonly opened: ReportRound | null; readonly round: ReportRound } {
  const opened = openedRow(project, readDraft(draft).reportDate, today);
  const round = roundFromDraft(draft, project.dossier.project, opened?.roundNo ?? nextRoundNo(project));
  return { opened, round: opened === null ? round : { ...round, id: opened.id, periodMonth: opened.periodMonth } };
}

/** Holds a draft against everything that is known, as if it were written already. Nothing is written. */
export function assessDraft(live: LiveWorkbook, project: CheckedDossier, draft: RoundDraft): DraftAssessment {
  const { context } = live.checked;
  const { opened, round } = draftedRound(project, draft, context.today);
  const reading = readDraft(draft);
  // The workbook may be assessed at an earlier day; the report must still be seen.
  const asOf = latest(context.asOf, reading.reportDate ?? context.today);
  const dossier = { ...project.dossier, rounds: inRoundOrder([...project.dossier.rounds.filter((each) => each !== opened), round]) };
  const status = assessProject(dossier, context.status, asOf);
  const derived = status.planStatusDerived;
  const findings = checkProject(dossier, asOf === context.asOf ? context : checkContextOf(context.portfolio, { asOf, today: context.today }, context.dossiers));
  return {
    roundNo: round.roundNo ?? 0,
    reading,
    round,
    findings: findings.filter(({ record }) => record === round),
    status,
    suggestedPlanStatus: derived === "ON_PLAN" || derived === "BEHIND" || derived === "AHEAD" ? derived : derived === "COMPLETED" && !status.overdue ? suggestedWhenDone(status) : null,
    needsRemedy: (draft.planStatus ?? derived) === "BEHIND" || draft.targetStatus === "OFF_TARGET",
  };
}

/** The edits that write the draft, into the row that was opened for it or as the project's next: one row, and the figures that follow from it. */
export function addRoundEdits(
  live: LiveWorkbook,
  project: CheckedDossier,
  draft: RoundDraft,
  { today, newId }: { readonly today: CalendarDay; readonly newId: () => RowId },
): readonly WorkbookEdit[] {
  const { opened, round } = draftedRound(project, draft, today);
  const { portfolio } = live.reading;
  const rounds = opened === null ? [...portfolio.rounds, { ...round, id: newId() }] : portfolio.rounds.map((each) => (each === opened ? round : each));
  return portfolioEdits(live.reading, { ...portfolio, rounds }, { today });
}

/** A finished project was on plan or ahead of it, whatever "completed" hides. */
function suggestedWhenDone({ gapPp, tolerancePp }: ProjectStatus): PlanStatus | null {
  if (gapPp === null) return null;
  return gapPp > tolerancePp ? "AHEAD" : gapPp < -tolerancePp ? "BEHIND" : "ON_PLAN";
}

function latest(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}
