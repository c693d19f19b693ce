import type { LiveSheet } from "../../workflows/live/sheetReports";

/** What somebody has chosen and got in the view of reports. */
export interface ReportsState {
  readonly choice: "selected" | "filtered" | "all" | "listed";
  /** Keys of projects ticked one by one. */
  readonly ticked: readonly string[];
  /** Whether the sheets of projects leave out names of persons. */
  readonly hidesNames: boolean;
  readonly results: readonly ReportResult[];
  /** Sheets over all projects: which are wanted, and which were asked for last. */
  readonly kinds: readonly LiveSheet[];
  readonly made: readonly SheetResult[];
}

/** `sheet` null = it was not made, because somebody stopped it or it failed. */
export interface SheetResult {
  readonly kind: LiveSheet;
  readonly sheet: string | null;
}

export interface ReportResult {
  readonly projectKey: string;
  readonly name: string;
  /** The sheet; `null` = it was not made, because somebody stopped it or it failed. */
  readonly sheet: string | null;
}
