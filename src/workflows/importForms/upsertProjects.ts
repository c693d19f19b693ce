import type { QuarterEvaluation } from "../../domain/model/records/indicator";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { Project } from "../../domain/model/records/project";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { comparisonKey } from "../../domain/model/text/thaiText";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { StrategyLink } from "../../domain/model/records/strategy";
import { roundKeyOf } from "../../domain/seal/roundContent";
import { readLog } from "../../domain/workflow/roundHistory";
import { isSealedState } from "../../domain/workflow/roundState";
import { type FieldChange, overlay, statedFields } from "./fieldChange";

/** A project as an import brings it. */
export interface ImportedProject {
  readonly project: Project;
  readonly rounds: readonly ReportRound[];
  readonly strategyLinks: readonly StrategyLink[];
  readonly quarterEvaluations: readonly QuarterEvaluation[];
}

/** A record that an import adds or changes. */
export interface RecordChange {
  readonly entity: "project" | "round" | "strategyLink" | "quarterEvaluation";
  readonly roundNo: number | null;
  readonly isNew: boolean;
  /** The report is approved and sealed: its fields differ, and nothing of it is changed. */
  readonly isSealed: boolean;
  readonly fields: readonly FieldChange[];
}

/** What an import does to one project. */
export interface ProjectChange {
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  readonly kind: "added" | "updated" | "unchanged";
  readonly records: readonly RecordChange[];
}

/**
 * Brings imported projects into a portfolio, in order: by project code and fiscal year; rounds by their number; the primary
 * strategy link by being primary, others by their goal and indicator. What an import does not mention stays, including rounds that it does
 * not have. Reports that are sealed stay as they were approved; what would change them is told as such. Linear in the portfolio and in what is imported.
 * Source: domain.md §7 row 35 ("re-import is an upsert … never replace all silently").
 */
export function upsertProjects(
  portfolio: Portfolio,
  imported: readonly ImportedProject[],
): { readonly portfolio: Portfolio; readonly changes: readonly ProjectChange[] } {
  const projects = new GrowingList(portfolio.projects, projectKeyOf);
  const rounds = new GrowingList(portfolio.rounds, projectKeyOf);
  const links = new GrowingList(portfolio.strategyLinks, projectKeyOf);
  const scores = new GrowingList(portfolio.quarterEvaluations, evaluationKeyOf);
  const log = readLog(portfolio.changeLog);
  const isSealed = (round: ReportRound): boolean => isSealedState(round.workflowState) || (log.rounds.get(roundKeyOf(round))?.seal ?? null) !== null;
  const changes = imported.map(({ project, ...its }): ProjectChange => {
    const isKnown = projects.has(project);
    const records = [
      ...overlayOrAdd("project", projects, [project], () => true),
      ...overlayOrAdd("round", rounds, its.rounds, (stored, { roundNo }) => stored.roundNo === roundNo, isSealed),
      ...overlayOrAdd("strategyLink", links, its.strategyLinks, isSameLink),
      ...overlayOrAdd("quarterEvaluation", scores, its.quarterEvaluations, () => true),
    ];
    return {
      projectCode: project.projectCode,
      fiscalYearBE: project.fiscalYearBE,
      kind: !isKnown ? "added" : records.some((record) => !record.isSealed) ? "updated" : "unchanged",
      records,
    };
  });
  const after = { projects: projects.items, rounds: rounds.items, strategyLinks: links.items, quarterEvaluations: scores.items };
  return { portfolio: { ...portfolio, ...after }, changes };
}

/** A sealed report that an import has otherwise. */
export interface SealedConflict {
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  readonly roundNo: number | null;
  readonly fields: readonly FieldChange[];
}

/** What an import would have changed of sealed reports. */
export function sealedConflicts(changes: readonly ProjectChange[]): readonly SealedConflict[] {
  return changes.flatMap(({ projectCode, fiscalYearBE, records }) =>
    records.filter(({ isSealed }) => isSealed).map(({ roundNo, fields }) => ({ projectCode, fiscalYearBE, roundNo, fields })),
  );
}

function isSameLink(stored: StrategyLink, imported: StrategyLink): boolean {
  if (imported.isPrimary || stored.isPrimary) return imported.isPrimary && stored.isPrimary;
  return stored.goalCode === imported.goalCode && wordsOf(stored.indicatorText) === wordsOf(imported.indicatorText);
}

function wordsOf(text: string | null): string {
  return comparisonKey(text ?? "");
}

function evaluationKeyOf({ subject, fiscalYearBE, quarter }: QuarterEvaluation): string {
  return `${subject ?? ""}|${fiscalYearBE ?? ""}|${quarter ?? ""}`;
}

/** A copy of a list of records that finds those of one key without a search. */
class GrowingList<Item extends StoredRecord> {
  readonly items: Item[];
  private readonly positions = new Map<string, number[]>();

  constructor(
    items: readonly Item[],
    private readonly keyOf: (item: Item) => string,
  ) {
    this.items = [...items];
    items.forEach((item, at) => this.note(item, at));
  }

  has(item: Item): boolean {
    return this.positions.has(this.keyOf(item));
  }

  /** Where the first record of the same key stands that fits; -1 when none does. */
  find(item: Item, fits: (item: Item) => boolean): number {
    const ofKey = this.positions.get(this.keyOf(item)) ?? [];
    return ofKey.find((at) => fits(this.items[at] as Item)) ?? -1;
  }

  add(item: Item): void {
    this.note(item, this.items.push(item) - 1);
  }

  private note(item: Item, at: number): void {
    const key = this.keyOf(item);
    const known = this.positions.get(key);
    if (known === undefined) this.positions.set(key, [at]);
    else known.push(at);
  }
}

/** Overlays each imported record on the stored one that is the same, or adds it at the end. */
function overlayOrAdd<Item extends StoredRecord & { readonly roundNo?: number | null }>(
  entity: RecordChange["entity"],
  list: GrowingList<Item>,
  imported: readonly Item[],
  isSame: (stored: Item, imported: Item) => boolean,
  isSealed: (stored: Item) => boolean = () => false,
): readonly RecordChange[] {
  const changes: RecordChange[] = [];
  for (const incoming of imported) {
    const at = list.find(incoming, (stored) => isSame(stored, incoming));
    const known = list.items[at];
    const roundNo = incoming.roundNo ?? null;
    if (known === undefined) {
      list.add(incoming);
      const fields = statedFields(incoming).map((field) => ({ field, before: null, after: incoming[field as keyof Item] }));
      changes.push({ entity, roundNo, isNew: true, isSealed: false, fields });
      continue;
    }
    const { item, changes: fields } = overlay(known, incoming);
    if (fields.length === 0) continue;
    if (!isSealed(known)) list.items[at] = item;
    changes.push({ entity, roundNo, isNew: false, isSealed: isSealed(known), fields });
  }
  return changes;
}
