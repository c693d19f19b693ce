import type { Facts } from "../domain/checks/finding";
import type { RuleId } from "../domain/checks/ruleId";
import type { Severity } from "../domain/model/words/recordWords";

/**
 * One irregularity met while reading a printed form: what stood there, what was made of it, and the other reading where there is one.
 * The sentence comes from `ruleId` and `facts` (src/messages). Source: domain.md §2 `ImportIssue`, §7.
 *
 * Facts by rule:
 * - I01 – `reason`: `UNKNOWN_LINE` (unknown label or unparsed text) | `UNREADABLE_VALUE` (a known field, not understood) |
 *   `REPEATED` (printed again; the first one counts) | `STATUS_AXIS` (a life-cycle word in a status column, split off) |
 *   `BREAKS_OFF` (the form ends early); `text`: the words concerned; `section`: `1`, `1.1` … `1.6`, `2`, `END`, or null before the first.
 * - I02 – `text`; `dayFirstDay`, `monthFirstDay`: both readings as CE days.
 * - I03 – `reason`: `QUESTION_MARK` (lost quote mark, removed) | `LOST_CHARACTER` (a `?` inside a word or U+FFFD, kept) | `SARA_AM` (broken ำ, mended) |
 *   `SPELLING` (a likely slip, kept); `text`: the words concerned; `mended`: the text as kept or suggested.
 * - R18 – `printedRow`: the label of the row it stands in, null = none; `metricNo`: n of its `(ครั้งที่ n)`, null = none;
 *   `otherRound`: the round of the other reading; `roundNo` of the issue is the round that was given the values.
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
