import type { ReportHost } from "../../workbook/workbookHost";
import { drawReports, refuseForeignSheets, removeUnfinished } from "./build/drawReports";
import { pageLibrary } from "./library";
import type { ExcelLibrary } from "./library";
import { runBatch } from "./runBatch";
import type { BatchOptions } from "./runBatch";
import { realTiming } from "./timing";
import type { Timing } from "./timing";

export interface OfficeReportOptions {
  /** Whether report sheets of the same name may be replaced; sheets of the user's own never are. */
  readonly overwrite: boolean;
  readonly timing?: Timing;
  readonly library?: ExcelLibrary;
}

/** Reports as sheets of the open workbook, after those that are there. A document is as many sheets as it has pages' layouts. */
export function officeReportHost({ overwrite, timing = realTiming, library = pageLibrary }: OfficeReportOptions): ReportHost {
  const asked: BatchOptions = { library, timing, isRepeatable: true, waitsForCell: true };
  return {
    reserve: async (names) => {
      await runBatch((context) => refuseForeignSheets(context, names, overwrite), asked);
    },
    write: async (name, layouts, task) => {
      const names = layouts.map(({ sheetName }) => sheetName);
      const replaced = await runBatch((context) => refuseForeignSheets(context, names, overwrite), asked);
      try {
        await drawReports((action) => runBatch(action, { ...asked, isRepeatable: false }), layouts, replaced, task);
      } catch (error) {
        await runBatch((context) => removeUnfinished(context, layouts, replaced), asked);
        throw error;
      }
      return layouts[0]?.sheetName ?? name;
    },
  };
}
