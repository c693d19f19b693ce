import type { ChangeLogEntry } from "../model/records/logs";
import { logEntryHash, parentsOf } from "./logEntry";

/**
 * What is wrong with an entry: it names a parent that is not there (deleted, or changed since); it stands above its parent; it is a copy of
 * another; it was written by hand. FORK is nothing wrong: two people wrote at once, and both entries name one parent.
 */
export type LogFaultKind = "PARENT_MISSING" | "OUT_OF_ORDER" | "COPY" | "BY_HAND" | "FORK";

export interface LogFault {
  readonly kind: LogFaultKind;
  readonly entry: ChangeLogEntry;
  /** Its place in the table, from 1. */
  readonly number: number;
  /**
   * The place of the entry next to the break: of the one above that nobody names as parent, when a parent is missing (most likely the one that
   * was changed, or the last before the one that was deleted); of the parent when out of order; of the original of a copy; of the other branch.
   */
  readonly otherNumber: number | null;
}

/** The change log as a chain. */
export interface LogChain {
  /** Entries in an order in which every parent comes before its children; copies and what was typed by hand left out. */
  readonly ordered: readonly ChangeLogEntry[];
  /** Hashes that no entry names as parent: what the next entry must name. */
  readonly heads: readonly string[];
  readonly faults: readonly LogFault[];
}

/** Follows the chain. Rows may be missing, changed, moved or copied: what is wrong is said, and the rest is read all the same. Linear time. */
export function logChainOf(log: readonly ChangeLogEntry[]): LogChain {
  const hashes = log.map(logEntryHash);
  const numberOf = new Map<string, number>();
  const faults: LogFault[] = [];
  log.forEach((entry, index) => {
    const hash = hashes[index] ?? "";
    const original = numberOf.get(hash);
    if (original === undefined) numberOf.set(hash, index + 1);
    else faults.push({ kind: "COPY", entry, number: index + 1, otherNumber: original });
  });
  const isOriginal = (index: number): boolean => numberOf.get(hashes[index] ?? "") === index + 1;
  const named = new Map<string, number>();
  log.forEach((entry, index) => {
    if (!isOriginal(index)) return;
    faults.push(...parentFaults(entry, index + 1, numberOf, named, log, hashes));
  });
  const heads = hashes.filter((hash, index) => isOriginal(index) && !named.has(hash) && log[index]?.parentHash !== null);
  return { ordered: parentsFirst(log, hashes, numberOf), heads: [...heads].sort(), faults: faults.sort((left, right) => left.number - right.number) };
}

function parentFaults(
  entry: ChangeLogEntry,
  number: number,
  numberOf: ReadonlyMap<string, number>,
  named: Map<string, number>,
  log: readonly ChangeLogEntry[],
  hashes: readonly string[],
): readonly LogFault[] {
  if (entry.parentHash === null) return [{ kind: "BY_HAND", entry, number, otherNumber: null }];
  const faults: LogFault[] = [];
  const parents = parentsOf(entry);
  for (const parent of parents.length === 0 ? [FIRST] : parents) {
    const twin = named.get(parent);
    if (twin !== undefined) faults.push({ kind: "FORK", entry, number, otherNumber: twin });
    else named.set(parent, number);
    if (parent === FIRST) continue;
    const at = numberOf.get(parent);
    if (at === undefined) faults.push({ kind: "PARENT_MISSING", entry, number, otherNumber: looseEndAbove(number, log, hashes) });
    else if (at > number) faults.push({ kind: "OUT_OF_ORDER", entry, number, otherNumber: at });
  }
  return faults;
}

/** All first entries have one parent: none. */
const FIRST = "";

/** The nearest entry above whose hash nobody names. */
function looseEndAbove(number: number, log: readonly ChangeLogEntry[], hashes: readonly string[]): number | null {
  const named = new Set(log.flatMap(parentsOf));
  for (let above = number - 1; above >= 1; above -= 1) if (!named.has(hashes[above - 1] ?? "")) return above;
  return null;
}

function parentsFirst(log: readonly ChangeLogEntry[], hashes: readonly string[], numberOf: ReadonlyMap<string, number>): readonly ChangeLogEntry[] {
  const ordered: ChangeLogEntry[] = [];
  const placed = new Set<number>();
  log.forEach((_, first) => {
    // Without recursion: a chain is as long as the log.
    const waiting = [first];
    while (waiting.length > 0) {
      const index = waiting[waiting.length - 1] ?? 0;
      const entry = log[index];
      const missing = entry === undefined || placed.has(index) ? [] : parentsOf(entry).flatMap((parent) => unplaced(parent, numberOf, placed));
      if (missing.length > 0) waiting.push(...missing);
      else {
        waiting.pop();
        if (entry !== undefined && entry.parentHash !== null && !placed.has(index) && numberOf.get(hashes[index] ?? "") === index + 1) ordered.push(entry);
        placed.add(index);
      }
    }
  });
  return ordered;
}

/** Where a parent stands that has no place yet. Hashes cannot form a ring, so the walk ends. */
function unplaced(parent: string, numberOf: ReadonlyMap<string, number>, placed: ReadonlySet<number>): readonly number[] {
  const at = numberOf.get(parent);
  return at === undefined || placed.has(at - 1) ? [] : [at - 1];
}
