import type { CalendarDay } from "../../../domain/model/calendar/calendarDay";
import type { CheckedDossier } from "../../../domain/checks/checkedPortfolio";
import { projectKeyOf } from "../../../domain/model/records/projectKey";
import { type ConflictRow, type SourceRow, readConsolidation } from "../../../schema/read/readConsolidation";
import type { LiveWorkbook } from "../liveWorkbook";
import { type ProjectFilter, agenciesIn } from "./overviewFilter";

export type { ConflictRow } from "../../../schema/read/readConsolidation";

/** What a consolidated workbook was made of, and what is still open about it. */
export interface ConsolidatedFiles {
  readonly files: readonly ConsolidatedFile[];
  /** Those that wait for a person come first. */
  readonly conflicts: readonly ConflictRow[];
  readonly waitingCount: number;
}

/** A file with what it brought. */
export interface ConsolidatedFile extends SourceRow {
  /** The agencies of its projects, in Thai order. */
  readonly agencies: readonly string[];
  /** The latest report in it up to the as-of date; null = there is none. */
  readonly lastReport: CalendarDay | null;
}

/** What the open workbook was consolidated from; null = it was not. */
export function consolidatedFiles({ snapshot, checked, reading }: Pick<LiveWorkbook, "snapshot" | "checked" | "reading">): ConsolidatedFiles | null {
  const found = readConsolidation(snapshot);
  if (found === null) return null;
  const { sources, conflicts, fileOfProjectRow } = found;
  const byFile = new Map<string, CheckedDossier[]>();
  for (const each of checked.projects) {
    const row = reading.origins.ofRecord.get(each.dossier.project)?.row ?? -1;
    const file = fileOfProjectRow[row] ?? null;
    if (file !== null) byFile.set(file, [...(byFile.get(file) ?? []), each]);
  }
  const waiting = conflicts.filter(({ needsDecision }) => needsDecision);
  return {
    files: sources.map((source) => withProjects(source, byFile.get(source.file) ?? [])),
    conflicts: [...waiting, ...conflicts.filter(({ needsDecision }) => !needsDecision)],
    waitingCount: waiting.length,
  };
}

/** The conflicts about projects of an agency or a strategy; those about no project always. */
export function conflictsAbout(conflicts: readonly ConflictRow[], projects: readonly Pick<CheckedDossier, "dossier">[], { agency, strategy }: Pick<ProjectFilter, "agency" | "strategy">): readonly ConflictRow[] {
  if (agency === null && strategy === null) return conflicts;
  const keys = new Set<string>(projects.map(({ dossier }) => dossier.key));
  return conflicts.filter((conflict) => conflict.projectCode === null || keys.has(projectKeyOf(conflict)));
}

function withProjects(source: SourceRow, projects: readonly CheckedDossier[]): ConsolidatedFile {
  const days = projects.flatMap(({ status }) => status.lastReportDate ?? []);
  return { ...source, agencies: agenciesIn(projects), lastReport: days.reduce<CalendarDay | null>((latest, day) => (latest === null || day > latest ? day : latest), null) };
}

