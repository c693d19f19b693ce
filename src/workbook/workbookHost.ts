import type { WorkbookBlueprint } from "./workbookBlueprint";
import type { WorkbookEdit } from "./workbookEdit";
import type { ReportLayout } from "./reportLayout";
import type { WorkbookSnapshot } from "./workbookSnapshot";

/** One workbook, wherever it lives: a file, or the open workbook in Excel. Every method throws `WorkbookError`. */
export interface WorkbookHost {
  /** How its user knows it: a file name. */
  readonly name: string;
  /** Everything in its tables; `null` when there is no workbook yet. */
  read(): Promise<WorkbookSnapshot | null>;
  /** Makes the workbook from nothing. */
  create(blueprint: WorkbookBlueprint): Promise<void>;
  /**
   * Applies the edits in order, all or none; keeps a backup of what was there.
   * Refuses when the workbook is no longer what the last `read` saw.
   */
  apply(edits: readonly WorkbookEdit[]): Promise<AppliedEdits>;
}

/** What a host did with edits. */
export interface AppliedEdits {
  /** Where the workbook as it was is kept; `null` when nothing had to be. */
  readonly backup: string | null;
  /** Edits that put every touched cell back (architecture.md A14). */
  readonly inverse: readonly WorkbookEdit[];
}

/** A place for finished reports: a folder of files, or sheets of the open workbook. */
export interface ReportHost {
  /**
   * Refuses (`FILE_EXISTS`) when any of the names is taken and may not be replaced, before anything is written.
   */
  reserve(names: readonly string[]): Promise<void>;
  /** Writes one document with a sheet per layout; gives back where it can be found. */
  write(name: string, layouts: readonly ReportLayout[]): Promise<string>;
}
