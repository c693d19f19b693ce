import type { Conflict } from "../../domain/consolidate/conflict";
import { needsDecision } from "../../domain/consolidate/conflict";
import { type Consolidated, consolidate } from "../../domain/consolidate/consolidate";
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
import type { PortfolioReading } from "../../schema/read/readPortfolio";
import { SCHEMA_VERSION } from "../../schema/schemaVersion";
import type { WorkbookBlueprint } from "../../workbook/workbookBlueprint";
import { assignRowIds } from "../importForms/assignRowIds";
import { conflictRow } from "./consolidationSheets";
import { carryDecisions } from "./pendingDecisions";
import type { ReadFiles, UnreadFile } from "./readSourceFiles";

export interface PlanChoices {
  /** The day for which the computed columns are worked out. */
  readonly asOf: CalendarDay;
  readonly today: CalendarDay;
  /** Local time, for the log. */
  readonly at: string;
  readonly newId: () => RowId;
  /** The language of the sheet of conflicts. */
  readonly language: Language;
  /** How the consolidated workbook is called. */
  readonly name: string;
}

/** What one file brings. */
export interface FileShare {
  readonly file: string;
  /** `yyyy-mm-ddThh:mm:ss`; null = unknown. */
  readonly savedAt: string | null;
  /** Projects and reports that are taken from it; 0 where it is an older copy of another, or all of its projects are taken from others. */
  readonly projects: number;
  readonly rounds: number;
  /** False: it is an older copy of another file. */
  readonly isTaken: boolean;
}

/** What bringing files together would make; nothing is written yet. */
export interface ConsolidationPlan {
  readonly files: readonly FileShare[];
  readonly unread: readonly UnreadFile[];
  readonly conflicts: readonly Conflict[];
  /** Against the consolidated workbook of before; every project is added where there was none. */
  readonly diff: PortfolioDiff;
  readonly isNew: boolean;
  readonly projects: number;
  readonly rounds: number;
  /** Decisions of before that still hold. */
  readonly decisionsHeld: number;
  /** The whole workbook, worked out when it is asked for. */
  readonly blueprint: () => WorkbookBlueprint;
}

/**
 * Brings the records of read files together into one workbook, whose computed columns hold values (architecture.md A4). What was decided in the consolidated
 * workbook of `before` is carried over; null = there is none yet.
 */
export function planConsolidation({ sources, rows, unread }: ReadFiles, before: Pick<PortfolioReading, "portfolio" | "meta"> | null, choices: PlanChoices): ConsolidationPlan {
  const { asOf, today, at, newId, language, name } = choices;
  const merged = consolidate(sources, { today, schemaVersion: SCHEMA_VERSION, newId });
  const joined = withJoint(merged.portfolio, rows, at);
  const carried = carryDecisions(joined, before === null ? [] : (collectDecisions(before.portfolio) ?? []), today, name);
  const portfolio = assignRowIds(carried.portfolio, newId);
  const conflicts = [...merged.conflicts, ...carried.conflicts];
  const meta = metaOf(portfolio, before?.meta.workbookId ?? newId());
  return {
    files: sharesOf(rows, merged),
    unread,
    conflicts,
    diff: portfolioDiff(before?.portfolio ?? EMPTY_PORTFOLIO, portfolio),
    isNew: before === null,
    projects: portfolio.projects.length,
    rounds: portfolio.rounds.length,
    decisionsHeld: carried.held,
    blueprint: () => {
      const sheets: ConsolidationSheets = {
        sources: rows.map((row) => ({ ...row, isTaken: !merged.leftOut.includes(String(row["file"])) })),
        conflicts: conflicts.map((conflict) => conflictRow(conflict, language)),
        provenance: followed(merged.provenance, merged.portfolio, portfolio),
      };
      return describeConsolidated(portfolio, { asOf, today, meta }, sheets);
    },
  };
}

/** Whether somebody must look at it before the workbook can be relied on. */
export function isUnresolved({ conflicts, unread }: Pick<ConsolidationPlan, "conflicts" | "unread">): boolean {
  return unread.length > 0 || conflicts.some(needsDecision);
}

function sharesOf(rows: readonly ConsolidationRow[], { portfolio, provenance, leftOut }: Consolidated): readonly FileShare[] {
  const count = (records: readonly StoredRecord[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const record of records) {
      const file = provenance.get(record)?.file ?? "";
      counts.set(file, (counts.get(file) ?? 0) + 1);
    }
    return counts;
  };
  const [projects, rounds] = [count(portfolio.projects), count(portfolio.rounds)];
  return rows.map(({ file, savedAt }) => {
    const name = String(file);
    return { file: name, savedAt: typeof savedAt === "string" ? savedAt : null, projects: projects.get(name) ?? 0, rounds: rounds.get(name) ?? 0, isTaken: !leftOut.includes(name) };
  });
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
