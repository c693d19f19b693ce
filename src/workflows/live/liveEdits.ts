import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { RowId } from "../../domain/model/records/stored";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { assignIdsOfNew } from "../importForms/assignRowIds";
import type { LiveWorkbook } from "./liveWorkbook";

export interface EditOptions {
  readonly today: CalendarDay;
  readonly newId: () => RowId;
}

/** The edits that make the open workbook say what a portfolio says; what is new gets ids. */
export function editsFor({ reading }: LiveWorkbook, after: Portfolio, { today, newId }: EditOptions): readonly WorkbookEdit[] {
  return after === reading.portfolio ? [] : portfolioEdits(reading, assignIdsOfNew(reading.portfolio, after, newId), { today });
}
