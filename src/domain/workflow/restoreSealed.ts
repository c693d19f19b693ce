import type { Portfolio } from "../model/records/portfolio";
import type { ReportRound } from "../model/records/reportRound";
import { NOTHING_UNREADABLE } from "../model/records/stored";
import { type CanonicalValue, canonicalJson } from "../seal/canonicalValue";
import { type LogAuthor, type LogDraft, chained } from "../seal/logEntry";
import { roundKeyOf } from "../seal/roundContent";
import { type RoundSeal, type SealDifference, restoredRound, sealDifferences } from "../seal/roundSeal";
import { readLog } from "./roundHistory";
import { MARK_FIELDS, type WorkflowMarks } from "./workflowMarks";

/** What restoring did. */
export interface Restored {
  /** The given portfolio itself where nothing had to be restored. */
  readonly portfolio: Portfolio;
  /** The rounds put back, by key. */
  readonly keys: readonly string[];
}

/**
 * Puts sealed rounds back as they were approved: changed fields, the workflow's own marks, and rows that are gone (below the others). Seals that
 * were edited themselves restore nothing. What stood there is kept in the log. `wanted` picks rounds by key; all when left out.
 */
export function restoreSealed(portfolio: Portfolio, author: LogAuthor, wanted: (key: string) => boolean = () => true): Restored {
  const log = readLog(portfolio.changeLog);
  const drafts: LogDraft[] = [];
  const rounds = portfolio.rounds.map((round) => {
    const key = roundKeyOf(round);
    const history = log.rounds.get(key);
    if (history === undefined || history.seal === null || !history.seal.isIntact || !wanted(key)) return round;
    const differences = sealDifferences(history.seal, round);
    const isMarked = MARK_FIELDS.every((field) => round[field] === history.marks[field]);
    if (differences.length === 0 && isMarked) return round;
    drafts.push(draft(key, canonicalJson(side(differences, "found")), canonicalJson(side(differences, "sealed"))));
    return { ...restoredRound(history.seal, round), ...history.marks };
  });
  const there = new Set(rounds.map(roundKeyOf));
  for (const { key, seal, marks } of log.rounds.values()) {
    if (seal === null || !seal.isIntact || there.has(key) || !wanted(key)) continue;
    rounds.push(roundOf(key, seal, marks));
    drafts.push(draft(key, null, canonicalJson(seal.content)));
  }
  if (drafts.length === 0) return { portfolio, keys: [] };
  const changeLog = [...portfolio.changeLog, ...chained(log.chain.heads, drafts, author)];
  return { portfolio: { ...portfolio, rounds, changeLog }, keys: drafts.map(({ key }) => key) };
}

function draft(key: string, oldValue: string | null, newValue: string): LogDraft {
  return { entity: "ROUND", key, field: "RESTORED", oldValue: cut(oldValue), newValue: cut(newValue), reason: null };
}

/** A cell keeps 32,767 characters; the seal itself has all of them. */
function cut(text: string | null): string | null {
  return text === null || text.length <= 30_000 ? text : `${text.slice(0, 30_000)}…`;
}

function side(differences: readonly SealDifference[], which: "sealed" | "found"): Readonly<Record<string, CanonicalValue>> {
  return Object.fromEntries(differences.map((difference) => [difference.field, difference[which]]));
}

function roundOf(key: string, seal: RoundSeal, marks: WorkflowMarks): ReportRound {
  const [projectCode = "", year = "", roundNo = ""] = key.split("|");
  return {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    projectCode,
    fiscalYearBE: Number(year),
    roundNo: Number(roundNo),
    ...(seal.content as Pick<ReportRound, keyof typeof seal.content>),
    ...marks,
    importFlags: [],
  };
}
