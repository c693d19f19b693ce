import { rowFor, styleAt } from "../cells/cellAt";
import { displayText } from "../cells/displayText";
import { requireAllowed } from "../cells/permission";
import type { TableColumnTarget, TableTarget } from "../objects/targets";
import { isRecord } from "../protocol/batch";
import type { Session } from "../session/session";
import { bodyArea } from "./tableAreas";

/** Shows only rows whose cell in the column reads like one of the texts. */
export function filterByValues(session: Session, { sheet, table, column }: TableColumnTarget, values: readonly string[]): void {
  requireAllowed(session, sheet, "allowAutoFilter");
  table.filters.set(table.columns.indexOf(column), { filterOn: "Values", values });
  applyFilters(session, { sheet, table });
}

export function clearColumnFilter(session: Session, { sheet, table, column }: TableColumnTarget): void {
  requireAllowed(session, sheet, "allowAutoFilter");
  if (table.filters.delete(table.columns.indexOf(column))) applyFilters(session, { sheet, table });
}

/** Takes all filters from a table and shows the rows that they hid. */
export function clearFilters(session: Session, { sheet, table }: TableTarget): void {
  requireAllowed(session, sheet, "allowAutoFilter");
  if (table.filters.size === 0) return;
  table.filters.clear();
  applyFilters(session, { sheet, table });
}

function applyFilters(session: Session, { sheet, table }: TableTarget): void {
  const body = bodyArea(table);
  for (let row = body.top; row <= body.bottom; row++) {
    const isHidden = [...table.filters].some(([index, filter]) => !passes(session, { sheet, table }, row, index, filter));
    if (isHidden || sheet.rows[row] !== undefined) rowFor(sheet, row).isHidden = isHidden;
  }
  session.report({ kind: "rowHiddenChanged", sheet, area: body });
}

/** Criteria of other kinds, which a file may bring, hide nothing that they did not hide there. */
function passes(session: Session, { sheet, table }: TableTarget, row: number, index: number, filter: unknown): boolean {
  const values = isRecord(filter) && Array.isArray(filter["values"]) ? (filter["values"] as unknown[]) : null;
  if (values === null) return sheet.rows[row]?.isHidden !== true;
  const column = table.area.left + index;
  const text = displayText(sheet.rows[row]?.values[column], styleAt(sheet, row, column).numberFormat, session.book.date1904);
  return values.includes(text);
}
