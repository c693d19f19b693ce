import type { Decision } from "../../domain/decisions/decision";
import type { ConsolidationPlan } from "../../workflows/consolidate/planConsolidation";
import type { ReadFiles } from "../../workflows/consolidate/readSourceFiles";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";

/** Agency workbooks that were handed over to be brought together, and decisions that came back. */
export interface GatheringState {
  readonly read: ReadFiles;
  /** What would come of them; `null` while there are none, or the open workbook is no place for it. */
  readonly plan: ConsolidationPlan | null;
  /** The workbook that the plan was made for; `null` = one without anything of Kaona's. */
  readonly plannedFor: LiveWorkbook | null;
  /** A file of decisions; `decisions` null = it is none, or was altered. */
  readonly received: { readonly file: string; readonly decisions: readonly Decision[] | null } | null;
  /** The file that was saved last. */
  readonly saved: string | null;
}

export const NO_GATHERING: GatheringState = { read: { sources: [], rows: [], unread: [] }, plan: null, plannedFor: null, received: null, saved: null };
