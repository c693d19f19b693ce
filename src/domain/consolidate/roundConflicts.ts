import type { CalendarDay } from "../model/calendar/calendarDay";
import { projectKeyOf } from "../model/records/projectKey";
import type { ReportRound } from "../model/records/reportRound";
import type { WorkflowState } from "../model/words/recordWords";
import { roundKeyOf } from "../seal/roundContent";
import { sealDifferences } from "../seal/roundSeal";
import { type LogReading, type RoundHistory, readLog } from "../workflow/roundHistory";
import { isSealedState, stateOf } from "../workflow/roundState";
import type { Conflict, ConflictValue } from "./conflict";
import { OF_NO_PROJECT } from "./conflict";
import type { ConsolidationSource } from "./consolidationSource";
import { fieldOf } from "./recordFields";

const WAITING: ReadonlySet<WorkflowState> = new Set(["DRAFT", "SUBMITTED", "RETURNED"]);

/**
 * What is doubtful about a file's rounds where the workflow is used: rounds that say something and are not approved, sealed rounds that no longer say
 * what was sealed, and a log that is not as it was written. Only rounds of the projects that are taken from this file.
 */
export function roundConflicts(source: ConsolidationSource, isTaken: (projectKey: string) => boolean, today: CalendarDay): readonly Conflict[] {
  const { portfolio } = source;
  const log = readLog(portfolio.changeLog);
  const isUsed = log.rounds.size > 0 || portfolio.rounds.some(({ workflowState }) => isSealedState(workflowState));
  if (!isUsed) return [];
  const rounds = portfolio.rounds.filter((round) => isTaken(projectKeyOf(round)));
  return [
    ...rounds.flatMap((round) => conflictsOfRound(source, round, log.rounds.get(roundKeyOf(round)) ?? null, today)),
    ...goneRounds(source, log, isTaken),
    ...logFaults(source, log),
  ];
}

function conflictsOfRound(source: ConsolidationSource, round: ReportRound, history: RoundHistory | null, today: CalendarDay): readonly Conflict[] {
  const state = stateOf(round, today);
  if (WAITING.has(state)) return [ofRound(source, round, "UNAPPROVED_ROUND", "workflowState", [], state)];
  const seal = history?.seal ?? null;
  if (seal === null) return isSealedState(state) ? [ofRound(source, round, "BROKEN_SEAL", "workflowState", [history?.marks.workflowState ?? null], state)] : [];
  const differences = sealDifferences(seal, round);
  if (!seal.isIntact) return [ofRound(source, round, "BROKEN_SEAL", null, [seal.digest], null)];
  return differences.map(({ field, sealed }) => ofRound(source, round, "BROKEN_SEAL", field, [sealed as ConflictValue], fieldOf(round, field)));
}

/** @param before what the log says it should be; empty = the log has no other opinion */
function ofRound(source: ConsolidationSource, round: ReportRound, kind: Conflict["kind"], field: string | null, before: readonly ConflictValue[], found: ConflictValue): Conflict {
  const { projectCode, fiscalYearBE, roundNo } = round;
  return {
    kind, projectCode, fiscalYearBE, roundNo, field,
    values: [
      ...before.map((value) => ({ file: source.file, cell: null, value })),
      { file: source.file, cell: source.cellOf(round, field), value: found },
    ],
    rule: "TAKEN_AS_IT_STANDS",
    kept: found,
  };
}

/** Sealed rounds whose rows are gone. */
function goneRounds(source: ConsolidationSource, log: LogReading, isTaken: (projectKey: string) => boolean): readonly Conflict[] {
  const there = new Set(source.portfolio.rounds.map(roundKeyOf));
  return [...log.rounds.values()].flatMap(({ key, seal }): readonly Conflict[] => {
    const [projectCode = "", year = "", roundNo = ""] = key.split("|");
    if (seal === null || there.has(key) || !isTaken(`${projectCode}|${year}`)) return [];
    const values = [{ file: source.file, cell: null, value: Number(roundNo) }, { file: source.file, cell: null, value: null }];
    return [{ kind: "BROKEN_SEAL", projectCode, fiscalYearBE: Number(year), roundNo: Number(roundNo), field: "roundNo", values, rule: "TAKEN_AS_IT_STANDS", kept: null }];
  });
}

/** A fork is nothing wrong: two people wrote at once. */
function logFaults(source: ConsolidationSource, { chain }: LogReading): readonly Conflict[] {
  return chain.faults.filter(({ kind }) => kind !== "FORK").map(({ kind, entry }) => ({
    kind: "BROKEN_LOG",
    ...OF_NO_PROJECT,
    field: "parentHash",
    values: [{ file: source.file, cell: source.cellOf(entry, "parentHash"), value: kind }],
    rule: "TAKEN_AS_IT_STANDS",
    kept: kind,
  }));
}
