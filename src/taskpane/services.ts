import type { RowId } from "../domain/model/records/stored";
import type { MakeReportZip } from "../reportZip/zipTask";
import type { PrintedSheet } from "../workbook/printedSheet";
import type { ReportHost, WorkbookHost, WorkbookRepair, WorkbookView } from "../workbook/workbookHost";
import type { TakeSteps } from "../workflows/live/liveSession";

/** Everything that the pane gets from outside; only the entry file knows where it comes from. */
export interface PaneServices {
  /** The open workbook. */
  readonly host: WorkbookHost & WorkbookRepair;
  readonly view: WorkbookView;
  /** Where report sheets go: sheets of the open workbook. */
  readonly reports: ReportHost;
  /** Makes a zip of report files. */
  readonly zipReports: MakeReportZip;
  /** Puts a file into the folder of downloads. */
  readonly saveFile: (name: string, file: Blob) => Promise<void>;
  /** Reads every cell of a workbook file that somebody drops; `file` is how errors name it. */
  readonly readSheets: (bytes: Uint8Array, file: string) => Promise<readonly PrintedSheet[]>;
  /** Local time. */
  readonly now: () => Date;
  readonly newId: () => RowId;
  readonly takeSteps: TakeSteps;
  /** Waits, so that the screen may be drawn. Milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly preferences: PreferenceStore;
  /** Opens a web page in a window of its own. */
  readonly openLink: (address: string) => void;
  readonly copyText: (text: string) => Promise<void>;
  readonly surroundings: Surroundings;
}

/** Small choices of this user on this machine: never anything of a workbook. */
export interface PreferenceStore {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/** Where the pane runs, for its looks and for a report of a fault. */
export interface Surroundings {
  /** Office's own display language, for example `th-TH`. */
  readonly displayLanguage: string;
  /** Office's theme; `null` = Office does not say. */
  readonly isDark: () => boolean | null;
  readonly productVersion: string;
  /** Excel's own name and version, for example `OfficeOnline 16.0`. */
  readonly excel: string;
}
