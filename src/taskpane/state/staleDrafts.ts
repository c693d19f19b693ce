import type { Finding } from "../../domain/checks/finding";
import { roundKeyOf } from "../../domain/seal/roundContent";
import type { ReasonedFinding } from "../../domain/workflow/acknowledgements";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import type { RecordDraft } from "../../workflows/live/recordForm/recordDraft";
import { type RoundDraft, isEmptyDraft } from "../../workflows/live/roundDraft";
import { NEW_PROJECT } from "./editingState";
import { findingKey } from "./findingKey";
import { findingsOf, projectsOf, reasonsOf } from "./findingsState";
import type { ReasonDraft } from "./reasonDraft";
import type { PaneState } from "./paneState";

/** Something typed for a project that the workbook no longer has. */
export type Stale =
  | { readonly kind: "project"; readonly key: string; readonly draft: RecordDraft }
  | { readonly kind: "round"; readonly key: string; readonly draft: RoundDraft; readonly typed: Readonly<Record<string, string>> };

/** A reason that was typed for a finding that no longer stands there: its value has changed, or somebody else has given a reason. */
export interface StaleReason {
  readonly key: string;
  readonly draft: ReasonDraft;
  /** The finding that stands in its place now, which the reason may be for as well; `null` = none. */
  readonly heir: Finding | null;
}

/** What the fields of a report's draft are called in records. */
const FIELDS: Readonly<Record<keyof RoundDraft, string>> = {
  reportDate: "reportDate", progress: "progressPct", disbursed: "disbursedThisRound", narrative: "narrative", planStatus: "planStatusReported", targetStatus: "targetStatusReported",
  problem: "problem", remedy: "remedy", evidence: "evidenceRef",
};

/** Drafts whose project has gone: its row was removed, or its code or year changed. */
export function staleDrafts({ editing, roundDrafts }: Pick<PaneState, "editing" | "roundDrafts">, live: LiveWorkbook): readonly Stale[] {
  const projects = projectsOf(live);
  const ofProjects = Object.entries(editing.projects).filter(([key]) => key !== NEW_PROJECT && !projects.has(key));
  const ofRounds = Object.entries(roundDrafts).filter(([key, draft]) => !projects.has(key) && !isEmptyDraft(draft));
  return [
    ...ofProjects.map(([key, draft]): Stale => ({ kind: "project", key, draft })),
    ...ofRounds.map(([key, draft]): Stale => ({ kind: "round", key, draft, typed: typedOf(draft) })),
  ];
}

/** Reasons whose finding has gone. Those that are asked for at a step of the workflow are not among the findings of a workbook, and stay with their step. */
export function staleReasons({ reasonDrafts, workflow }: Pick<PaneState, "reasonDrafts" | "workflow">, live: LiveWorkbook): readonly StaleReason[] {
  const typed = Object.entries(reasonDrafts).filter(([, { text }]) => text.trim() !== "");
  if (typed.length === 0) return [];
  const isReasoned = reasonsOf(live);
  const steps = new Set(workflow.refused.map(({ key }) => key));
  return typed.flatMap(([key, draft]): StaleReason[] => {
    const { finding } = draft;
    const alike = findingsOf(live).filter((each) => isAlike(each, finding) && !isReasoned(each));
    if (alike.some((each) => findingKey(each) === key) || steps.has(roundKeyOf(finding))) return [];
    return [{ key, draft, heir: alike.find((each) => each.severity === "W" && each.record !== null && reasonDrafts[findingKey(each)] === undefined) ?? null }];
  });
}

function isAlike(a: ReasonedFinding, b: ReasonedFinding): boolean {
  return a.ruleId === b.ruleId && a.field === b.field && roundKeyOf(a) === roundKeyOf(b);
}

function typedOf(draft: RoundDraft): Readonly<Record<string, string>> {
  const fields = Object.keys(FIELDS) as (keyof RoundDraft)[];
  return Object.fromEntries(fields.flatMap((field) => (draft[field] === null || draft[field] === "" ? [] : [[FIELDS[field], draft[field]]])));
}
