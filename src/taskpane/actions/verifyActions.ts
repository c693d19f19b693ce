import type { Pane } from "../pane";
import type { Verified } from "../state/workflowPart";
import type { DroppedFile } from "./droppedFile";
import { perform } from "./perform";
import { liveIn } from "./liveIn";
import { changeWorkflow } from "./roundActions";

/** What verifies lays sheets out anew, with Thai line breaking and its tables; it comes with the first report. */
const verifying = () => import("../../workflows/verify/verifyReport");

/** Holds report files against the workbook. Nothing is written; the files are read on this machine. */
export async function verifyFiles(pane: Pane, files: readonly DroppedFile[]): Promise<void> {
  const { store, services } = pane;
  const verified: Verified[] = [];
  for (const file of files) {
    await perform(pane, "verify", false, async () => {
      const { verdictsOnSheets } = await verifying();
      const sheets = await services.readSheets(await file.bytes(), file.name);
      verified.push({ name: file.name, isCode: false, verdicts: verdictsOnSheets(liveIn(store.get()).reading.portfolio, sheets) });
      changeWorkflow(pane, { verified: [...verified] });
      return { isSilent: true };
    });
  }
}

/** Holds a typed code, or the text of a scanned QR, against the workbook. */
export async function verifyTyped(pane: Pane): Promise<void> {
  const { store } = pane;
  await perform(pane, "verify", false, async () => {
    const { verdictOnCode } = await verifying();
    const code = store.get().workflow.code.trim();
    const verdict = verdictOnCode(liveIn(store.get()).reading.portfolio, code);
    changeWorkflow(pane, { verified: [{ name: code, isCode: true, verdicts: verdict === null ? null : [verdict] }] });
    return { isSilent: true };
  });
}
