/** Protection of a sheet. What is allowed counts only while it is protected. */
export interface SheetProtectionModel {
  isProtected: boolean;
  /** The password itself; null = none. A file keeps its hash only. */
  password: string | null;
  /** What a file that was opened says of a password that it does not tell (`hashValue`, `saltValue`, …), as it stands there. */
  hash?: Readonly<Record<string, string>>;
  readonly options: SheetProtectionOptions;
}

/** Office.js's own names. */
export interface SheetProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
}
