import type { ChangeLogEntry } from "../model/records/logs";
import { type CalendarDay, isCalendarDay } from "../model/calendar/calendarDay";
import { workflowStateWords } from "../model/words/recordWords";
import { logEntityWords, logFieldWords } from "../model/words/workflowWords";
import { type LogChain, logChainOf } from "../seal/logChain";
import { type RoundSeal, readSeal } from "../seal/roundSeal";
import { NO_MARKS, type WorkflowMarks, marksAfter } from "./workflowMarks";
import { isSealedState } from "./roundState";

/** What the log says of one round. */
export interface RoundHistory {
  /** `projectCode|fiscalYearBE|roundNo`. */
  readonly key: string;
  /** What its row should say. */
  readonly marks: WorkflowMarks;
  /** The seal in force; null when it has none, or a later step lifted it, or it cannot be read. */
  readonly seal: RoundSeal | null;
  /** The entry that holds the seal in force. */
  readonly sealEntry: ChangeLogEntry | null;
  /** Who last submitted it, as stated. */
  readonly submittedBy: string | null;
  /** Who last approved it. */
  readonly approvedBy: string | null;
  /** Its entries, oldest first. */
  readonly entries: readonly ChangeLogEntry[];
}

/** The change log, read: the chain, and where it says every round is. */
export interface LogReading {
  readonly chain: LogChain;
  readonly rounds: ReadonlyMap<string, RoundHistory>;
  /** The same by project, for one that is checked alone. */
  readonly ofProject: ReadonlyMap<string, readonly RoundHistory[]>;
  /** Entries about everything else, oldest first. */
  readonly others: readonly ChangeLogEntry[];
}

/** Reads the log from its first entry to its last. What comes out for every round is what its row must say. Linear time. */
export function readLog(log: readonly ChangeLogEntry[]): LogReading {
  if (log.length === 0) return NOTHING_LOGGED;
  const chain = logChainOf(log);
  const rounds = new Map<string, Growing>();
  const others: ChangeLogEntry[] = [];
  for (const entry of chain.ordered) {
    if (entry.key === null || logEntityWords.read(entry.entity ?? "") !== "ROUND") {
      others.push(entry);
      continue;
    }
    const key = entry.key.trim();
    let history = rounds.get(key);
    if (history === undefined) {
      history = { key, marks: NO_MARKS, seal: null, sealEntry: null, submittedBy: null, approvedBy: null, entries: [], pieces: [] };
      rounds.set(key, history);
    }
    history.entries.push(entry);
    take(history, entry);
  }
  return { chain, rounds, ofProject: byProject(rounds), others };
}

const NOTHING_LOGGED: LogReading = { chain: { ordered: [], heads: [], faults: [] }, rounds: new Map(), ofProject: new Map(), others: [] };

function byProject(rounds: ReadonlyMap<string, RoundHistory>): ReadonlyMap<string, readonly RoundHistory[]> {
  const projects = new Map<string, RoundHistory[]>();
  for (const history of rounds.values()) {
    const key = history.key.slice(0, history.key.lastIndexOf("|"));
    const own = projects.get(key);
    if (own === undefined) projects.set(key, [history]);
    else own.push(history);
  }
  return projects;
}

type Growing = { -readonly [Field in keyof RoundHistory]: RoundHistory[Field] } & { entries: ChangeLogEntry[]; pieces: string[] };

function take(history: Growing, entry: ChangeLogEntry): void {
  switch (logFieldWords.read(entry.field ?? "")) {
    case "STATE":
      return takeStep(history, entry);
    case "SEAL":
      history.sealEntry = entry;
      history.pieces = [entry.newValue ?? ""];
      history.seal = readSeal(history.key, history.pieces);
      return;
    case "SEAL_MORE":
      history.pieces.push(entry.newValue ?? "");
      history.seal = readSeal(history.key, history.pieces);
      return;
    default:
      return;
  }
}

function takeStep(history: Growing, entry: ChangeLogEntry): void {
  const to = workflowStateWords.read(entry.newValue ?? "");
  if (to === null) return;
  const from = workflowStateWords.read(entry.oldValue ?? "");
  history.marks = marksAfter(history.marks, { from, to, day: dayOfMoment(entry.at), reason: entry.reason });
  if (to === "SUBMITTED" && from !== "APPROVED") history.submittedBy = entry.who;
  if (to === "APPROVED") history.approvedBy = entry.who;
  if (!isSealedState(to)) [history.seal, history.sealEntry, history.pieces] = [null, null, []];
}

/** The day of a local time; null where that is none. */
export function dayOfMoment(at: string | null): CalendarDay | null {
  const day = at?.slice(0, 10) ?? "";
  return isCalendarDay(day) ? day : null;
}
