import type { ReportDocument } from "../workflows/layoutReports";
import type { ReportZipOrder } from "../workflows/live/reportZipOrder";

/** How whoever waits for a zip follows it and stops it. */
export interface ZipTask {
  /** After each document, in their order; `error` null = it is in the zip. One that fails does not keep the others back. */
  readonly onDone: (document: ReportDocument, error: Error | null) => void;
  /** The zip is to be made on the page itself, because the browser allows nothing beside it. */
  readonly onOnPage: () => void;
  /** Nobody wants the zip any more. */
  readonly signal: AbortSignal;
}

/**
 * Makes a zip with a report file for each document.
 *
 * @throws WorkbookError TASK_CANCELLED
 * @throws Error when the worker breaks down
 */
export type MakeReportZip = (order: ReportZipOrder, task: ZipTask) => Promise<Blob>;
