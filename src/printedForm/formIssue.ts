import type { Facts } from "../domain/checks/finding";
import type { RuleId } from "../domain/checks/ruleId";
import type { Severity } from "../domain/model/words/recordWords";

/**
 * One irregularity met while reading a printed form: what stood there, what was made of it, and the other reading where there is one.
 * The sentence comes from `ruleId` and `facts` (src/messages). Source: domain.md §2 `ImportIssue`, §7.
 * Raised here: I01–I03, R18, R04 (a number printed without its report), S02 (a goal under another branch), P02 (a form that is in the file twice). The facts are
 * `RuleFacts` of that rule (src/domain/checks/ruleFacts.ts).
 */
export interface FormIssue {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** The line, or the part of it, as it stands in the file. */
  readonly raw: string;
  /** Identifier of domain.md §2; null when no field is concerned. */
  readonly field: string | null;
  readonly roundNo: number | null;
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  /** What was put into the data; null = nothing was. */
  readonly proposedValue: string | null;
  /** The other reading of something ambiguous. */
  readonly alternative: string | null;
  readonly facts: Facts;
}
