import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { Session } from "../session/session";
import { settleTables } from "../structure/tablesAfterWrite";
import { clearContents, clearFormats, clearValidations } from "./clearCells";
import { requireAllowed, requireWritableCells } from "./permission";

export type Clearing = "All" | "Contents" | "Formats";

/**
 * Empties cells, takes their looks, or both and their rules.
 *
 * @throws ExcelError AccessDenied; nothing has been cleared then
 */
export function clearAreas(session: Session, sheet: SheetModel, areas: readonly Area[], what: Clearing): void {
  for (const area of areas) {
    if (what !== "Formats") requireWritableCells(session, sheet, area);
    if (what !== "Contents") requireAllowed(session, sheet, "allowFormatCells");
  }
  for (const area of areas) {
    if (what !== "Formats") {
      clearContents(sheet, area);
      settleTables(session.book, sheet, area);
      session.report({ kind: "changed", sheet, area, changeType: "RangeEdited", shiftDirection: "None", details: null });
    }
    if (what === "All") clearValidations(sheet, area);
    if (what === "Contents") continue;
    clearFormats(sheet, area);
    session.report({ kind: "formatChanged", sheet, area });
  }
}
