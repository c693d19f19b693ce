import type { FromZipWorker, ToZipWorker } from "./zipMessages";
import { zipServant } from "./zipServant";

/** The entry file of the worker, whose globals are not those of a page. */
const worker = self as unknown as { postMessage(message: FromZipWorker): void; onmessage: (event: MessageEvent<ToZipWorker>) => void };

const serve = zipServant((message) => {
  worker.postMessage(message);
});
worker.onmessage = ({ data }) => {
  serve(data);
};
worker.postMessage({ kind: "ready" });
