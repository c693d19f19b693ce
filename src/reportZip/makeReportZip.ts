import type { ZipWorker } from "./startZipWorker";
import { zipInWorker } from "./zipInWorker";
import type { MakeReportZip } from "./zipTask";

/** What it is made with. */
export interface ZipMeans {
  readonly start: () => ZipWorker;
  /** A turn for everything else on the page. */
  readonly letOthers: () => Promise<void>;
}

/** Makes zips in a worker, and on the page where there is none; what does so there is loaded only then. */
export function reportZipMaker({ start, letOthers }: ZipMeans): MakeReportZip {
  return async (order, task) => {
    const zip = await zipInWorker(start, order, task);
    if (zip !== null) return zip;
    task.onOnPage();
    const { zipOnPage } = await import("./zipOnPage");
    return await zipOnPage(order, task, letOthers);
  };
}
