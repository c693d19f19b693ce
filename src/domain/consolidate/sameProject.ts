import { agencyRoot } from "../checks/context/agencyRoots";
import type { ProjectDossier } from "../model/records/projectDossier";
import type { ReportRound } from "../model/records/reportRound";
import type { StoredRecord } from "../model/records/stored";
import type { Conflict, ConflictRule, ConflictValue } from "./conflict";
import type { ConsolidationSource } from "./consolidationSource";
import { contentOf, differingFields, fieldOf } from "./recordFields";

/** A project as one of the files has it. */
export interface ProjectInFile {
  readonly source: ConsolidationSource;
  readonly dossier: ProjectDossier;
}

export interface ChosenProject {
  readonly chosen: ProjectInFile;
  readonly conflicts: readonly Conflict[];
}

/** Decides from which file a project comes that stands in several: the one of its own agency where exactly one is, else the first listed. */
export function chooseProject(files: readonly ProjectInFile[]): ChosenProject {
  const own = files.filter(({ source, dossier }) => isOwn(source, dossier));
  const chosen = own.length === 1 ? own[0] : files[0];
  if (chosen === undefined) throw new RangeError("A project of no file");
  if (files.length === 1) return { chosen, conflicts: [] };
  return { chosen, conflicts: conflictsOf(files, chosen, own.length === 1 ? "OWN_AGENCY" : "FIRST_LISTED") };
}

function isOwn({ agencyCode }: ConsolidationSource, { project: { projectCode } }: ProjectDossier): boolean {
  if (agencyCode === null || projectCode === null) return false;
  const root = agencyRoot(agencyCode);
  return root !== null && root === agencyRoot(projectCode.trim());
}

function conflictsOf(files: readonly ProjectInFile[], chosen: ProjectInFile, rule: ConflictRule): readonly Conflict[] {
  const { projectCode, fiscalYearBE } = chosen.dossier.project;
  const conflict = (kind: Conflict["kind"], roundNo: number | null, field: string, values: readonly (readonly [ConflictValue, string | null])[]): Conflict => ({
    kind,
    projectCode,
    fiscalYearBE,
    roundNo,
    field,
    values: files.map(({ source }, index) => ({ file: source.file, cell: values[index]?.[1] ?? null, value: values[index]?.[0] ?? null })),
    rule,
    kept: values[files.indexOf(chosen)]?.[0] ?? null,
  });
  const recordConflicts = (records: readonly StoredRecord[], roundNo: number | null): readonly Conflict[] =>
    differingFields(records).map((field) => conflict("DIFFERENT_VALUE", roundNo, field, records.map((record, index) => [fieldOf(record, field), files[index]?.source.cellOf(record, field) ?? null])));

  const projects = files.map(({ dossier }) => dossier.project);
  const same = conflict("SAME_PROJECT", null, "projectCode", projects.map((project, index) => [projectCode, files[index]?.source.cellOf(project, "projectCode") ?? null]));
  const rounds = roundNumbers(files).flatMap((roundNo) => {
    const found = files.map(({ dossier }) => dossier.rounds.find((round) => round.roundNo === roundNo));
    if (found.every((round): round is ReportRound => round !== undefined)) return recordConflicts(found, roundNo);
    return [conflict("ONLY_IN_ONE_FILE", roundNo, "roundNo", found.map((round, index) => [round?.roundNo ?? null, round === undefined ? null : (files[index]?.source.cellOf(round, "roundNo") ?? null)]))];
  });
  const lists = (["strategyLinks", "baseline"] as const).flatMap((list) => {
    const contents = files.map(({ dossier }) => dossier[list].map(contentOf).sort().join("\n"));
    if (new Set(contents).size === 1) return [];
    return [conflict("DIFFERENT_VALUE", null, list, files.map(({ source, dossier }) => [summaryOf(dossier, list), firstCell(source, dossier[list])]))];
  });
  return [same, ...recordConflicts(projects, null), ...rounds, ...lists];
}

function roundNumbers(files: readonly ProjectInFile[]): readonly number[] {
  const numbers = files.flatMap(({ dossier }) => dossier.rounds.flatMap(({ roundNo }) => (roundNo === null ? [] : [roundNo])));
  return [...new Set(numbers)].sort((left, right) => left - right);
}

/** Goals of the links; points of the plan by their day and percentage. */
function summaryOf({ strategyLinks, baseline }: ProjectDossier, list: "strategyLinks" | "baseline"): string | null {
  const parts = list === "strategyLinks"
    ? strategyLinks.map(({ goalCode, subIssueCode, strategyNo }) => goalCode ?? subIssueCode ?? String(strategyNo ?? "–"))
    : baseline.map(({ periodEnd, plannedPct }) => `${periodEnd ?? "–"} ${plannedPct ?? "–"}`);
  return parts.length === 0 ? null : parts.join(", ");
}

function firstCell(source: ConsolidationSource, records: readonly StoredRecord[]): string | null {
  const [first] = records;
  return first === undefined ? null : source.cellOf(first, null);
}
