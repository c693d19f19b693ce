import type { PeriodMonth } from "../../domain/model/calendar/periodMonth";
import { roundKeyOf } from "../../domain/seal/roundContent";
import type { ReasonedFinding } from "../../domain/workflow/acknowledgements";
import type { Action } from "../../domain/workflow/action";
import { openMonthEdits, restoreEdits, takeStep } from "../../workflows/live/roundSteps";
import type { Pane } from "../pane";
import { findingKey } from "../state/findingKey";
import type { RefusedRound, WorkflowPart } from "../state/workflowPart";
import { authorIn } from "./actor";
import { perform } from "./perform";
import { dropReasons } from "./typeReason";
import { liveIn } from "./liveIn";

/** Reports that are written at a time: what a person who stops has to wait for, and what is whole whenever they do. */
const BATCH = 50;

/** A finer choice for a step; by default what is typed in the pane. */
export interface StepWords {
  readonly reason?: string | null;
}

/**
 * Takes a step with reports, some at a time, each judged by itself as the workbook is by then. Whoever stops in between keeps what is done: it is whole. What was refused is
 * kept for the view to show. Gives back how many were done.
 */
export async function stepRounds(pane: Pane, action: Action, keys: readonly string[], words: StepWords = {}): Promise<number> {
  const { store, session, services, today } = pane;
  const author = authorIn(pane);
  const { reasonDrafts, workflow } = store.get();
  const reason = words.reason === undefined ? workflow.reason : (words.reason ?? "");
  /** The reasons that were looked for, with the report that each is about. */
  const asked = new Map<string, string>();
  const reasonFor = (finding: ReasonedFinding): string | null => {
    const key = findingKey(finding);
    asked.set(key, roundKeyOf(finding));
    return reasonDrafts[key]?.text ?? null;
  };
  const refused: RefusedRound[] = [];
  const done: string[] = [];
  changeWorkflow(pane, { refused: [] });
  let at = 0;
  await perform(pane, `step:${action}`, keys.length > BATCH, async (task) => {
    while (at < keys.length) {
      task.onProgress?.(at, keys.length);
      await services.pause(0);
      if (task.isCancelled?.() === true) break;
      const { outcomes, edits } = takeStep(liveIn(store.get()), {
        action, keys: keys.slice(at, at + BATCH), author, cause: workflow.cause, reason: reason.trim() === "" ? null : reason,
        reasonFor, today: today(), newId: services.newId,
      });
      if (edits.length > 0) await session.apply(edits);
      at += BATCH;
      for (const outcome of outcomes) {
        if (outcome.kind === "done") done.push(outcome.key);
        else refused.push({ action, key: outcome.key, refusal: outcome.refusal });
      }
    }
    task.onProgress?.(Math.min(at, keys.length), keys.length);
    return { count: done.length, isSilent: done.length === 0 };
  });
  const isDone = new Set(done);
  dropReasons(pane, [...asked].flatMap(([key, round]) => (isDone.has(round) ? [key] : [])));
  const isSaid = done.length > 0 && refused.length === 0;
  const { view, workflow: now } = store.get();
  changeWorkflow(pane, {
    refused,
    ticked: now.ticked.filter((key) => !isDone.has(key)),
    // Whoever has decided goes back to the queue; a history stays where it is.
    ...(view === "review" && now.shown !== null && isDone.has(now.shown) ? { shown: null } : {}),
    ...(isSaid && words.reason === undefined ? { cause: null, reason: "" } : {}),
  });
  return done.length;
}

/** Closes the reports of a fiscal year: finished ones as they are, the others for the reason that was typed. */
export async function closeRounds(pane: Pane, finished: readonly string[], unfinished: readonly string[]): Promise<void> {
  const done = await stepRounds(pane, "CLOSE", finished, { reason: null });
  if (done === finished.length && unfinished.length > 0) await stepRounds(pane, "CLOSE", unfinished);
}

/** Opens a month: a row for every project that reports on it and has none. */
export async function openRounds(pane: Pane, month: PeriodMonth): Promise<void> {
  const { store, session, services, today } = pane;
  await perform(pane, "openMonth", false, async (task) => {
    const { count, edits } = openMonthEdits(liveIn(store.get()), month, authorIn(pane), { today: today(), newId: services.newId });
    if (edits.length > 0) await session.apply(edits, task);
    changeWorkflow(pane, { openedMonth: null });
    return { count };
  });
}

/** Puts sealed reports back as they were approved. */
export async function restoreApproved(pane: Pane, keys: readonly string[]): Promise<void> {
  const { store, session, services, today } = pane;
  await perform(pane, "restore", false, async (task) => {
    const { count, edits } = restoreEdits(liveIn(store.get()), new Set(keys), authorIn(pane), { today: today(), newId: services.newId });
    if (edits.length > 0) await session.apply(edits, task);
    return { count };
  });
}

/** Keeps what is chosen and typed in the views of the workflow. */
export function changeWorkflow({ store }: Pane, part: Partial<WorkflowPart>): void {
  store.update((state) => ({ ...state, workflow: { ...state.workflow, ...part } }));
}
