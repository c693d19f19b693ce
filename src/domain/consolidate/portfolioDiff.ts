import type { Portfolio } from "../model/records/portfolio";
import { projectKeyOf } from "../model/records/projectKey";
import type { Project } from "../model/records/project";
import type { ReportRound } from "../model/records/reportRound";
import { roundKeyOf } from "../seal/roundContent";
import type { ConflictValue } from "./conflict";
import { contentOf, differingFields, fieldOf } from "./recordFields";

export interface FieldDifference {
  readonly field: string;
  readonly before: ConflictValue;
  readonly after: ConflictValue;
}

/** A project or a report that a newer consolidation adds, changes or takes away. */
export interface RecordChange {
  readonly kind: "added" | "changed" | "removed";
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  /** null = the project itself. */
  readonly roundNo: number | null;
  /** Of a changed one. */
  readonly fields: readonly FieldDifference[];
}

export interface PortfolioDiff {
  /** Projects first, then reports, in the order of the newer portfolio; what it lacks last. Reports of added and removed projects are not named. */
  readonly changes: readonly RecordChange[];
  /** Projects: with or without a change to one of their reports. */
  readonly counts: { readonly added: number; readonly updated: number; readonly unchanged: number; readonly removed: number };
}

/** What becomes of projects and reports when one portfolio takes the place of another. Rows are told apart by their keys; row ids do not count. */
export function portfolioDiff(before: Portfolio, after: Portfolio): PortfolioDiff {
  const projects = changesOf(before.projects, after.projects, projectKeyOf, () => null);
  const whole = new Set(projects.filter(({ kind }) => kind !== "changed").map(projectKeyOf));
  const rounds = changesOf(before.rounds, after.rounds, roundKeyOf, (round: ReportRound) => round.roundNo).filter((change) => !whole.has(projectKeyOf(change)));
  const touched = new Set([...projects.filter(({ kind }) => kind === "changed"), ...rounds].map(projectKeyOf));
  const [added, removed] = (["added", "removed"] as const).map((kind) => projects.filter((change) => change.kind === kind).length) as [number, number];
  return {
    changes: [...projects, ...rounds],
    counts: { added, updated: touched.size, removed, unchanged: after.projects.length - added - touched.size },
  };
}

function changesOf<Item extends Project | ReportRound>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (record: Item) => string,
  roundNoOf: (record: Item) => number | null,
): readonly RecordChange[] {
  const old = firstByKey(before, keyOf);
  const now = firstByKey(after, keyOf);
  const named = (record: Item, kind: RecordChange["kind"], fields: readonly FieldDifference[]): RecordChange => ({
    kind, projectCode: record.projectCode, fiscalYearBE: record.fiscalYearBE, roundNo: roundNoOf(record), fields,
  });
  const changed = [...now].flatMap(([key, record]) => {
    const was = old.get(key);
    if (was === undefined) return [named(record, "added", [])];
    if (contentOf(was) === contentOf(record)) return [];
    return [named(record, "changed", differingFields([was, record]).map((field) => ({ field, before: fieldOf(was, field), after: fieldOf(record, field) })))];
  });
  return [...changed, ...[...old].filter(([key]) => !now.has(key)).map(([, record]) => named(record, "removed", []))];
}

function firstByKey<Item>(records: readonly Item[], keyOf: (record: Item) => string): ReadonlyMap<string, Item> {
  const byKey = new Map<string, Item>();
  for (const record of records) if (!byKey.has(keyOf(record))) byKey.set(keyOf(record), record);
  return byKey;
}
