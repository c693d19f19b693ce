import { type CheckedDossier, type CheckedPortfolio, checkingSteps } from "../../domain/checks/checkedPortfolio";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { inOneGo } from "../../domain/model/inOneGo";
import type { Finding } from "../../domain/checks/finding";
import { type PortfolioReading, readingSteps } from "../../schema/read/readPortfolio";
import { typedOverFindings } from "../../schema/read/typedOverFindings";
import { RowMemory } from "../../schema/read/rowMemory";
import { withSharedRows } from "../../workbook/sharedRows";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";

/** An open workbook as it is understood at this moment: what was read, and what was made of it. A change makes a new one. */
export interface LiveWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: PortfolioReading;
  readonly checked: CheckedPortfolio;
  /** What was typed over formulas (X09). */
  readonly typedOver: readonly Finding[];
  /** Rows that were read, so that reading again costs only what changed. */
  readonly memory: RowMemory;
}

/** How far the reading of a workbook is. */
export interface ReadingProgress {
  readonly phase: "reading" | "checking";
  readonly done: number;
  readonly total: number;
}

/**
 * Reads, assesses and checks a workbook step by step: between two steps pass some milliseconds, so that a screen stays alive. With the workbook as it was
 * `before`, only rows that changed are read and only projects that they touch are checked; the rest is the very same.
 * It is assessed at the as-of date that is typed into the workbook, else at `today`.
 *
 * @throws WorkbookError NOT_KAONA, NEWER_SCHEMA
 */
export function* livingSteps(snapshot: WorkbookSnapshot, today: CalendarDay, before: LiveWorkbook | null): Generator<ReadingProgress, LiveWorkbook> {
  const memory = before?.memory ?? new RowMemory();
  const current = before === null ? snapshot : withSharedRows(before.snapshot, snapshot);
  const rows = current.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const reading = yield* progressing("reading", rows, readingSteps(current, memory));
  const days = { asOf: reading.asOf ?? today, today };
  const checked = yield* progressing("checking", reading.portfolio.projects.length, checkingSteps(reading.portfolio, days, before?.checked ?? null));
  return { snapshot: current, reading, checked, typedOver: typedOverFindings(reading, today), memory };
}

/** The steps in one go. */
export function liveWorkbook(snapshot: WorkbookSnapshot, today: CalendarDay, before: LiveWorkbook | null = null): LiveWorkbook {
  return inOneGo(livingSteps(snapshot, today, before));
}

/** The checked project of a code and year; `null` when there is none. */
export function projectByKey(live: LiveWorkbook, key: string | null): CheckedDossier | null {
  return key === null ? null : (live.checked.projects.find(({ dossier }) => dossier.key === key && !dossier.isRepeatedRow) ?? null);
}

function* progressing<Result>(phase: ReadingProgress["phase"], total: number, steps: Iterator<number, Result>): Generator<ReadingProgress, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { phase, done: step.value, total };
  }
}
