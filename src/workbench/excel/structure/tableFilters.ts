import { requireAllowed } from "../cells/permission";
import type { TableTarget } from "../objects/targets";
import type { Session } from "../session/session";
import { bodyArea } from "./tableAreas";

/** Takes all filters from a table and shows the rows that they hid. */
export function clearFilters(session: Session, { sheet, table }: TableTarget): void {
  requireAllowed(session, sheet, "allowAutoFilter");
  if (table.filters.size === 0) return;
  table.filters.clear();
  const body = bodyArea(table);
  for (let index = body.top; index <= body.bottom; index++) {
    const row = sheet.rows[index];
    if (row !== undefined) row.isHidden = false;
  }
  session.report({ kind: "rowHiddenChanged", sheet, area: body });
}
