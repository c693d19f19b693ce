import type { Pane } from "../pane";

/** Asks how the workbook is open. While Excel does not answer, what was known stays: writing tells the rest. */
export async function learnConditions({ store, services }: Pane): Promise<void> {
  const conditions = await services.view.conditions().catch(() => null);
  if (conditions !== null) store.update((state) => ({ ...state, conditions }));
}
