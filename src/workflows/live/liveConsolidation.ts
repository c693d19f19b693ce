import { logEntityWords } from "../../domain/model/words/workflowWords";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { blueprintEdits } from "../../schema/write/blueprintEdits";
import { readSources } from "../../schema/read/readSources";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { type ConsolidationPlan, type PlanChoices, planConsolidation } from "../consolidate/planConsolidation";
import type { ReadFiles } from "../consolidate/readSourceFiles";
import type { LiveWorkbook } from "./liveWorkbook";

/** Whether the open workbook was made by bringing others together. */
export function isConsolidated({ snapshot }: Pick<LiveWorkbook, "snapshot">): boolean {
  return readSources(snapshot) !== null;
}

/** What bringing files together would make of the open workbook: of a consolidated one at its own as-of date, of none at all at today. */
export function planInto(live: LiveWorkbook | null, read: ReadFiles, choices: Omit<PlanChoices, "asOf">): ConsolidationPlan {
  return planConsolidation(read, live?.reading ?? null, { ...choices, asOf: asOfFor(live, choices.today) });
}

/** The day for which the computed columns are worked out: the one that is typed into the workbook. */
export function asOfFor(live: LiveWorkbook | null, today: CalendarDay): CalendarDay {
  return live?.reading.asOf ?? today;
}

/** The edits that make the open consolidated workbook what was planned, cell by cell. @throws WorkbookError TABLE_MISSING, COLUMN_MISSING */
export function consolidationEdits({ snapshot }: LiveWorkbook, plan: ConsolidationPlan): readonly WorkbookEdit[] {
  return blueprintEdits(snapshot, plan.blueprint());
}

/** Whether nothing was logged since the files were brought together: only then can it be taken back without breaking the log. */
export function isLogUntouched({ reading }: LiveWorkbook): boolean {
  return logEntityWords.read(reading.portfolio.changeLog.at(-1)?.entity ?? "") === "CONSOLIDATION";
}
