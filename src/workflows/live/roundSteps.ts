import type { PeriodMonth } from "../../domain/model/calendar/periodMonth";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { ReportRound } from "../../domain/model/records/reportRound";
import type { LogAuthor } from "../../domain/seal/logEntry";
import { roundKeyOf } from "../../domain/seal/roundContent";
import { type ActedOn, type RoundOutcome, type RoundsWish, actOnRounds } from "../../domain/workflow/actOnRounds";
import { openMonth } from "../../domain/workflow/openMonth";
import { restoreSealed } from "../../domain/workflow/restoreSealed";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import { findingsToday } from "./findingsToday";
import { type EditOptions, editsFor } from "./liveEdits";
import type { LiveWorkbook } from "./liveWorkbook";

/** A step for rounds of the open workbook, by their keys (`projectCode|fiscalYearBE|roundNo`). */
export interface LiveWish extends Omit<RoundsWish, "rounds" | "role"> {
  readonly keys: readonly string[];
}

/** What became of each round, and the edits that write it; no edits when all were refused. */
export interface StepTaken {
  readonly outcomes: readonly RoundOutcome[];
  readonly edits: readonly WorkbookEdit[];
}

/** Does one thing with rounds: each is judged by itself, as `kaona submit`, `approve` … do. Keys that no row has are passed over. */
export function takeStep(live: LiveWorkbook, { newId, ...wish }: LiveWish & EditOptions): StepTaken {
  const { portfolio, outcomes } = judgeStep(live, wish);
  return { outcomes, edits: editsFor(live, portfolio, { today: wish.today, newId }) };
}

/** What a step would come to, without the edits: for showing what is in the way. */
export function judgeStep(live: LiveWorkbook, { keys, ...wish }: LiveWish): ActedOn {
  const { portfolio } = live.reading;
  const rounds = roundsByKey(portfolio.rounds, keys);
  const findings = findingsToday(live, new Set(rounds.map(projectKeyOf)), wish.today);
  return actOnRounds(portfolio, findings, { ...wish, role: wish.author.role, rounds }, live.checked.context.log);
}

/** The rows of a month for every project that reports on it, and how many. */
export function openMonthEdits(live: LiveWorkbook, month: PeriodMonth, author: LogAuthor, options: EditOptions): { readonly count: number; readonly edits: readonly WorkbookEdit[] } {
  const { portfolio, opened } = openMonth(live.reading.portfolio, month, options.today, author);
  return { count: opened.length, edits: editsFor(live, portfolio, options) };
}

/** Sealed rounds put back as they were approved, by key, and how many. */
export function restoreEdits(live: LiveWorkbook, wanted: ReadonlySet<string>, author: LogAuthor, options: EditOptions): { readonly count: number; readonly edits: readonly WorkbookEdit[] } {
  const { portfolio, keys } = restoreSealed(live.reading.portfolio, author, (key) => wanted.has(key));
  return { count: keys.length, edits: editsFor(live, portfolio, options) };
}

/** In the order of the keys; a key that stands twice gives both rows, so that the refusal can say so. */
function roundsByKey(rounds: readonly ReportRound[], keys: readonly string[]): readonly ReportRound[] {
  const wanted = new Map<string, ReportRound[]>(keys.map((key) => [key, []]));
  for (const round of rounds) wanted.get(roundKeyOf(round))?.push(round);
  return [...wanted.values()].flat();
}
