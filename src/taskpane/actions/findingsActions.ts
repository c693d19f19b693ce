import type { Finding } from "../../domain/checks/finding";
import { writeFindingsSheet } from "../../workflows/live/findingsSheet";
import type { Pane } from "../pane";
import { findingsOf } from "../state/findingsState";
import { liveIn } from "./liveIn";
import { perform } from "./perform";

/** Writes the findings on show to a sheet, and goes there. */
export async function writeFindings(pane: Pane, findings: readonly Finding[]): Promise<void> {
  const { store, services } = pane;
  const { language } = store.get();
  await perform(pane, "writeFindings", true, async (task) => {
    const live = liveIn(store.get());
    const sheet = await writeFindingsSheet(live, findings, findingsOf(live).length, services.reports, { language, task });
    await services.view.select({ sheet, row: 1, column: 1 });
    return { count: findings.length };
  });
}
