import type { EvaluatedQuarter } from "../../workflows/live/evaluationForm";
import type { RecordDraft } from "../../workflows/live/recordForm/recordDraft";

/** What somebody has chosen and typed where quarters are evaluated. */
export interface EvaluationState {
  /** `2566-3`; `null` = the last quarter that is over. */
  readonly quarter: string | null;
  /** `null` = every agency. */
  readonly agency: string | null;
  readonly onlyUnscored: boolean;
  /** The project that is evaluated; `null` = the list. */
  readonly projectKey: string | null;
  /** By project and quarter: nothing typed is lost by going elsewhere. */
  readonly drafts: Readonly<Record<string, RecordDraft>>;
}

export const NO_EVALUATION: EvaluationState = { quarter: null, agency: null, onlyUnscored: false, projectKey: null, drafts: {} };

/** Under what key the draft of a project's quarter is kept. */
export function evaluationKey(projectKey: string, { year, quarter }: EvaluatedQuarter): string {
  return `${projectKey}|${year}-${quarter}`;
}
