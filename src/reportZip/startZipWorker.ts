import type { FromZipWorker, ToZipWorker } from "./zipMessages";

/** A worker as the page sees it. */
export interface ZipWorker {
  postMessage(message: ToZipWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromZipWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** @throws where the browser, or the page's policy, allows no workers */
export function startZipWorker(): ZipWorker {
  return new Worker(new URL("./reportZipWorker.ts", import.meta.url), { name: "kaona-report-zip" }) as ZipWorker;
}
