import { lastCompletedQuarter } from "../../model/calendar/fiscalYear";
import { forComparing } from "../../status/roundedComparison";
import type { ProjectRule } from "../rule";

/** Less of the budget is drawn than the chosen profile expects by the last quarter that is over. Silent while no profile is chosen. */
export const belowQuarterTarget: ProjectRule<"B09"> = {
  id: "B09",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "skip",
  source: "src Comptroller General",
  check({ project, status }, { asOf, portfolio: { settings } }, report) {
    const { disbursePct, disburseTargetPct } = status;
    if (disbursePct === null || disburseTargetPct === null || settings.disbursementProfile === null) return;
    if (forComparing(disbursePct) >= forComparing(disburseTargetPct)) return;
    const quarter = project.fiscalYearBE === null ? null : lastCompletedQuarter(project.fiscalYearBE, asOf);
    if (quarter === null) return;
    const facts = { disbursePct, targetPct: disburseTargetPct, quarter, profile: settings.disbursementProfile };
    report({ record: project, field: null, value: disbursePct, facts });
  },
};
