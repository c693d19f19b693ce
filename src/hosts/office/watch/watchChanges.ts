import type { WorkbookListener } from "../../../workbook/workbookChange";
import type { WorkbookChange } from "../../../workbook/workbookChange";
import type { WorkbookSnapshot } from "../../../workbook/workbookSnapshot";
import type { Timing } from "../timing";
import { WorkbookError } from "../../../workbook/workbookError";
import { mergeDirt, newDirt, noteChange } from "./dirtyTables";
import type { Dirt } from "./dirtyTables";

/** Typing and pasting raise events in bursts; this long after the last one they are looked at, in milliseconds. */
const quiet = 200;
/** Milliseconds until Excel is asked again after it was busy. */
const busyAgain = 1_000;

/** What watching needs of the host. */
export interface WatchedWorkbook {
  readonly timing: Timing;
  /** The workbook as the listeners know it. */
  known(): { readonly snapshot: WorkbookSnapshot; readonly sheetIds: ReadonlyMap<string, string>; readonly namedCellSheets: ReadonlySet<string> };
  /** Looks at what was touched and takes what changed into what is known; waits for other work with the workbook. */
  look(dirt: Dirt): Promise<readonly WorkbookChange[]>;
}

export interface Watching {
  /** To be given every event of the workbook's sheets. */
  onChanged(event: Excel.WorksheetChangedEventArgs): Promise<void>;
  end(): void;
}

/** Gathers events until it is quiet, then tells the listener what they changed. */
export function watchChanges(workbook: WatchedWorkbook, listener: WorkbookListener): Watching {
  let dirt = newDirt();
  let stop: (() => void) | null = null;
  let isEnded = false;

  const flush = async (): Promise<void> => {
    const gathered = dirt;
    dirt = newDirt();
    if (gathered.tables.size === 0 && gathered.named === null) return;
    try {
      const changes = await workbook.look(gathered);
      for (const change of changes) if (!isStopped()) listener.changed(change);
    } catch (error) {
      if (isStopped()) return;
      if (error instanceof WorkbookError && error.problem === "EXCEL_BUSY") {
        // The user is typing into the next cell: what was touched is looked at when that is done.
        dirt = mergeDirt(gathered, dirt);
        stop ??= workbook.timing.later(run, busyAgain);
      } else listener.failed(error);
    }
  };
  const run = (): void => {
    stop = null;
    void flush();
  };
  const isStopped = (): boolean => isEnded;

  return {
    onChanged: (event) => {
      // What the host writes itself it knows already; telling it would start the next round.
      if (isEnded || event.triggerSource === "ThisLocalAddin") return Promise.resolve();
      const { snapshot, sheetIds, namedCellSheets } = workbook.known();
      const sheet = [...sheetIds].find(([, id]) => id === event.worksheetId)?.[0] ?? null;
      noteChange(dirt, { sheet, address: event.address, changeType: event.changeType, source: event.source === "Remote" ? "remote" : "local" }, snapshot.tables, namedCellSheets);
      stop?.();
      stop = workbook.timing.later(run, quiet);
      return Promise.resolve();
    },
    end: () => {
      isEnded = true;
      stop?.();
    },
  };
}
