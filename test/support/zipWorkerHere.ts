import type { ZipWorker } from "../../src/reportZip/startZipWorker";
import { zipServant } from "../../src/reportZip/zipServant";
import type { FromZipWorker } from "../../src/reportZip/zipMessages";

export interface WorkerHere {
  readonly worker: ZipWorker;
  /** How many documents it has been told of. */
  readonly documents: number;
  readonly isTerminated: boolean;
}

/** The worker's own code in this process: messages are copied on their way and come later, as between threads. */
export function zipWorkerHere(): WorkerHere {
  const state = { documents: 0, isTerminated: false };
  const later = (work: () => void): void => void setTimeout(() => (state.isTerminated ? undefined : work()), 0);
  const post = (message: FromZipWorker): void => {
    // Blobs pass between threads by themselves, which `structuredClone` of Node knows too.
    const copied = structuredClone(message);
    later(() => worker.onmessage?.({ data: copied }));
  };
  const serve = zipServant(post);
  const worker: ZipWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const copied = structuredClone(message);
      if (message.kind === "document") state.documents += 1;
      later(() => serve(copied));
    },
    terminate: () => void (state.isTerminated = true),
  };
  post({ kind: "ready" });
  return { worker, get documents() { return state.documents; }, get isTerminated() { return state.isTerminated; } };
}
