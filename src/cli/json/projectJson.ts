import { bahtFrom, type Satang } from "../../domain/model/amounts/satang";
import type { Project } from "../../domain/model/records/project";
import type { ReportRound } from "../../domain/model/records/reportRound";
import type { StrategyLink } from "../../domain/model/records/strategy";

/** Money in JSON: baht with at most two decimals, `null` when unknown. Source: cli.md "JSON". */
export function bahtJson(amount: Satang | null): number | null {
  return amount === null ? null : bahtFrom(amount);
}

/** A project with its links and rounds as `import --json` prints it. Source: cli.md "JSON". */
export function projectJson(project: Project, strategyLinks: readonly StrategyLink[], rounds: readonly ReportRound[]) {
  return {
    projectCode: project.projectCode,
    fiscalYearBE: project.fiscalYearBE,
    projectKind: project.projectKind,
    nameTh: project.nameTh,
    startDate: project.startDate,
    endDate: project.endDate,
    budgetReceived: bahtJson(project.budgetReceived),
    budgetUsedReported: bahtJson(project.budgetUsedReported),
    agency: project.agency,
    division: project.division,
    section: project.section,
    responsible: project.responsible,
    sedCoordinator: project.sedCoordinator,
    rationale: project.rationale,
    objectives: project.objectives,
    targetText: project.targetText,
    targetQty: project.targetQty,
    targetUnit: project.targetUnit,
    lifecycle: project.lifecycle,
    actualEndDate: project.actualEndDate,
    strategyLinks: strategyLinks.map(strategyLinkJson),
    rounds: rounds.map(roundJson),
  };
}

function strategyLinkJson(link: StrategyLink) {
  return {
    strategyNo: link.strategyNo,
    strategyName: link.strategyName,
    subIssueCode: link.subIssueCode,
    subIssueName: link.subIssueName,
    goalCode: link.goalCode,
    goalText: link.goalTextRaw,
    tactic: link.tactic,
    performanceDimension: link.performanceDimension,
    indicatorText: link.indicatorText,
    isPrimary: link.isPrimary,
  };
}

function roundJson(round: ReportRound) {
  return {
    roundNo: round.roundNo,
    reportDate: round.reportDate,
    narrative: round.narrative,
    progressPct: round.progressPct,
    disbursedThisRound: bahtJson(round.disbursedThisRound),
    planStatusReported: round.planStatusReported,
    targetStatusReported: round.targetStatusReported,
  };
}
