import { cellAt, isBlank, putContent } from "../cells/cellAt";
import { clearContents } from "../cells/clearCells";
import { requireAllowed } from "../cells/permission";
import { NOT_CALCULATED } from "../model/cells";
import type { TableTarget } from "../objects/targets";
import type { Session } from "../session/session";
import { shiftSheet } from "./shiftSheet";
import { columnArea, rowArea, totalsArea } from "./tableAreas";

/** Shows a row of totals below the table, or takes it away. What stands below makes room. */
export function showTotals(session: Session, { sheet, table }: TableTarget, isShown: boolean): void {
  requireAllowed(session, sheet, null);
  if (isShown === table.showTotals) return;
  const totals = totalsArea(table);
  if (totals !== null) {
    clearContents(sheet, totals);
    table.showTotals = false;
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    return;
  }
  const { left, right, bottom } = table.area;
  const isTaken = !isBlank(sheet, { top: bottom + 1, bottom: bottom + 1, left, right });
  if (isTaken) shiftSheet(session, sheet, { axis: "rows", at: bottom + 1, by: 1, band: [left, right] });
  table.area = { ...table.area, bottom: bottom + 1 };
  table.showTotals = true;
  putTotals({ sheet, table });
}

/** As Excel does: the word in the first column, a sum or a count in the last. */
function putTotals({ sheet, table }: TableTarget): void {
  const row = table.area.bottom;
  const last = table.columns.at(-1);
  if (last === undefined) return;
  if (table.columns.length > 1) putContent(sheet, row, table.area.left, "Total", null);
  const body = columnArea(rowArea(table.area, 1), table.columns.length - 1);
  const isNumber = typeof cellAt(sheet, body.top, body.left).value === "number";
  last.totalsFunction = isNumber ? "sum" : "count";
  putContent(sheet, row, body.left, NOT_CALCULATED, `=SUBTOTAL(${isNumber ? 109 : 103},[${last.name.replace(/[[\]#'@]/g, "'$&")}])`);
}
