import { type Conflict, needsDecision } from "../../domain/consolidate/conflict";
import { consolidate } from "../../domain/consolidate/consolidate";
import type { ConsolidationSource } from "../../domain/consolidate/consolidationSource";
import { type PortfolioDiff, portfolioDiff } from "../../domain/consolidate/portfolioDiff";
import { collectDecisions } from "../../domain/decisions/collectDecisions";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../domain/model/records/portfolio";
import type { RowId, StoredRecord } from "../../domain/model/records/stored";
import { digestOf } from "../../domain/seal/digest";
import { logChainOf } from "../../domain/seal/logChain";
import { chained } from "../../domain/seal/logEntry";
import type { Language } from "../../messages/language";
import { type ConsolidationRow, type ConsolidationSheets, describeConsolidated } from "../../schema/describe/describeConsolidated";
import { readPortfolio } from "../../schema/read/readPortfolio";
import { readSources } from "../../schema/read/readSources";
import { SCHEMA_VERSION } from "../../schema/schemaVersion";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookHost } from "../../workbook/workbookHost";
import type { WorkbookSource } from "../../workbook/workbookSource";
import { assignRowIds } from "../importForms/assignRowIds";
import { conflictRow } from "./consolidationSheets";
import { carryDecisions } from "./pendingDecisions";
import { sourceOf } from "./sourceOf";

export interface ConsolidationTask {
  /** The day for which the computed columns are worked out. */
  readonly asOf: CalendarDay;
  readonly today: CalendarDay;
  /** Local time, for the log. */
  readonly at: string;
  readonly newId: () => RowId;
  /** The language of the sheet of conflicts. */
  readonly language: Language;
  /** Go on without the files that cannot be read. */
  readonly keepGoing: boolean;
  /** "ask": a consolidated workbook that is there already is left alone, and what would become of it is told. "never": nothing is written at all. */
  readonly write: "always" | "ask" | "never";
  /** Keeps the workbook that is replaced; gives back where. */
  readonly backUp: () => Promise<string>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: WorkbookError;
}

export interface ConsolidationOutcome {
  readonly unread: readonly UnreadFile[];
  readonly conflicts: readonly Conflict[];
  /** Against the consolidated workbook of before; every project is added where there was none. */
  readonly diff: PortfolioDiff;
  readonly isNew: boolean;
  readonly projects: number;
  readonly rounds: number;
  /** Decisions of before that still hold. */
  readonly decisionsHeld: number;
  readonly isWritten: boolean;
  readonly backup: string | null;
}

/**
 * Brings agency workbooks together into one, whose computed columns hold values (architecture.md A4). Files are read one after the other and let go of. What was decided in a
 * consolidated workbook that is there already is carried over. Where a file cannot be read nothing is written, unless `keepGoing`. Source: cli.md `consolidate`.
 *
 * @throws WorkbookError NOT_CONSOLIDATED where another workbook stands in the way, and whatever the host refuses
 */
export async function consolidateWorkbooks(files: readonly WorkbookSource[], host: WorkbookHost, task: ConsolidationTask): Promise<ConsolidationOutcome> {
  const before = await readBefore(host);
  const { sources, rows, unread } = await readAll(files, task);
  const merged = consolidate(sources, { today: task.today, schemaVersion: SCHEMA_VERSION, newId: task.newId });
  const joined = withJoint(merged.portfolio, rows, task.at);
  const carried = carryDecisions(joined, before?.decisions ?? [], task.today, host.name);
  const portfolio = assignRowIds(carried.portfolio, task.newId);
  const conflicts = [...merged.conflicts, ...carried.conflicts];
  const isStopped = unread.length > 0 && !task.keepGoing;
  const isWritten = !isStopped && (task.write === "always" || (task.write === "ask" && before === null));
  const backup = isWritten && before !== null ? await task.backUp() : null;
  if (isWritten) {
    const sheets: ConsolidationSheets = {
      sources: rows.map((row) => ({ ...row, isTaken: !merged.leftOut.includes(String(row["file"])) })),
      conflicts: conflicts.map((conflict) => conflictRow(conflict, task.language)),
      provenance: followed(merged.provenance, merged.portfolio, portfolio),
    };
    await host.create(describeConsolidated(portfolio, { asOf: task.asOf, today: task.today, meta: metaOf(portfolio, before?.workbookId ?? task.newId()) }, sheets));
  }
  return {
    unread,
    conflicts,
    diff: portfolioDiff(before?.portfolio ?? EMPTY_PORTFOLIO, portfolio),
    isNew: before === null,
    projects: portfolio.projects.length,
    rounds: portfolio.rounds.length,
    decisionsHeld: carried.held,
    isWritten,
    backup,
  };
}

