import { isBlank } from "../cells/cellAt";
import { clearContents } from "../cells/clearCells";
import { requireAllowed } from "../cells/permission";
import type { TableTarget } from "../objects/targets";
import type { Session } from "../session/session";
import { shiftSheet } from "./shiftSheet";
import { writeHeaders } from "./shiftTables";
import { headerArea, rowArea } from "./tableAreas";

/** Shows the header row of a table, or takes it away; the columns keep their names. What stands in the way moves down. */
export function showHeaders(session: Session, { sheet, table }: TableTarget, isShown: boolean): void {
  requireAllowed(session, sheet, null);
  if (isShown === table.showHeaders) return;
  const header = headerArea(table);
  if (header !== null) {
    clearContents(sheet, header);
    table.showHeaders = false;
    table.area = { ...table.area, top: table.area.top + 1 };
    return;
  }
  const { top, left, right } = table.area;
  const above = rowArea(table.area, -1);
  // Inserting before a table moves it: the new header row is where its first row was.
  if (top === 0 || !isBlank(sheet, above)) shiftSheet(session, sheet, { axis: "rows", at: top, by: 1, band: [left, right] });
  table.area = { ...table.area, top: table.area.top - 1 };
  table.showHeaders = true;
  writeHeaders(sheet, table);
}
