import type { Area } from "../model/area";
import type { TableModel } from "../model/table";

/** Rows between headers and totals. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

/** null = the table shows no headers. */
export const headerArea = ({ area, showHeaders }: TableModel): Area | null => (showHeaders ? { ...area, bottom: area.top } : null);

/** null = the table shows no totals. */
export const totalsArea = ({ area, showTotals }: TableModel): Area | null => (showTotals ? { ...area, top: area.bottom } : null);

export const columnArea = (area: Area, index: number): Area => ({ ...area, left: area.left + index, right: area.left + index });

/** Below 0 = above the area. */
export const rowArea = (area: Area, index: number): Area => ({ ...area, top: area.top + index, bottom: area.top + index });
