import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { fiscalYearOf } from "../../domain/model/calendar/fiscalYear";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../domain/model/records/portfolio";
import type { RowId } from "../../domain/model/records/stored";
import type { FormIssue } from "../../printedForm/formIssue";
import { readPrintedForms } from "../../printedForm/readPrintedForms";
import { type PortfolioReading, readPortfolio } from "../../schema/read/readPortfolio";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { writeNewWorkbook } from "../createWorkbook";
import { assignRowIds } from "./assignRowIds";
import { newLogEntries } from "./importLogOf";
import { readFormFile } from "./readFormFile";
import { type ImportedProject, type ProjectChange, type SealedConflict, sealedConflicts, upsertProjects } from "./upsertProjects";

/** A printed report as it was handed over. */
export interface FormFile {
  /** How its user knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportChoices {
  readonly today: CalendarDay;
  /** Local time for the import log, `yyyy-mm-ddThh:mm:ss`. */
  readonly importedAt: string;
  readonly newId: () => RowId;
  /** Only say what would change. */
  readonly dryRun: boolean;
  /** Write even when nothing changes, because the result goes elsewhere (`--out`). */
  readonly writeUnchanged: boolean;
  /** Bring in the rest where a report says otherwise than what was approved and sealed, instead of refusing all of it. */
  readonly skipSealed: boolean;
}

/** What an import read, and what it did (or, on a dry run, would do). */
export interface ImportOutcome {
  readonly imported: readonly ImportedProject[];
  readonly issues: readonly FormIssue[];
  readonly changes: readonly ProjectChange[];
  /** What was left as it was approved. */
  readonly sealed: readonly SealedConflict[];
  /** Projects, by what happened to them. */
  readonly counts: Readonly<Record<"added" | "updated" | "unchanged", number>>;
  /** Whether the workbook was made or changed. */
  readonly isWritten: boolean;
  /** Where the workbook as it was is kept; `null` when there was none, or nothing changed in it. */
  readonly backup: string | null;
}

/**
 * Reads printed reports and brings them into a workbook, made if there is none: all of them or, when one is refused, none.
 * Nothing is written when nothing changes.
 *
 * @throws PrintedFormError for a file that is no printed report; WorkbookError for a workbook that cannot be read or changed, ROUNDS_SEALED among them
 */
export async function importForms(host: WorkbookHost, files: readonly FormFile[], choices: ImportChoices): Promise<ImportOutcome> {
  const readings = [];
  for (const file of files) readings.push(readPrintedForms(await readFormFile(file), { file: file.name }));
  const imported = readings.flatMap(({ forms }) => forms);
  const issues = readings.flatMap((reading) => reading.issues);

  const snapshot = await host.read();
  const reading = snapshot === null ? null : readPortfolio(snapshot);
  const { portfolio, changes } = upsertProjects(reading?.portfolio ?? EMPTY_PORTFOLIO, imported);
  const sealed = sealedConflicts(changes);
  if (sealed.length > 0 && !choices.skipSealed) throw new WorkbookError("ROUNDS_SEALED", { file: host.name, count: sealed.length, rounds: namesOf(sealed) });
  const logged = newLogEntries(portfolio.importLog, issues, choices.importedAt);
  const after: Portfolio = { ...portfolio, importLog: [...portfolio.importLog, ...logged] };
  const isChanged = reading === null || logged.length > 0 || changes.some(({ kind }) => kind !== "unchanged");

  const isWritten = !choices.dryRun && (isChanged || choices.writeUnchanged);
  const backup = isWritten ? await write(host, reading, isChanged ? after : null, choices) : null;
  return { imported, issues, changes, sealed, counts: countKinds(changes), isWritten, backup };
}

/** Gives back where the backup is. `after` is null when the workbook stays as it is and only goes elsewhere. */
async function write(
  host: WorkbookHost,
  reading: PortfolioReading | null,
  after: Portfolio | null,
  { today, newId }: ImportChoices,
): Promise<string | null> {
  if (after === null) return (await host.apply([])).backup;
  if (reading === null) {
    const fiscalYearBE = after.projects[0]?.fiscalYearBE ?? fiscalYearOf(today);
    await writeNewWorkbook(host, after, { fiscalYearBE, agencyCode: null, asOf: null, today, newId });
    return null;
  }
  return (await host.apply(portfolioEdits(reading, assignRowIds(after, newId), { today }))).backup;
}

const MOST_NAMED = 5;

/** Example: `50010600-0001/2566/2, 50010600-0004/2566/2 …`. */
function namesOf(conflicts: readonly SealedConflict[]): string {
  const names = conflicts.slice(0, MOST_NAMED).map(({ projectCode, fiscalYearBE, roundNo }) => [projectCode, fiscalYearBE, roundNo].join("/"));
  return names.join(", ") + (conflicts.length > MOST_NAMED ? " …" : "");
}

function countKinds(changes: readonly ProjectChange[]): ImportOutcome["counts"] {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
