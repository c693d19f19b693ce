import { type BatchOptions, runBatch, runOnce } from "./runBatch";

/** Requests that are under way at a time: while the answer of one is on its way, Excel works on the next. */
const LANES = 4;

/**
 * `runBatch` with several contexts, each for one request at a time: in a single context, what is asked for before the request has left joins it. Every
 * context gives its references back in one last request, which nobody waits for.
 *
 * @throws WorkbookError
 */
export function runInLanes<Result>(action: (lanes: readonly Excel.RequestContext[]) => Promise<Result>, options: BatchOptions): Promise<Result> {
  const open = (lanes: readonly Excel.RequestContext[]): Promise<Result> =>
    lanes.length === LANES ? action(lanes) : runOnce((context) => open([...lanes, context]), options);
  return runBatch((context) => open([context]), options);
}
