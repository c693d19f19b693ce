import { ALL_RULES } from "../../domain/checks/allRules";
import { checkingSteps } from "../../domain/checks/checkedPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { readingSteps } from "../../schema/read/readPortfolio";
import { RowMemory } from "../../schema/read/rowMemory";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";

/** What is wrong with the first projects of a workbook whose reports are still being read. */
export interface FirstFindings {
  readonly projectCount: number;
  readonly findings: readonly Finding[];
}

/** Rules that hold a project against lists and its own links, never against its reports, which are not there yet. */
const ROW_RULES = ALL_RULES.filter(({ id }) => /^[PS]\d/.test(id));

/** Checks what can be checked of a workbook that is read in part (`ReadingTask.onPart`), step by step. */
export function* firstFindingSteps(part: WorkbookSnapshot, today: CalendarDay): Generator<unknown, FirstFindings> {
  const reading = yield* readingSteps(part, new RowMemory());
  const { projects } = yield* checkingSteps(reading.portfolio, { asOf: reading.asOf ?? today, today }, null, ROW_RULES);
  return { projectCount: projects.length, findings: projects.flatMap(({ findings }) => findings) };
}
