import { type AppliedDecisions, type DecisionOutcome, applyDecisions } from "../../domain/decisions/applyDecisions";
import { collectDecisions } from "../../domain/decisions/collectDecisions";
import type { Decision } from "../../domain/decisions/decision";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { findingsToday } from "./findingsToday";
import { type EditOptions, editsFor } from "./liveEdits";
import type { LiveWorkbook } from "./liveWorkbook";

/** What was decided about one agency's reports. */
export interface AgencyDecisions {
  /** As the projects name it; `null` = they name none. */
  readonly agency: string | null;
  readonly decisions: readonly Decision[];
}

/** What was decided since the files were brought together, in the order of the projects' agencies; `null` where the open workbook is no consolidated one. */
export function decisionsByAgency({ reading }: LiveWorkbook): readonly AgencyDecisions[] | null {
  const decisions = collectDecisions(reading.portfolio);
  if (decisions === null) return null;
  const agencies = new Map(reading.portfolio.projects.map((project) => [projectKeyOf(project), project.agency]));
  const byAgency = new Map<string | null, Decision[]>();
  for (const decision of decisions) {
    const agency = agencies.get(projectKeyOf(decision)) ?? null;
    const own = byAgency.get(agency);
    if (own === undefined) byAgency.set(agency, [decision]);
    else own.push(decision);
  }
  return [...byAgency].map(([agency, own]) => ({ agency, decisions: own }));
}

/** What would become of decisions in the open workbook. Nothing is written. */
export function judgeDecisions(live: LiveWorkbook, decisions: readonly Decision[], today: CalendarDay): readonly DecisionOutcome[] {
  return applied(live, decisions, today).outcomes;
}

/** Decisions carried out in the open workbook, and the edits that write it; no edits when none fits. */
export function decisionEdits(live: LiveWorkbook, decisions: readonly Decision[], options: EditOptions): { readonly outcomes: readonly DecisionOutcome[]; readonly edits: readonly WorkbookEdit[] } {
  const { portfolio, outcomes } = applied(live, decisions, options.today);
  return { outcomes, edits: editsFor(live, portfolio, options) };
}

function applied(live: LiveWorkbook, decisions: readonly Decision[], today: CalendarDay): AppliedDecisions {
  return applyDecisions(live.reading.portfolio, findingsToday(live, new Set(decisions.map(projectKeyOf)), today), decisions);
}
