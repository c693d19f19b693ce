import { type EvaluatedQuarter, evaluationDraftEdits, evaluationUnder } from "../../workflows/live/evaluationForm";
import { projectByKey } from "../../workflows/live/liveWorkbook";
import type { RecordDraft } from "../../workflows/live/recordForm/recordDraft";
import type { Pane } from "../pane";
import { type EvaluationState, evaluationKey } from "../state/evaluationState";
import { liveIn } from "./liveIn";
import { perform } from "./perform";

/** Keeps what is chosen where quarters are evaluated. */
export function chooseEvaluation({ store }: Pane, part: Partial<EvaluationState>): void {
  store.update((state) => ({ ...state, evaluation: { ...state.evaluation, ...part } }));
}

/** Keeps what is being typed over an evaluation; `null` drops it. */
export function typeEvaluation({ store }: Pane, key: string, draft: RecordDraft | null): void {
  store.update((state) => {
    const others = Object.entries(state.evaluation.drafts).filter(([each]) => each !== key);
    return { ...state, evaluation: { ...state.evaluation, drafts: Object.fromEntries(draft === null ? others : [...others, [key, draft]]) } };
  });
}

/** Writes the draft of a project's quarter, and goes on to `next`: another project, or the list. The draft stays until it is written. */
export async function saveEvaluation(pane: Pane, projectKey: string, quarter: EvaluatedQuarter, next: string | null): Promise<void> {
  const { store, services, session, today } = pane;
  const key = evaluationKey(projectKey, quarter);
  await perform(pane, "saveEvaluation", false, async (task) => {
    const live = liveIn(store.get());
    const project = projectByKey(live, projectKey);
    const draft = store.get().evaluation.drafts[key];
    if (project === null || draft === undefined) return { isSilent: true };
    const under = evaluationUnder(live, project, quarter, today());
    const { inverse } = await session.apply(evaluationDraftEdits(live, under, draft, { today: today(), newId: services.newId }), task);
    typeEvaluation(pane, key, null);
    chooseEvaluation(pane, { projectKey: next });
    return { inverse };
  });
}
