import type { StrategyLevel } from "../words/recordWords";
import type { StoredRecord } from "./stored";

/** A node of the city's development plan: strategy `n`, sub-issue `n.n` or goal `n.n.n`. Source: domain.md §2. */
export interface StrategyNode extends StoredRecord {
  readonly planEdition: string | null;
  readonly code: string | null;
  readonly level: StrategyLevel | null;
  readonly nameTh: string | null;
  readonly parentCode: string | null;
}

/** A project's place in the plan, and the indicator it serves. Exactly one per project is primary. Source: domain.md §2. */
export interface StrategyLink extends StoredRecord {
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  /** null = any edition. */
  readonly planEdition: string | null;
  readonly strategyNo: number | null;
  readonly strategyName: string | null;
  readonly subIssueCode: string | null;
  readonly subIssueName: string | null;
  readonly goalCode: string | null;
  /** As printed, cut off or not. */
  readonly goalTextRaw: string | null;
  readonly tactic: string | null;
  readonly indicatorText: string | null;
  readonly indicatorCode: string | null;
  /** มิติที่ 1–4 of the performance agreement, not of the plan. */
  readonly performanceDimension: number | null;
  readonly isPrimary: boolean;
}
