import type { Agency } from "./agency";
import type { BaselinePoint } from "./baselinePoint";
import type { Indicator, QuarterEvaluation } from "./indicator";
import type { Acknowledgement, ChangeLogEntry, ImportLogEntry } from "./logs";
import type { Project } from "./project";
import type { ReportRound } from "./reportRound";
import { DEFAULT_SETTINGS, type DisbursementTarget, type Holiday, type Settings } from "./settings";
import type { StrategyLink, StrategyNode } from "./strategy";

/** Everything a workbook says, in the order of its rows. The domain reads it and never changes it. */
export interface Portfolio {
  readonly projects: readonly Project[];
  readonly rounds: readonly ReportRound[];
  readonly strategyLinks: readonly StrategyLink[];
  readonly indicators: readonly Indicator[];
  readonly baseline: readonly BaselinePoint[];
  readonly quarterEvaluations: readonly QuarterEvaluation[];
  readonly strategyPlan: readonly StrategyNode[];
  readonly agencies: readonly Agency[];
  readonly settings: Settings;
  readonly disbursementTargets: readonly DisbursementTarget[];
  readonly holidays: readonly Holiday[];
  readonly changeLog: readonly ChangeLogEntry[];
  readonly importLog: readonly ImportLogEntry[];
  readonly acknowledgements: readonly Acknowledgement[];
}

export const EMPTY_PORTFOLIO: Portfolio = {
  projects: [],
  rounds: [],
  strategyLinks: [],
  indicators: [],
  baseline: [],
  quarterEvaluations: [],
  strategyPlan: [],
  agencies: [],
  settings: DEFAULT_SETTINGS,
  disbursementTargets: [],
  holidays: [],
  changeLog: [],
  importLog: [],
  acknowledgements: [],
};
