import { asWorkbookError, excelCode, refuseOldExcel } from "./errors/excelError";
import { meaningOf } from "./errors/excelCodes";
import type { ExcelLibrary } from "./library";
import type { Timing } from "./timing";
import { pause } from "./timing";

export interface BatchOptions {
  readonly library: ExcelLibrary;
  readonly timing: Timing;
  /** Whether doing it twice does no harm: it is then tried once more where Excel may have recovered. */
  readonly isRepeatable: boolean;
  /** Whether to wait until the user has left the cell that is being edited; never in event handlers. */
  readonly waitsForCell: boolean;
  /** What is being done, for errors. */
  readonly facts?: Readonly<Record<string, string | number | null>>;
}

/** Milliseconds before the second attempt. */
const backOff = 400;

/**
 * One `Excel.run`, the way every action does it: minimum version asked for first, errors of Excel's turned into `WorkbookError`.
 *
 * @throws WorkbookError
 */
export async function runBatch<Result>(action: (context: Excel.RequestContext) => Promise<Result>, options: BatchOptions): Promise<Result> {
  const { library, timing, isRepeatable, facts = {} } = options;
  refuseOldExcel(library);
  try {
    return await runOnce(action, options).catch(async (error: unknown) => {
      const code = excelCode(error);
      if (!isRepeatable || code === null || meaningOf(code).mayPass !== true) throw error;
      await pause(timing, backOff);
      return runOnce(action, options);
    });
  } catch (error) {
    throw asWorkbookError(error, facts);
  }
}

/** One attempt, with Excel's own errors. */
export function runOnce<Result>(action: (context: Excel.RequestContext) => Promise<Result>, { library, waitsForCell }: Pick<BatchOptions, "library" | "waitsForCell">): Promise<Result> {
  return waitsForCell ? library.run({ delayForCellEdit: true }, action) : library.run(action);
}