/** Whether somebody must look at it before the workbook can be relied on. */
export function isUnresolved({ conflicts, unread }: ConsolidationOutcome): boolean {
  return unread.length > 0 || conflicts.some(needsDecision);
}

/** What stands where the consolidated workbook goes. */
async function readBefore(host: WorkbookHost): Promise<{ portfolio: Portfolio; decisions: ReturnType<typeof collectDecisions>; workbookId: string | null } | null> {
  const snapshot = await host.read();
  if (snapshot === null) return null;
  if (readSources(snapshot) === null) throw new WorkbookError("NOT_CONSOLIDATED", { file: host.name });
  const { portfolio, meta } = readPortfolio(snapshot);
  return { portfolio, decisions: collectDecisions(portfolio), workbookId: meta.workbookId };
}

async function readAll(files: readonly WorkbookSource[], { onProgress }: ConsolidationTask) {
  const sources: ConsolidationSource[] = [];
  const rows: ConsolidationRow[] = [];
  const unread: UnreadFile[] = [];
  for (const [index, file] of files.entries()) {
    try {
      const { snapshot, sha256, savedAt } = await file.read();
      const source = sourceOf(readPortfolio(snapshot), file.name, savedAt);
      const { portfolio, workbookId, schemaVersion } = source;
      sources.push(source);
      rows.push({ file: file.name, sha256, savedAt, workbookId, schemaVersion, projects: portfolio.projects.length, rounds: portfolio.rounds.length });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      unread.push({ file: file.name, error });
    }
    onProgress?.(index + 1, files.length);
  }
  return { sources, rows, unread };
}

/** The last entry of the log so far: it joins the ends of all logs, and answers for which files they were. */
function withJoint(portfolio: Portfolio, rows: readonly ConsolidationRow[], at: string): Portfolio {
  const files = `sha256:${digestOf(rows.map(({ file, sha256 }) => `${String(sha256)} ${String(file)}`).join("\n"))} ${rows.length}`;
  const draft = { entity: "CONSOLIDATION", key: "Sources", field: "SOURCES", oldValue: null, newValue: files, reason: null } as const;
  const { heads } = logChainOf(portfolio.changeLog);
  return { ...portfolio, changeLog: [...portfolio.changeLog, ...chained(heads, [draft], { who: null, role: "PLANNER", at })] };
}

/** Rounds that a decision has changed still come from where they came. */
function followed(provenance: ConsolidationSheets["provenance"], before: Portfolio, after: Portfolio): ConsolidationSheets["provenance"] {
  const places = new Map<StoredRecord, { readonly file: string; readonly row: number | null }>(provenance);
  before.rounds.forEach((round, index) => {
    const [place, now] = [provenance.get(round), after.rounds[index]];
    if (place !== undefined && now !== undefined) places.set(now, place);
  });
  return places;
}

function metaOf({ projects }: Portfolio, workbookId: string) {
  const years = projects.flatMap(({ fiscalYearBE }) => (fiscalYearBE === null ? [] : [fiscalYearBE]));
  return {
    schemaVersion: SCHEMA_VERSION,
    workbookId,
    computed: "values" as const,
    defaultFiscalYearBE: years.reduce<number | null>((newest, year) => (newest === null || year > newest ? year : newest), null),
    defaultAgencyCode: null,
  };
}
