import { bahtFrom, satang } from "../../model/amounts/satang";
import type { ReportRound } from "../../model/records/reportRound";
import type { CanonicalValue } from "../../seal/canonicalValue";
import { roundKeyOf } from "../../seal/roundContent";
import { type RoundSeal, type SealDifference, sealDifferences } from "../../seal/roundSeal";
import { isSealedState } from "../../workflow/roundState";
import type { RoundHistory } from "../../workflow/roundHistory";
import type { CheckedRecord } from "../finding";
import type { ProjectRule, Report } from "../rule";
import type { RuleFacts } from "../ruleFacts";
import { SIGN } from "../signs";

type Lock = RuleFacts["W01"]["lock"];

/**
 * A round that was approved, accepted or closed no longer says what was sealed then: a finding for every field that differs, with both values.
 * Also when its row is gone, its seal was edited, or it is called approved without ever having been sealed.
 */
export const editAfterApproval: ProjectRule<"W01"> = {
  id: "W01",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.IN_WORKFLOW,
  severity: "E",
  blank: "none",
  source: "DHIS2",
  check({ key, project, isRepeatedRow, allRounds }, { log }, report) {
    if (isRepeatedRow) return;
    const histories = log.ofProject.get(key) ?? NONE;
    for (const round of allRounds) {
      const history = histories.length === 0 ? undefined : log.rounds.get(roundKeyOf(round));
      const lock = lockIn(history);
      if (history !== undefined && lock !== null) reportSealed(round, history, lock, histories, report);
      else if (isSealedState(round.workflowState)) {
        const facts = { ...NOTHING_MORE, fault: "UNSEALED", lock: round.workflowState, roundNo: round.roundNo } as const;
        report({ record: round, field: "workflowState", value: round.workflowState, facts });
      }
    }
    if (histories.length === 0) return;
    const there = new Set(allRounds.map(roundKeyOf));
    for (const history of histories) reportMissing(history, there, project, report);
  },
  checkShared({ log, portfolio: { rounds }, dossiers }, report) {
    if (log.rounds.size === 0) return;
    const projects = new Set<string>(dossiers.map(({ key }) => key));
    const there = new Set(rounds.map(roundKeyOf));
    for (const [project, histories] of log.ofProject) {
      if (projects.has(project)) continue;
      for (const history of histories) if (history.sealEntry !== null) reportMissing(history, there, history.sealEntry, report);
    }
  },
};

const NONE: readonly RoundHistory[] = [];
const NOTHING_MORE = { field: null, sealed: null, found: null, contentOf: null } as const;

function lockIn(history: RoundHistory | undefined): Lock | null {
  const state = history?.marks.workflowState ?? null;
  return isSealedState(state) ? state : null;
}

function reportSealed(round: ReportRound, { seal, sealEntry }: RoundHistory, lock: Lock, all: readonly RoundHistory[], report: Report<"W01">): void {
  const { roundNo } = round;
  if (seal === null) {
    // A seal that was there once and cannot be read was edited; one that never was is missing.
    const fault = sealEntry === null ? "UNSEALED" : "SEAL_EDITED";
    report({ record: round, field: "workflowState", value: lock, facts: { ...NOTHING_MORE, fault, lock, roundNo } });
    return;
  }
  if (!seal.isIntact) report({ record: round, field: "workflowState", value: lock, facts: { ...NOTHING_MORE, fault: "SEAL_EDITED", lock, roundNo } });
  const differences = sealDifferences(seal, round);
  if (differences.length === 0) return;
  const contentOf = roundOfContent(round, seal, all);
  for (const difference of differences) {
    const { field } = difference;
    const facts = { fault: "CHANGED", lock, roundNo, field, sealed: shown(difference, "sealed"), found: shown(difference, "found"), contentOf } as const;
    report({ record: round, field, value: facts.found, facts });
  }
}

function reportMissing({ key, marks, seal }: RoundHistory, there: ReadonlySet<string>, record: CheckedRecord, report: Report<"W01">): void {
  const lock = marks.workflowState;
  if (!isSealedState(lock) || there.has(key)) return;
  const roundNo = Number(key.slice(key.lastIndexOf("|") + 1)) || null;
  const sealed = seal === null ? null : (seal.content.periodMonth as string | null);
  report({ record, field: null, value: key, facts: { ...NOTHING_MORE, fault: "ROW_MISSING", lock, roundNo, sealed } });
}

/** The other round of the project whose sealed content stands here: rows that were swapped or copied. */
function roundOfContent(round: ReportRound, own: RoundSeal, all: readonly RoundHistory[]): number | null {
  for (const { seal } of all) {
    if (seal === null || seal.key === own.key || sealDifferences(seal, round).length > 0) continue;
    return Number(seal.key.slice(seal.key.lastIndexOf("|") + 1)) || null;
  }
  return null;
}

/** A value as data, money in baht. */
function shown(difference: SealDifference, side: "sealed" | "found"): string | number | null {
  const value: CanonicalValue = difference[side];
  const isMoney = difference.field === "disbursedThisRound" || difference.field === "committedToDate";
  if (isMoney && typeof value === "number") return bahtFrom(satang(value));
  return typeof value === "string" || typeof value === "number" ? value : null;
}
