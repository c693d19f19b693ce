/**
 * The functions that ribbon and cell menu call, by the names that the manifest uses and `Office.actions.associate` must be
 * given. The manifest, the commands and the workbench's own ribbon all read this list.
 */
export const RIBBON_FUNCTIONS = ["openProject", "addRound", "checkWorkbook", "buildReports", "importForms", "showOverview"] as const;

export type RibbonFunction = (typeof RIBBON_FUNCTIONS)[number];

/** A button of the ribbon. `openPane` shows the pane as it is; Office does that by itself, so there is no function behind it. */
export type RibbonButton = RibbonFunction | "openPane";

export type RibbonGroupName = "pane" | "data" | "reports";

export interface RibbonGroup {
  readonly name: RibbonGroupName;
  /** Whose picture stands for the group when the window is too narrow for its buttons. */
  readonly icon: RibbonButton;
  readonly buttons: readonly RibbonButton[];
}

/** From left to right. */
export const RIBBON_GROUPS: readonly RibbonGroup[] = [
  { name: "pane", icon: "openPane", buttons: ["openPane", "showOverview"] },
  { name: "data", icon: "addRound", buttons: ["addRound", "importForms", "checkWorkbook"] },
  { name: "reports", icon: "buildReports", buttons: ["buildReports"] },
];

/** What the menu of a cell offers; Office allows one entry. */
export const CELL_MENU_ENTRY: RibbonFunction = "openProject";

export const RIBBON_BUTTONS: readonly RibbonButton[] = ["openPane", ...RIBBON_FUNCTIONS];
