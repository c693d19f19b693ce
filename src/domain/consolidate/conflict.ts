/** What the files of a consolidation do not agree on, or what makes one of them doubtful. */
export type ConflictKind =
  /** Two files are one workbook, saved at different times. */
  | "OLDER_COPY"
  /** An older copy has a project or a report that the newer one lacks. */
  | "ONLY_IN_OLDER_COPY"
  /** Two files with the id of one workbook and no project in common: one was made from the other. */
  | "SHARED_WORKBOOK_ID"
  /** A project of a year stands in several files. */
  | "SAME_PROJECT"
  /** A field of such a project or of its reports differs. */
  | "DIFFERENT_VALUE"
  /** A report of such a project stands in some of the files only. */
  | "ONLY_IN_ONE_FILE"
  | "DIFFERENT_SETTING"
  /** The disbursements of a project are of the other kind (by report, or running totals) and could not be converted. */
  | "UNCONVERTED_AMOUNTS"
  /** An agency, a node of the plan, an indicator, a score or a target is described in two ways. */
  | "DIFFERENT_REFERENCE"
  | "RENAMED_COLUMN"
  | "MISSING_TABLE"
  | "MERGED_CELLS"
  | "OTHER_SCHEMA"
  | "UNAPPROVED_ROUND"
  | "BROKEN_SEAL"
  | "BROKEN_LOG"
  /** A decision made in the consolidated workbook no longer fits what the agency's workbook says. */
  | "LOST_DECISION";

/** By which rule one of the values was kept. */
export type ConflictRule =
  /** Its change log goes on from the other's. */
  | "LONGER_LOG"
  | "LATER_SAVED"
  | "LATER_LISTED"
  | "BOTH_TAKEN"
  /** The file of the agency whose code the project bears. */
  | "OWN_AGENCY"
  | "FIRST_LISTED"
  | "MOST_FILES"
  /** As most files have it, and amounts of the others are converted to that. */
  | "CONVERTED"
  /** The column is known under this name too. */
  | "KNOWN_NAME"
  | "LEFT_BLANK"
  /** Read by the present format, table by table and column by column. */
  | "READ_AS_CURRENT"
  /** Brought to the present format by the steps that lead there from its own. */
  | "UPGRADED"
  | "TAKEN_AS_IT_STANDS"
  /** The agency's content is kept; the decision must be made again. */
  | "AGENCY_KEPT";

/** A value as data have it: money in satang, days `yyyy-mm-dd`; null = blank or absent. */
export type ConflictValue = string | number | boolean | null;

export interface PlacedValue {
  readonly file: string;
  /** `โครงการ!E6`; null = the file has no such cell. */
  readonly cell: string | null;
  readonly value: ConflictValue;
}

export interface Conflict {
  readonly kind: ConflictKind;
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  readonly roundNo: number | null;
  /** By its identifier; a column's name for `RENAMED_COLUMN`; null = all of it. */
  readonly field: string | null;
  /** Every value, in the order of the files. */
  readonly values: readonly PlacedValue[];
  readonly rule: ConflictRule;
  readonly kept: ConflictValue;
}

/** Rules that settle a conflict without anybody's doubt; every other one waits for a person. */
const CONCLUSIVE: ReadonlySet<ConflictRule> = new Set(["LONGER_LOG", "KNOWN_NAME", "UPGRADED"]);

/** Whether somebody must look at it before the consolidated workbook can be relied on. Example: a column found under another known name needs nobody. */
export function needsDecision({ rule }: Conflict): boolean {
  return !CONCLUSIVE.has(rule);
}

/** What a conflict is about when it is about no project. */
export const OF_NO_PROJECT = { projectCode: null, fiscalYearBE: null, roundNo: null } as const;
