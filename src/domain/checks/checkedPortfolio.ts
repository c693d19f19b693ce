import { inOneGo } from "../model/inOneGo";
import type { Portfolio } from "../model/records/portfolio";
import type { Project } from "../model/records/project";
import { type ProjectDossier, dossierSteps } from "../model/records/projectDossier";
import type { ProjectKey } from "../model/records/projectKey";
import { assessProject } from "../status/assessProject";
import type { ProjectStatus } from "../status/projectStatus";
import { ALL_RULES } from "./allRules";
import { sharedSteps } from "./checkShared";
import type { RoundHistory } from "../workflow/roundHistory";
import { type CheckContext, type CheckDays, checkContextOf } from "./context/checkContext";
import { projectChecker } from "./checkPortfolio";
import type { Finding } from "./finding";
import { sortByRound, sortByRule } from "./findingOrder";
import type { Rule } from "./rule";

/** A project that has been assessed and checked. */
export interface CheckedDossier {
  readonly dossier: ProjectDossier;
  readonly status: ProjectStatus;
  /** By round and rule, with what the whole portfolio says about its row. */
  readonly findings: readonly Finding[];
  /** Those of the project alone. */
  readonly own: readonly Finding[];
}

/** A portfolio with its statuses and findings, kept so that after an edit only what it touched is checked again. */
export interface CheckedPortfolio {
  readonly context: CheckContext;
  /** In the order of the rows. */
  readonly projects: readonly CheckedDossier[];
  /** What belongs to no project row. */
  readonly others: readonly Finding[];
}

/** How many projects are checked between two steps: some milliseconds, also where the code has not been run before. */
const PROJECTS_PER_STEP = 25;

/**
 * Assesses and checks a portfolio step by step, yielding how many projects are done, so that a caller with a screen can let it live meanwhile.
 * A project whose records are the very ones of `previous` keeps its status and findings, unless something that all projects look at has changed. The
 * findings are those of `checkPortfolio`, in its order.
 */
export function* checkingSteps(
  portfolio: Portfolio,
  days: CheckDays,
  previous: CheckedPortfolio | null,
  rules: readonly Rule[] = ALL_RULES,
): Generator<number, CheckedPortfolio> {
  const context = checkContextOf(portfolio, days, yield* beforeTheFirst(dossierSteps(portfolio)));
  yield 0;
  const known = previous !== null && isSameGround(previous.context, context) ? new Map(previous.projects.map((each) => [each.dossier.project, each])) : null;
  const check = projectChecker(context, rules);
  const shared = yield* beforeTheFirst(sharedSteps(context, rules));
  const projects: CheckedDossier[] = [];
  for (const dossier of context.dossiers) {
    const before = reusable(known, dossier, (key) => isSameHistory(previous?.context.log.ofProject.get(key), context.log.ofProject.get(key)));
    const status = before?.status ?? assessProject(dossier, context.status, context.asOf);
    const own = before?.own ?? check(dossier, status);
    const onRow = shared.byProject.get(dossier.project);
    const findings = onRow === undefined ? own : sortByRound(sortByRule([...own, ...onRow]));
    const isAsBefore = before !== null && before.findings === before.own && findings === own;
    projects.push(isAsBefore ? before : { dossier: before?.dossier ?? dossier, status, findings, own });
    if (projects.length % PROJECTS_PER_STEP === 0) yield projects.length;
  }
  return { context, projects, others: shared.others };
}

/** The steps in one go. */
export function checkedPortfolio(portfolio: Portfolio, days: CheckDays, previous: CheckedPortfolio | null = null): CheckedPortfolio {
  return inOneGo(checkingSteps(portfolio, days, previous));
}

/** Steps at which no project is done yet. */
function* beforeTheFirst<Result>(steps: Iterator<unknown, Result>): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield 0;
  }
}

/** What was known about a project whose records are all the very same. */
function reusable(known: ReadonlyMap<Project, CheckedDossier> | null, dossier: ProjectDossier, hasSameHistory: (key: ProjectKey) => boolean): CheckedDossier | null {
  const before = known?.get(dossier.project);
  if (before === undefined) return null;
  const { isRepeatedRow, rounds, strategyLinks, baseline } = before.dossier;
  const isSame =
    isRepeatedRow === dossier.isRepeatedRow && isSameList(rounds, dossier.rounds) &&
    isSameList(strategyLinks, dossier.strategyLinks) && isSameList(baseline, dossier.baseline) && hasSameHistory(dossier.key);
  return isSame ? before : null;
}

/** Whether the change log says the same of a project's rounds: an edited entry changes what its seals and states are held against. */
function isSameHistory(before: readonly RoundHistory[] = [], after: readonly RoundHistory[] = []): boolean {
  return before.length === after.length && before.every(({ key, entries }, index) => key === after[index]?.key && isSameList(entries, after[index].entries));
}

/** Whether everything that all projects are held against is the same: days, settings, lists. */
function isSameGround(before: CheckContext, after: CheckContext): boolean {
  const [a, b] = [before.portfolio, after.portfolio];
  return (
    before.asOf === after.asOf && before.today === after.today && isSameSettings(a.settings, b.settings) &&
    isSameList(a.agencies, b.agencies) && isSameList(a.strategyPlan, b.strategyPlan) && isSameList(a.indicators, b.indicators) &&
    isSameList(a.disbursementTargets, b.disbursementTargets) && isSameList(a.holidays, b.holidays)
  );
}

function isSameSettings(a: Portfolio["settings"], b: Portfolio["settings"]): boolean {
  return (Object.keys(a) as (keyof Portfolio["settings"])[]).every((key) => a[key] === b[key]);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
