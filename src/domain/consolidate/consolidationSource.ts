import type { Portfolio } from "../model/records/portfolio";
import type { Settings } from "../model/records/settings";
import type { StoredRecord } from "../model/records/stored";

/** A fault of a workbook's structure, as reading found it: what the schema calls the table or column, and what the workbook has instead. */
export interface StructureFault {
  readonly kind: "RENAMED_COLUMN" | "MISSING_TABLE" | "MERGED_CELLS";
  /** `โครงการ!E3`; null where the workbook has no such place. */
  readonly cell: string | null;
  /** The table or column that is meant. */
  readonly expected: string;
  /** What stands there; null = nothing that is like it. */
  readonly found: string | null;
  /** Whether it was understood all the same. */
  readonly isKnown: boolean;
}

/** One workbook that goes into a consolidation. */
export interface ConsolidationSource {
  /** As its user knows it. */
  readonly file: string;
  readonly workbookId: string | null;
  /** Of the workbook as it is saved. */
  readonly schemaVersion: number;
  /** Whether its records were brought to the present format by the steps that lead there. */
  readonly isUpgraded: boolean;
  /** 8 digits; null = the workbook names no agency of its own. */
  readonly agencyCode: string | null;
  /** When the file was last saved, `yyyy-mm-ddThh:mm:ss`; null = unknown. */
  readonly savedAt: string | null;
  readonly portfolio: Portfolio;
  readonly faults: readonly StructureFault[];
  /** Where a field of one of its records stands, `โครงการ!E6`; null = nowhere. */
  cellOf(record: StoredRecord, field: string | null): string | null;
  /** The sheet's row of one of its records, from 1; null = no record of this workbook. */
  rowOf(record: StoredRecord): number | null;
  /** Where a setting stands; null = it is left to the default. */
  settingCell(setting: keyof Settings): string | null;
}
