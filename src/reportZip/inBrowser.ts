import { reportZipMaker } from "./makeReportZip";
import { startZipWorker } from "./startZipWorker";
import type { MakeReportZip } from "./zipTask";

/** Makes zips in the browser that this runs in; `letOthers` gives everything else on the page a turn. */
export function reportZipInBrowser(letOthers: () => Promise<void>): MakeReportZip {
  return reportZipMaker({ start: startZipWorker, letOthers });
}
