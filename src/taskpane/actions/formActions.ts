import { planImport, reviewForms } from "../../workflows/live/formReview";
import type { PlannedImport } from "../../workflows/live/formReview";
import { localMoment } from "../localTime";
import type { Pane } from "../pane";
import type { ImportState } from "../state/importState";
import type { DroppedFile } from "./droppedFile";
import { perform } from "./perform";
import { liveIn } from "./liveIn";

/** Reads printed reports for review; nothing is written. */
export async function readForms(pane: Pane, files: readonly DroppedFile[]): Promise<void> {
  if (files.length === 0) return;
  await perform(pane, "readForms", false, async () => {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.bytes() })));
    const review = await reviewForms(read);
    pane.store.update((state) => ({ ...state, forms: { review, decisions: {}, at: 0 } }));
    return { isSilent: true };
  });
}

/** What the import would do with the decisions so far; `null` while nothing was read. */
export function plannedImport(pane: Pane, forms: ImportState): PlannedImport | null {
  const state = pane.store.get();
  if (forms.review === null || state.workbook.kind !== "live") return null;
  const by = { today: pane.today(), importedAt: localMoment(pane.services.now()), decidedBy: state.userName, newId: pane.services.newId };
  return planImport(state.workbook.live, forms.review, forms.decisions, by);
}

/** Brings the reviewed reports into the workbook. */
export async function importReviewed(pane: Pane): Promise<void> {
  const { store, session } = pane;
  await perform(pane, "importForms", false, async (task) => {
    liveIn(store.get());
    const planned = plannedImport(pane, store.get().forms);
    if (planned === null || planned.edits.length === 0) return { isSilent: true };
    const { inverse } = await session.apply(planned.edits, task);
    discardForms(pane);
    return { count: planned.changes.filter(({ kind }) => kind !== "unchanged").length, inverse };
  });
}

export function discardForms({ store }: Pane): void {
  store.update((state) => ({ ...state, forms: { review: null, decisions: {}, at: 0 } }));
}
