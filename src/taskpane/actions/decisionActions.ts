import type { Decision } from "../../domain/decisions/decision";
import { gatheringPaneTexts } from "../../messages/gatheringPaneTexts";
import { readDecisions, writeDecisions } from "../../workflows/decisions/decisionsFile";
import { type AgencyDecisions, decisionEdits, judgeDecisions } from "../../workflows/live/liveDecisions";
import { localMoment } from "../localTime";
import type { Pane } from "../pane";
import { changeGathering } from "./changeGathering";
import type { DroppedFile } from "./droppedFile";
import { liveIn } from "./liveIn";
import { perform } from "./perform";

/** Decisions that are written at a time: what a person who stops has to wait for. */
const BATCH = 50;

/** Saves decisions of one agency, or (`null`) of all of them, as a file for the agencies. */
export async function saveDecisions(pane: Pane, chosen: AgencyDecisions | null, all: readonly AgencyDecisions[]): Promise<void> {
  const { services, store, today } = pane;
  await perform(pane, "saveDecisions", false, async () => {
    const state = store.get();
    const decisions = chosen?.decisions ?? all.flatMap((each) => each.decisions);
    const texts = gatheringPaneTexts(state.language).decisions;
    const name = texts.fileName(chosen === null ? null : (chosen.agency ?? texts.noAgency), today()).replace(/[\\/:*?"<>|]/g, "-");
    const facts = { workbookId: liveIn(state).reading.meta.workbookId, from: services.host.name, exportedAt: localMoment(services.now()) };
    await services.saveFile(name, new Blob([writeDecisions(decisions, facts)], { type: "application/json" }));
    changeGathering(pane, { saved: name });
    return { count: decisions.length };
  });
}

/** Reads a file of decisions, to be looked at; nothing is written. */
export async function receiveDecisions(pane: Pane, files: readonly DroppedFile[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  await perform(pane, "readDecisions", false, async () => {
    changeGathering(pane, { received: { file: file.name, decisions: readDecisions(new TextDecoder().decode(await file.bytes())) } });
    return { isSilent: true };
  });
}

export function closeDecisions(pane: Pane): void {
  changeGathering(pane, { received: null });
}

/** Carries out what fits, some at a time, each judged as the workbook is by then. Whoever stops in between keeps what is done: it is whole. */
export async function applyReceived(pane: Pane, decisions: readonly Decision[]): Promise<void> {
  const { store, session, services, today } = pane;
  await perform(pane, "applyDecisions", decisions.length > BATCH, async (task) => {
    const due = judgeDecisions(liveIn(store.get()), decisions, today()).filter(({ kind }) => kind === "applied").map(({ decision }) => decision);
    let count = 0;
    for (let at = 0; at < due.length; at += BATCH) {
      task.onProgress?.(at, due.length);
      await services.pause(0);
      if (task.isCancelled?.() === true) break;
      const { outcomes, edits } = decisionEdits(liveIn(store.get()), due.slice(at, at + BATCH), { today: today(), newId: services.newId });
      if (edits.length > 0) await session.apply(edits);
      count += outcomes.filter(({ kind }) => kind === "applied").length;
    }
    return { count, isSilent: count === 0 };
  });
}
