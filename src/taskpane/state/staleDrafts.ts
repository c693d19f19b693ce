import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import type { RecordDraft } from "../../workflows/live/recordForm/recordDraft";
import { type RoundDraft, isEmptyDraft } from "../../workflows/live/roundDraft";
import { NEW_PROJECT } from "./editingState";
import { projectsOf } from "./findingsState";
import type { PaneState } from "./paneState";

/** Something typed for a project that the workbook no longer has. */
export type Stale =
  | { readonly kind: "project"; readonly key: string; readonly draft: RecordDraft }
  | { readonly kind: "round"; readonly key: string; readonly draft: RoundDraft; readonly typed: Readonly<Record<string, string>> };

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

function typedOf(draft: RoundDraft): Readonly<Record<string, string>> {
  const fields = Object.keys(FIELDS) as (keyof RoundDraft)[];
  return Object.fromEntries(fields.flatMap((field) => (draft[field] === null || draft[field] === "" ? [] : [[FIELDS[field], draft[field]]])));
}
