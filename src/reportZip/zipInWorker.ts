import { errorOf } from "../workbook/failure";
import { WorkbookError } from "../workbook/workbookError";
import type { ReportDocument } from "../workflows/layoutReports";
import type { ReportZipOrder } from "../workflows/live/reportZipOrder";
import type { ZipWorker } from "./startZipWorker";
import type { FromZipWorker } from "./zipMessages";
import type { ZipTask } from "./zipTask";

/** Documents that wait at the worker, so that it is never idle; each is copied when it is sent, so not all at once. */
const ahead = 4;

/** How long a worker may take to come. Milliseconds. */
const patience = 15_000;

/**
 * Makes a zip in a worker; null when none can be had, before anything is made.
 *
 * @throws WorkbookError TASK_CANCELLED
 * @throws Error when the worker breaks down
 */
export async function zipInWorker(start: () => ZipWorker, order: ReportZipOrder, task: ZipTask): Promise<Blob | null> {
  const worker = await started(start, task.signal);
  if (worker === null) return null;
  try {
    return await drive(worker, order, task);
  } finally {
    worker.terminate();
  }
}

/** The worker once it answers; null when it cannot be started, is kept from loading, or stays silent. */
function started(start: () => ZipWorker, signal: AbortSignal): Promise<ZipWorker | null> {
  return new Promise((done, fail) => {
    let worker: ZipWorker;
    try {
      worker = start();
    } catch {
      done(null);
      return;
    }
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      settle();
    };
    const none = (): void => {
      end(() => {
        worker.terminate();
        done(null);
      });
    };
    const stop = (): void => {
      end(() => {
        worker.terminate();
        fail(new WorkbookError("TASK_CANCELLED", {}));
      });
    };
    const timer = setTimeout(none, patience);
    signal.addEventListener("abort", stop);
    worker.onerror = none;
    worker.onmessage = () => {
      end(() => {
        done(worker);
      });
    };
  });
}

function drive(worker: ZipWorker, { basis, documents }: ReportZipOrder, { onDone, signal }: ZipTask): Promise<Blob> {
  const queue = documents.values();
  const waiting: ReportDocument[] = [];
  const send = (): void => {
    const { done, value } = queue.next();
    if (done === true) {
      if (waiting.length === 0) worker.postMessage({ kind: "end" });
      return;
    }
    waiting.push(value);
    worker.postMessage({ kind: "document", document: value });
  };
  return new Promise((done, fail) => {
    const stop = (): void => {
      fail(new WorkbookError("TASK_CANCELLED", {}));
    };
    signal.addEventListener("abort", stop);
    const take = (message: FromZipWorker): void => {
      if (message.kind === "zip") done(message.zip);
      if (message.kind !== "done") return;
      const document = waiting.shift();
      if (document === undefined) throw new Error("an answer to nothing");
      onDone(document, message.failure === null ? null : errorOf(message.failure));
      send();
    };
    worker.onerror = ({ message }) => {
      fail(new Error(message ?? "the worker has broken down"));
    };
    worker.onmessage = ({ data }) => {
      if (signal.aborted) return;
      try {
        take(data);
      } catch (error) {
        fail(error as Error);
      }
    };
    worker.postMessage({ kind: "begin", basis });
    if (documents.length === 0) worker.postMessage({ kind: "end" });
    for (let sent = 0; sent < Math.min(ahead, documents.length); sent += 1) send();
  });
}
