import { WorkbookError } from "../workbook/workbookError";
import type { ReportZipOrder } from "../workflows/live/reportZipOrder";
import { zipMaker } from "./zipMaker";
import type { ZipTask } from "./zipTask";

/**
 * Makes a zip on the page itself, where no worker can be had: document after document, with a turn for everybody else between two.
 *
 * @throws WorkbookError TASK_CANCELLED
 */
export async function zipOnPage({ basis, documents }: ReportZipOrder, { onDone, signal }: ZipTask, letOthers: () => Promise<void>): Promise<Blob> {
  const maker = zipMaker(basis);
  for (const document of documents) {
    await letOthers();
    if (signal.aborted) throw new WorkbookError("TASK_CANCELLED", {});
    let error: Error | null = null;
    try {
      maker.add(document);
    } catch (thrown) {
      error = thrown instanceof Error ? thrown : new Error(String(thrown));
    }
    onDone(document, error);
  }
  return maker.end();
}
