import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { RowId } from "../../domain/model/records/stored";
import { acknowledged } from "../../domain/workflow/acknowledgements";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { LiveWorkbook } from "./liveWorkbook";

/** Who gives a reason, and when. */
export interface ReasonGiver {
  readonly who: string;
  /** Local time, `yyyy-mm-ddThh:mm:ss`. */
  readonly at: string;
  readonly today: CalendarDay;
  readonly newId: () => RowId;
}

/** The edit that keeps the reason for a warning in the workbook, where it holds until the value changes. Source: domain.md §3. */
export function acknowledgeEdits(live: LiveWorkbook, finding: Finding, reason: string, { who, at, today, newId }: ReasonGiver): readonly WorkbookEdit[] {
  const { portfolio } = live.reading;
  const { record } = acknowledged(finding, reason, { who, role: "REPORTER", at });
  return portfolioEdits(live.reading, { ...portfolio, acknowledgements: [...portfolio.acknowledgements, { ...record, id: newId() }] }, { today });
}
