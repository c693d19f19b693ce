import type { PortfolioReading } from "../../../schema/read/readPortfolio";
import type { WorkbookEdit } from "../../../workbook/workbookEdit";

/**
 * The edits, each refused (CELL_CHANGED) where the cell is no longer what was read: somebody else has written there, and nobody here has seen it. Columns
 * that Kaona works out are left out, because they move on by themselves.
 */
export function expectingAsRead(edits: readonly WorkbookEdit[], { origins }: Pick<PortfolioReading, "origins">): readonly WorkbookEdit[] {
  const tables = [...origins.tables.values()];
  return edits.map((edit) => {
    if (edit.kind !== "setCell") return edit;
    const table = tables.find(({ snapshot }) => snapshot.name === edit.table);
    if (table === undefined) return edit;
    const at = table.snapshot.columns.indexOf(edit.column);
    const isStored = table.spec.columns.some(({ field, kind }) => kind === "stored" && table.indexOf.get(field) === at);
    return isStored ? { ...edit, expected: table.snapshot.rows[edit.row]?.[at] ?? null } : edit;
  });
}
