import type { Satang } from "../model/amounts/satang";
import { type ProjectDossier, dossiersOf } from "../model/records/projectDossier";
import type { ReportRound } from "../model/records/reportRound";
import type { StoredRecord } from "../model/records/stored";
import type { DisbursementMode } from "../model/words/recordWords";
import { isSealedState } from "../workflow/roundState";
import type { Conflict } from "./conflict";
import type { ConsolidationSource } from "./consolidationSource";

/** Files whose amounts are all of one kind, and the projects in which they are not. */
export interface InOneMode {
  readonly taken: readonly ConsolidationSource[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Gives the disbursements of all files one meaning, by report or running totals. A project keeps its own amounts, and is named, where converting would
 * change what somebody has submitted or approved, where a running total falls, and where an amount cannot be read.
 */
export function inOneMode(sources: readonly ConsolidationSource[], mode: DisbursementMode): InOneMode {
  const conflicts: Conflict[] = [];
  const taken = sources.map((source) => {
    if (source.portfolio.settings.disbursementMode === mode) return source;
    const converted = new Map<ReportRound, ReportRound>();
    for (const dossier of dossiersOf(source.portfolio)) {
      if (dossier.rounds.every(({ disbursedThisRound, unreadable }) => disbursedThisRound === null && unreadable["disbursedThisRound"] === undefined)) continue;
      const rounds = mayChange(dossier.rounds) ? convertedRounds(dossier.rounds, mode) : null;
      if (rounds === null) conflicts.push(notConverted(source, dossier));
      else rounds.forEach((round, index) => converted.set(dossier.rounds[index] as ReportRound, round));
    }
    return withRounds(source, converted);
  });
  return { taken, conflicts };
}

/**
 * The rounds of one project, in their order, with amounts of the other kind: the money paid up to any of them stays the same. Null where a running
 * total falls or an amount is too large. Example: by report 5, unknown, 7 → running totals 5, unknown, 12.
 */
export function convertedRounds(rounds: readonly ReportRound[], to: DisbursementMode): readonly ReportRound[] | null {
  let total = 0;
  const converted: ReportRound[] = [];
  for (const round of rounds) {
    const amount = round.disbursedThisRound;
    if (amount === null) {
      converted.push(round);
      continue;
    }
    const next = to === "CUMULATIVE" ? total + amount : amount;
    if (!Number.isSafeInteger(next) || (to === "PER_ROUND" && next < total)) return null;
    converted.push({ ...round, disbursedThisRound: (to === "CUMULATIVE" ? next : next - total) as Satang });
    total = next;
  }
  return converted;
}

/** What was submitted is what will be sealed, and what is sealed must stay as it is. */
function mayChange(rounds: readonly ReportRound[]): boolean {
  return rounds.every(({ workflowState, unreadable }) => !isSealedState(workflowState) && workflowState !== "SUBMITTED" && unreadable["disbursedThisRound"] === undefined);
}

function notConverted(source: ConsolidationSource, { project, rounds }: ProjectDossier): Conflict {
  const own = source.portfolio.settings.disbursementMode;
  const example = rounds.find(({ disbursedThisRound }) => disbursedThisRound !== null) ?? rounds[0];
  return {
    kind: "UNCONVERTED_AMOUNTS",
    projectCode: project.projectCode,
    fiscalYearBE: project.fiscalYearBE,
    roundNo: null,
    field: "disbursementMode",
    values: [{ file: source.file, cell: example === undefined ? null : source.cellOf(example, "disbursedThisRound"), value: own }],
    rule: "TAKEN_AS_IT_STANDS",
    kept: own,
  };
}

/** The source with other rounds, each in the place of the one that it was. */
function withRounds(source: ConsolidationSource, converted: ReadonlyMap<ReportRound, ReportRound>): ConsolidationSource {
  const originals = new Map<StoredRecord, StoredRecord>([...converted].map(([original, round]) => [round, original]));
  const { portfolio } = source;
  return {
    ...source,
    portfolio: { ...portfolio, rounds: portfolio.rounds.map((round) => converted.get(round) ?? round) },
    cellOf: (record, field) => source.cellOf(originals.get(record) ?? record, field),
    rowOf: (record) => source.rowOf(originals.get(record) ?? record),
  };
}
