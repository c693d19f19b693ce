import { checkContextOf } from "../../domain/checks/context/checkContext";
import { checkProject } from "../../domain/checks/checkPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { inRoundOrder } from "../../domain/model/records/projectDossier";
import type { ReportRound } from "../../domain/model/records/reportRound";
import type { RowId } from "../../domain/model/records/stored";
import type { PlanStatus } from "../../domain/model/words/statusWords";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { assessProject } from "../../domain/status/assessProject";
import type { ProjectStatus } from "../../domain/status/projectStatus";
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

/** Holds a draft against everything that is known, as if it were written already. Nothing is written. */
export function assessDraft(live: LiveWorkbook, project: CheckedDossier, draft: RoundDraft): DraftAssessment {
  const { context } = live.checked;
  const roundNo = nextRoundNo(project);
  const round = roundFromDraft(draft, project.dossier.project, roundNo);
  const reading = readDraft(draft);
  // The workbook may be assessed at an earlier day; the report must still be seen.
  const asOf = latest(context.asOf, reading.reportDate ?? context.today);
  const dossier = { ...project.dossier, rounds: inRoundOrder([...project.dossier.rounds, round]) };
  const status = assessProject(dossier, context.status, asOf);
  const derived = status.planStatusDerived;
  const findings = checkProject(dossier, asOf === context.asOf ? context : checkContextOf(context.portfolio, { asOf, today: context.today }, context.dossiers));
  return {
    roundNo,
    reading,
    round,
    findings: findings.filter(({ record }) => record === round),
    status,
    suggestedPlanStatus: derived === "ON_PLAN" || derived === "BEHIND" || derived === "AHEAD" ? derived : derived === "COMPLETED" && !status.overdue ? suggestedWhenDone(status) : null,
    needsRemedy: (draft.planStatus ?? derived) === "BEHIND" || draft.targetStatus === "OFF_TARGET",
  };
}

/** The edits that write the draft as the project's next round: one row, and the figures that follow from it. */
export function addRoundEdits(
  live: LiveWorkbook,
  project: CheckedDossier,
  draft: RoundDraft,
  { today, newId }: { readonly today: CalendarDay; readonly newId: () => RowId },
): readonly WorkbookEdit[] {
  const round = { ...roundFromDraft(draft, project.dossier.project, nextRoundNo(project)), id: newId() };
  const { portfolio } = live.reading;
  return portfolioEdits(live.reading, { ...portfolio, rounds: [...portfolio.rounds, round] }, { today });
}

/** A finished project was on plan or ahead of it, whatever "completed" hides. */
function suggestedWhenDone({ gapPp, tolerancePp }: ProjectStatus): PlanStatus | null {
  if (gapPp === null) return null;
  return gapPp > tolerancePp ? "AHEAD" : gapPp < -tolerancePp ? "BEHIND" : "ON_PLAN";
}

function latest(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}
