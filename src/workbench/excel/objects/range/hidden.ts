import { rowFor } from "../../cells/cellAt";
import { requireAllowed } from "../../cells/permission";
import { rowsWithin } from "../../cells/readCells";
import { columnCount, rowCount } from "../../grid/area";
import type { ScalarMember } from "../excelClass";
import { areaOf } from "./areaOf";

/** null where some are hidden and some are not, as in Excel. */
const common = (hidden: number, all: number): boolean | null => (hidden === 0 ? false : hidden === all ? true : null);

export const rowHidden: ScalarMember<"Range"> = {
  get: (range) => {
    let hidden = 0;
    for (const [, row] of rowsWithin(range.sheet, areaOf(range))) if (row.isHidden) hidden++;
    return common(hidden, rowCount(areaOf(range)));
  },
  set: (range, value, session) => {
    requireAllowed(session, range.sheet, "allowFormatRows");
    const isHidden = value.boolean();
    const area = areaOf(range);
    const last = isHidden ? area.bottom : Math.min(area.bottom, range.sheet.rows.length - 1);
    for (let index = area.top; index <= last; index++) {
      if (isHidden || range.sheet.rows[index] !== undefined) rowFor(range.sheet, index).isHidden = isHidden;
    }
    session.report({ kind: "rowHiddenChanged", sheet: range.sheet, area });
  },
};

export const columnHidden: ScalarMember<"Range"> = {
  get: (range) => {
    const { left, right } = areaOf(range);
    const hidden = range.sheet.columns.slice(left, right + 1).filter((column) => column?.isHidden === true).length;
    return common(hidden, columnCount(areaOf(range)));
  },
  set: (range, value, session) => {
    requireAllowed(session, range.sheet, "allowFormatColumns");
    const { left, right } = areaOf(range);
    for (let index = left; index <= right; index++) (range.sheet.columns[index] ??= { width: null, isHidden: false, style: null }).isHidden = value.boolean();
  },
};
