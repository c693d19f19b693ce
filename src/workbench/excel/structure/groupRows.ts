import { requireAllowed } from "../cells/permission";
import { rowFor } from "../cells/cellAt";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";

/** Excel shows eight levels, the first of which is no group. */
const DEEPEST = 7;

/** Puts rows into one more group. */
export function groupRows(session: Session, sheet: SheetModel, { top, bottom }: Area): void {
  requireAllowed(session, sheet, "allowFormatRows");
  const rows = Array.from({ length: bottom - top + 1 }, (_unused, index) => rowFor(sheet, top + index));
  if (rows.some(({ outline }) => outline >= DEEPEST)) throw new ExcelError("InvalidArgument", "Rows cannot be grouped more than seven levels deep.");
  for (const row of rows) row.outline += 1;
}
