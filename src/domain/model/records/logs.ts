import type { ImportDecision, Severity } from "../words/recordWords";
import type { StoredRecord } from "./stored";

/** One line of the append-only change log. Source: domain.md §2; architecture.md §4 (each entry names its parent's hash). */
export interface ChangeLogEntry extends StoredRecord {
  /** Local time of the writer, `yyyy-mm-ddThh:mm:ss`. */
  readonly at: string | null;
  readonly role: string | null;
  readonly who: string | null;
  readonly entity: string | null;
  readonly key: string | null;
  readonly field: string | null;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly reason: string | null;
  readonly parentHash: string | null;
}

/** An irregularity of an import with its raw text, what was proposed and what was decided. Source: domain.md §2 `ImportIssue`. */
export interface ImportLogEntry extends StoredRecord {
  /** Local time of the import, `yyyy-mm-ddThh:mm:ss`. */
  readonly importedAt: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  readonly ruleId: string | null;
  readonly severity: Severity | null;
  readonly raw: string | null;
  readonly proposedValue: string | null;
  /** The other reading of an ambiguous attachment. */
  readonly alternative: string | null;
  readonly message: string | null;
  readonly decision: ImportDecision | null;
  readonly decidedBy: string | null;
}

/** A reason that somebody gave for a warning; it holds until the value changes. Source: domain.md §3. */
export interface Acknowledgement extends StoredRecord {
  readonly ruleId: string | null;
  /** Which record: `projectCode|fiscalYearBE|roundNo`. */
  readonly key: string | null;
  readonly field: string | null;
  /** The value that the reason was given for. */
  readonly value: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string | null;
}
