/**
 * What people may do in the grid. It is a view on cell contents: rows, sheets, tables, looks and rules change through the add-in only,
 * because the emulated Excel raises no events for a user's changes to them.
 */
const allowed = new Set([
  "auto-clear-content", "auto-fill", "refill", "clear-selection-content", "clear-selection-all", "copy", "cut", "paste", "paste-by-short-key", "paste-value",
  "paste-formula", "optional-paste", "copy-down", "copy-right", "set-range-values", "toggle-cell-checkbox",
  "set-worksheet-activate", "move-selection", "move-selection-enter-tab", "expand-selection", "select-all", "select-range",
  "change-zoom-ratio", "set-zoom-ratio", "scroll-to-cell", "scroll-view", "scroll-view-reset", "set-scroll-relative", "set-table-filter",
]);

/** Whether a command of the grid may run. Anything that is no command on a sheet is the grid's own business. */
export function isAllowedCommand(id: string): boolean {
  const sheetCommand = /^sheets?\.command\.(.+)$/.exec(id);
  return sheetCommand === null || allowed.has(sheetCommand[1] ?? "");
}
