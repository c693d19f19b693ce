import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { RowId } from "../../domain/model/records/stored";
import { type LogAuthor, chained } from "../../domain/seal/logEntry";
import { acknowledged } from "../../domain/workflow/acknowledgements";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { LiveWorkbook } from "./liveWorkbook";
import { editsFor } from "./liveEdits";

/**
 * The edits that keep the reason for a warning in the workbook, where it holds until the value changes, and log who gave it. Source: domain.md §3;
 * docs/seal.md.
 */
export function acknowledgeEdits(
  live: LiveWorkbook,
  finding: Finding,
  reason: string,
  { author, ...options }: { readonly author: LogAuthor; readonly today: CalendarDay; readonly newId: () => RowId },
): readonly WorkbookEdit[] {
  const { portfolio } = live.reading;
  const { record, entry } = acknowledged(finding, reason, author);
  const changeLog = [...portfolio.changeLog, ...chained(live.checked.context.log.chain.heads, [entry], author)];
  return editsFor(live, { ...portfolio, acknowledgements: [...portfolio.acknowledgements, record], changeLog }, options);
}
