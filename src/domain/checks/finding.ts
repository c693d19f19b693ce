import type { Acknowledgement, ChangeLogEntry, ImportLogEntry } from "../model/records/logs";
import type { Agency } from "../model/records/agency";
import type { BaselinePoint } from "../model/records/baselinePoint";
import type { Indicator, QuarterEvaluation } from "../model/records/indicator";
import type { Project } from "../model/records/project";
import type { ReportRound } from "../model/records/reportRound";
import type { DisbursementTarget, Holiday } from "../model/records/settings";
import type { StrategyLink, StrategyNode } from "../model/records/strategy";
import type { Severity } from "../model/words/recordWords";
import type { RuleId } from "./ruleId";

/** Any record that a finding can be about. The schema turns it into a sheet and a cell; the domain never knows "C7". */
export type CheckedRecord =
  | Project
  | ReportRound
  | StrategyLink
  | Indicator
  | QuarterEvaluation
  | BaselinePoint
  | StrategyNode
  | Agency
  | DisbursementTarget
  | Holiday
  | ChangeLogEntry
  | ImportLogEntry
  | Acknowledgement;

/** What a sentence needs to know; money in satang under names ending in `Satang`, days as `CalendarDay` text under names ending in `Day`. */
export type Facts = Readonly<Record<string, string | number | null>>;

/** One result of one rule. Findings are plain data and equal from run to run. Source: domain.md §3. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** The record it is about; `null` when it is about something that is not there (a missing table). */
  readonly record: CheckedRecord | null;
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  readonly roundNo: number | null;
  /** The field, by its identifier of domain.md §2; `null` when it is about the record as a whole. */
  readonly field: string | null;
  /** What stands there, as a person would read it in data: text, a number (money in baht), or null for a blank. */
  readonly value: string | number | null;
  readonly facts: Facts;
}
