import { ALL_RULES } from "../../domain/checks/allRules";
import { type CheckedPortfolio, checkingSteps } from "../../domain/checks/checkedPortfolio";
import type { Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { readingSteps } from "../../schema/read/readPortfolio";
import { RowMemory } from "../../schema/read/rowMemory";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";

/** What is wrong with the first projects of a workbook whose reports are still being read. */
export interface FirstFindings {
  readonly projectCount: number;
  readonly findings: readonly Finding[];
  /** What was made of the part, so that a longer one costs only what has come since. */
  readonly known: { readonly memory: RowMemory; readonly checked: CheckedPortfolio };
}

/** Rules that hold a project against lists and its own links, never against its reports, which are not there yet. */
const ROW_RULES = ALL_RULES.filter(({ id }) => /^[PS]\d/.test(id));

/** Checks what can be checked of a workbook that is read in part (`ReadingTask.onPart`), step by step; `before` is what an earlier part gave. */
export function* firstFindingSteps(part: WorkbookSnapshot, today: CalendarDay, before: FirstFindings | null = null): Generator<unknown, FirstFindings> {
  const memory = before?.known.memory ?? new RowMemory();
  const reading = yield* readingSteps(part, memory);
  const checked = yield* checkingSteps(reading.portfolio, { asOf: reading.asOf ?? today, today }, before?.known.checked ?? null, ROW_RULES);
  const { projects } = checked;
  return { projectCount: projects.length, findings: projects.flatMap(({ findings }) => findings), known: { memory, checked } };
}
