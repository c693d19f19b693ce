import type { Satang } from "../model/amounts/satang";
import { fiscalYearEnd } from "../model/calendar/fiscalYear";
import { EMPTY_PORTFOLIO, type Portfolio } from "../model/records/portfolio";
import { type ProjectDossier, dossiersOf } from "../model/records/projectDossier";
import type { Project } from "../model/records/project";
import { statusContextOf } from "../status/statusContext";
import { assessProject } from "../status/assessProject";

/**
 * What the next fiscal year begins with: agencies, plan, settings, targets, holidays still to come, indicators without results, and every
 * project that is not finished, with its links and its plan in force. Reports, evaluations and logs stay with their year.
 *
 * Money reserved past 30 September is the new row's `carriedOver`: what the old row says, else what it has committed. The budget of the new year
 * is not known yet, and stays blank. A project is finished when it is completed, cancelled or at 100 %.
 */
export function rollOver(portfolio: Portfolio, fiscalYearBE: number): Portfolio {
  const lastDay = fiscalYearEnd(fiscalYearBE);
  const context = statusContextOf(portfolio);
  const going = dossiersOf(portfolio).filter(
    (dossier) => dossier.project.fiscalYearBE === fiscalYearBE && !dossier.isRepeatedRow && isUnfinished(assessProject(dossier, context, lastDay).planStatusDerived),
  );
  const next = fiscalYearBE + 1;
  return {
    ...EMPTY_PORTFOLIO,
    agencies: withoutIds(portfolio.agencies),
    strategyPlan: withoutIds(portfolio.strategyPlan),
    settings: portfolio.settings,
    disbursementTargets: withoutIds(portfolio.disbursementTargets),
    holidays: withoutIds(portfolio.holidays.filter(({ date }) => date !== null && date > lastDay)),
    indicators: withoutIds(portfolio.indicators.filter((each) => each.fiscalYearBE === fiscalYearBE)).map((indicator) => ({
      ...indicator, fiscalYearBE: next, q1Result: null, q2Result: null, q3Result: null, q4Result: null,
    })),
    projects: going.map((dossier) => nextProject(dossier, context, next)),
    strategyLinks: withoutIds(going.flatMap(({ strategyLinks }) => strategyLinks)).map((link) => ({ ...link, fiscalYearBE: next })),
    baseline: withoutIds(going.flatMap(planInForce)).map((point) => ({ ...point, fiscalYearBE: next })),
  };
}

function isUnfinished(status: string): boolean {
  return status !== "COMPLETED" && status !== "CANCELLED";
}

function nextProject(dossier: ProjectDossier, context: ReturnType<typeof statusContextOf>, fiscalYearBE: number): Project {
  const { project } = dossier;
  const { committed } = assessProject(dossier, context, fiscalYearEnd(fiscalYearBE - 1));
  const carriedOver: Satang | null = project.carriedOver ?? committed;
  return {
    ...project, id: null, fiscalYearBE, carriedOver,
    budgetReceived: null, budgetAfterTransfer: null, allotment: null, committed: null, budgetUsedReported: null,
  };
}

function planInForce({ baseline }: ProjectDossier): ProjectDossier["baseline"] {
  const approved = baseline.filter(({ approvedOn }) => approvedOn !== null);
  const highest = approved.reduce((most, { revision }) => Math.max(most, revision ?? 0), -Infinity);
  return approved.filter(({ revision }) => (revision ?? 0) === highest);
}

function withoutIds<Item extends { readonly id: unknown }>(records: readonly Item[]): readonly Item[] {
  return records.map((record) => ({ ...record, id: null }));
}
