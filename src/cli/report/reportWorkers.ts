import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { StampTemplate } from "../../stamp/stampTemplate";
import type { ReportDocument } from "../../workflows/layoutReports";
import { errorOf, type Failure } from "../../workbook/failure";
import type { ReportOrder } from "./reportMaker";

/** What a worker is started with. */
export interface WorkerOrder {
  readonly order: ReportOrder;
  /** Made once and sent to all: workers have no exceljs. */
  readonly template: StampTemplate;
}

/** The answer to one document. */
export type WorkerAnswer = { readonly bytes: Uint8Array | null } | { readonly failure: Failure };

/** Documents that wait at each worker, so that none is idle while the next one is on its way. */
const ahead = 4;

/**
 * Makes documents in worker threads and tells of each as it is finished, in whatever order that is. The first failure stops all.
 *
 * @throws what a worker threw
 */
export async function makeInWorkers(
  documents: readonly ReportDocument[],
  count: number,
  order: WorkerOrder,
  onMade: (document: ReportDocument, bytes: Uint8Array | null) => void,
): Promise<void> {
  const queue = documents.values();
  const workers = Array.from({ length: Math.min(count, documents.length) }, () => new Worker(launcher(), { workerData: order }));
  try {
    await Promise.all(workers.map((worker) => drive(worker, queue, onMade)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Keeps a worker busy until nothing is left. Answers come in the order of the documents. */
function drive(worker: Worker, queue: Iterator<ReportDocument>, onMade: (document: ReportDocument, bytes: Uint8Array | null) => void): Promise<void> {
  const waiting: ReportDocument[] = [];
  const send = (): void => {
    const next = queue.next();
    if (next.done === true) return;
    waiting.push(next.value);
    worker.postMessage(next.value);
  };
  return new Promise((done, fail) => {
    worker.on("message", (answer: WorkerAnswer) => {
      const document = waiting.shift();
      if ("failure" in answer || document === undefined) {
        fail("failure" in answer ? errorOf(answer.failure) : new Error("an answer to nothing"));
        return;
      }
      try {
        onMade(document, answer.bytes);
      } catch (error) {
        fail(error as Error);
        return;
      }
      send();
      if (waiting.length === 0) done();
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`a worker thread ended with ${code}`)));
    for (let sent = 0; sent < ahead; sent += 1) send();
    if (waiting.length === 0) done();
  });
}

/** The program that starts from source in a checkout and from the build in a package; in a thread it becomes `reportWorker`. */
function launcher(): string {
  const places = [join(__dirname, "../bin/kaona.cjs"), join(__dirname, "../../../bin/kaona.cjs")];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`no program at ${places.join(" or ")}`);
  return found;
}
