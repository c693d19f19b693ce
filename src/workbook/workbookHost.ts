import type { CellRef } from "./cellRef";
import type { ReportLayout } from "./reportLayout";
import type { Task } from "./task";
import type { WorkbookBlueprint } from "./workbookBlueprint";
import type { WorkbookChange, WorkbookListener } from "./workbookChange";
import type { WorkbookEdit } from "./workbookEdit";
import type { RepairStep } from "./workbookRepair";
import type { WorkbookSnapshot } from "./workbookSnapshot";
import type { WorkbookStructure } from "./workbookStructure";

/** One workbook, wherever it lives: a file, or the open workbook in Excel. Every method throws `WorkbookError`. */
export interface WorkbookHost {
  /** How its user knows it: a file name. */
  readonly name: string;
  /** Its tables and named cells; `null` when there is no workbook yet. Tables that Kaona does not know may be left out. */
  read(task?: ReadingTask): Promise<WorkbookSnapshot | null>;
  /**
   * Makes the workbook from nothing, or all of it inside the open workbook, beside what its user has there. Refuses (NAME_TAKEN) before anything
   * is written when a sheet, table or name of the same name is there.
   */
  create(blueprint: WorkbookBlueprint, task?: Task): Promise<void>;
  /**
   * Applies the edits in order, all or none; a file keeps a backup of what was there.
   * A file that is no longer what the last `read` saw is refused (FILE_CHANGED). In Excel, where others write at the same time, rows are
   * followed by their ids and `expected` contents are held against what is there (ROW_GONE, CELL_CHANGED).
   */
  apply(edits: readonly WorkbookEdit[], task?: Task): Promise<AppliedEdits>;
  /**
   * Tells the listener what changes from now on, measured against the last `read` and the changes told since; the host's own edits are not told.
   * A workbook that was not read yet is read first. Ends when the function that it gives back is called.
   */
  watch(listener: WorkbookListener): Promise<() => Promise<void>>;
}

/** How whoever waits for a workbook follows its reading. */
export interface ReadingTask extends Task {
  /**
   * Told whenever more projects have come, where a workbook comes bit by bit: gives the workbook so far, in which the projects and the rounds, the logs and
   * the monthly plans may end early and every other table is whole. Hosts that read in one go never tell.
   */
  readonly onPart?: (part: () => WorkbookSnapshot) => void;
}

/** What a host did with edits. */
export interface AppliedEdits {
  /** Where the workbook as it was is kept; `null` when nothing had to be. */
  readonly backup: string | null;
  /** Edits that put every touched cell back, or are refused where somebody has changed it since (architecture.md A14). */
  readonly inverse: readonly WorkbookEdit[];
  /** What a snapshot that was read before has become (`applyChanges`); null when nothing changed. `watch` does not tell it. */
  change(): WorkbookChange | null;
}

/** A place for finished reports: a folder of files, or sheets of the open workbook. */
export interface ReportHost {
  /**
   * Refuses (`FILE_EXISTS`) when any of the names is taken and may not be replaced, before anything is written.
   */
  reserve(names: readonly string[]): Promise<void>;
  /** Writes one document with a sheet per layout; gives back where it can be found. */
  write(name: string, layouts: readonly ReportLayout[], task?: Task): Promise<string>;
}

/** How its user has a workbook open. */
export interface OpenConditions {
  /** Nothing can be written: for viewing only, or before editing was enabled. */
  readonly isReadOnly: boolean;
  /** Others have it open too, so that what is read may change at any time. */
  readonly isShared: boolean;
}

/** What its user looks at; only an open workbook has it. */
export interface WorkbookView {
  /** How it is open at this moment: one round trip. */
  conditions(): Promise<OpenConditions>;
  /** Brings a cell in front and selects it. */
  select(cell: CellRef): Promise<void>;
  /** Tells where the first selected cell is, at once and whenever it changes. Ends when the function that it gives back is called. */
  watchSelection(listener: (cell: CellRef) => void): Promise<() => Promise<void>>;
  /** Tells the names of all tables a moment after sheets or tables have come, whoever made them. Ends when the function that it gives back is called. */
  watchTables(listener: (names: readonly string[]) => void): Promise<() => Promise<void>>;
}

/** Mending what people have broken; only where the workbook is open. */
export interface WorkbookRepair {
  /** How the workbook is built: everything that a repair may have to restore. */
  inspect(task?: Task): Promise<WorkbookStructure>;
  /** Does the steps in their order. */
  repair(steps: readonly RepairStep[], task?: Task): Promise<void>;
}
