import type { ChangeLogEntry } from "../model/records/logs";
import { projectKeyOf } from "../model/records/projectKey";
import { logEntryHash } from "../seal/logEntry";
import { roundKeyOf } from "../seal/roundContent";
import { type Conflict, type ConflictRule, OF_NO_PROJECT } from "./conflict";
import type { ConsolidationSource } from "./consolidationSource";

/** The files to take, and what was decided about the others. */
export interface Copies {
  /** In their order, without older copies of others. */
  readonly taken: readonly ConsolidationSource[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Finds files that are one workbook saved at different times (one workbook id and a project in common) and leaves out the older ones. Files of one id
 * without a common project are two agencies' after all: somebody began with a copy of another's workbook.
 */
export function withoutOlderCopies(sources: readonly ConsolidationSource[]): Copies {
  const taken: ConsolidationSource[] = [];
  const conflicts: Conflict[] = [];
  for (const source of sources) {
    const sameId = taken.filter(({ workbookId }) => workbookId !== null && workbookId === source.workbookId);
    const twin = sameId.find((other) => sharesProject(other, source));
    const [relative] = sameId;
    if (twin === undefined) {
      if (relative !== undefined) conflicts.push(aboutFiles("SHARED_WORKBOOK_ID", relative, source, "BOTH_TAKEN", null));
      taken.push(source);
      continue;
    }
    const { newer, older, rule } = newerOf(twin, source);
    taken[taken.indexOf(twin)] = newer;
    conflicts.push(aboutFiles("OLDER_COPY", twin, source, rule, newer.file), ...lostWith(older, newer, rule));
  }
  return { taken, conflicts };
}

function sharesProject(left: ConsolidationSource, right: ConsolidationSource): boolean {
  const keys = new Set(left.portfolio.projects.map(projectKeyOf));
  return right.portfolio.projects.some((project) => keys.has(projectKeyOf(project)));
}

/** Which of two copies is the newer: the one whose log goes on from the other's, else the one saved later, else the one listed later. */
function newerOf(first: ConsolidationSource, second: ConsolidationSource): { readonly newer: ConsolidationSource; readonly older: ConsolidationSource; readonly rule: ConflictRule } {
  if (goesOnFrom(first, second)) return { newer: first, older: second, rule: "LONGER_LOG" };
  if (goesOnFrom(second, first)) return { newer: second, older: first, rule: "LONGER_LOG" };
  if ((first.savedAt ?? "") > (second.savedAt ?? "")) return { newer: first, older: second, rule: "LATER_SAVED" };
  const isLater = first.savedAt !== null && second.savedAt !== null && first.savedAt < second.savedAt;
  return { newer: second, older: first, rule: isLater ? "LATER_SAVED" : "LATER_LISTED" };
}

function goesOnFrom(longer: ConsolidationSource, shorter: ConsolidationSource): boolean {
  const [all, part] = [longer.portfolio.changeLog, shorter.portfolio.changeLog].map(hashes) as [ReadonlySet<string>, ReadonlySet<string>];
  return all.size > part.size && [...part].every((hash) => all.has(hash));
}

function hashes(log: readonly ChangeLogEntry[]): ReadonlySet<string> {
  return new Set(log.map(logEntryHash));
}

function aboutFiles(kind: "OLDER_COPY" | "SHARED_WORKBOOK_ID", first: ConsolidationSource, second: ConsolidationSource, rule: ConflictRule, kept: string | null): Conflict {
  const values = [first, second].map(({ file, savedAt }) => ({ file, cell: null, value: savedAt }));
  return { kind, ...OF_NO_PROJECT, field: "workbookId", values, rule, kept };
}

/** What leaving the older copy out would lose. */
function lostWith(older: ConsolidationSource, newer: ConsolidationSource, rule: ConflictRule): readonly Conflict[] {
  const projects = new Set(newer.portfolio.projects.map(projectKeyOf));
  const rounds = new Set(newer.portfolio.rounds.map(roundKeyOf));
  const lost = [
    ...older.portfolio.projects.filter((project) => !projects.has(projectKeyOf(project))).map((record) => ({ record, roundNo: null, field: "projectCode" })),
    ...older.portfolio.rounds.filter((round) => projects.has(projectKeyOf(round)) && !rounds.has(roundKeyOf(round))).map((record) => ({ record, roundNo: record.roundNo, field: "roundNo" })),
  ];
  // Where the newer log is plainly the older one's sequel, whoever took them out did so afterwards.
  if (rule === "LONGER_LOG") return [];
  return lost.map(({ record, roundNo, field }) => ({
    kind: "ONLY_IN_OLDER_COPY",
    projectCode: record.projectCode,
    fiscalYearBE: record.fiscalYearBE,
    roundNo,
    field,
    values: [
      { file: older.file, cell: older.cellOf(record, field), value: roundNo ?? record.projectCode },
      { file: newer.file, cell: null, value: null },
    ],
    rule,
    kept: null,
  }));
}
