import type { WorkbookListener } from "../../../workbook/workbookChange";
import type { WorkbookChange } from "../../../workbook/workbookChange";
import type { WorkbookSnapshot } from "../../../workbook/workbookSnapshot";
import type { Timing } from "../timing";
import { WorkbookError } from "../../../workbook/workbookError";
import { mergeDirt, newDirt, noteChange } from "./dirtyTables";
import type { ChangeEvent, Dirt } from "./dirtyTables";

/** Milliseconds after an event until it is looked at, if no other comes. Short: whoever has typed into a cell waits for what is said of it. */
const soon = 50;
/** Pasting and filling raise events in bursts: each more of them doubles the wait after the last one, up to this. */
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
  /** To be given every sheet that is deleted: nothing is told of the cells that go with it. */
  onSheetDeleted(event: Excel.WorksheetDeletedEventArgs): Promise<void>;
  /** To be given every table that is deleted, or made a plain range. */
  onTableDeleted(event: Excel.TableDeletedEventArgs): Promise<void>;
  end(): void;
}

/** Gathers events until it is quiet, then tells the listener what they changed. */
export function watchChanges(workbook: WatchedWorkbook, listener: WorkbookListener): Watching {
  let dirt = newDirt();
  let stop: (() => void) | null = null;
  let waiting = 0;
  let isLooking = false;
  let isEnded = false;

  const flush = async (): Promise<void> => {
    const gathered = dirt;
    dirt = newDirt();
    waiting = 0;
    if (gathered.tables.size === 0 && gathered.named === null) return;
    isLooking = true;
    try {
      const changes = await workbook.look(gathered);
      for (const change of changes) if (!isStopped()) listener.changed(change);
    } catch (error) {
      if (isStopped()) return;
      if (error instanceof WorkbookError && error.problem === "EXCEL_BUSY") {
        // The user is typing into the next cell: what was touched is looked at when that is done.
        dirt = mergeDirt(gathered, dirt);
        stop?.();
        stop = workbook.timing.later(run, busyAgain);
      } else listener.failed(error);
    } finally {
      isLooking = false;
    }
    // What came meanwhile has waited long enough.
    if (waiting > 0 && stop === null && !isStopped()) void flush();
  };
  const run = (): void => {
    stop = null;
    // One look at a time: events of a burst that Excel is slow to answer gather for the next.
    if (!isLooking) void flush();
  };
  const isStopped = (): boolean => isEnded;
  const note = (event: ChangeEvent): void => {
    const { snapshot, namedCellSheets } = workbook.known();
    noteChange(dirt, event, snapshot.tables, namedCellSheets);
    stop?.();
    stop = workbook.timing.later(run, Math.min(quiet, soon * 2 ** waiting));
    waiting += 1;
  };
  const sheetOf = (id: string): string | null => [...workbook.known().sheetIds].find(([, each]) => each === id)?.[0] ?? null;
  const isOurs = (name: string | null): name is string => name !== null && workbook.known().snapshot.tables.some(({ sheet }) => sheet === name);

  return {
    onChanged: (event) => {
      // What the host writes itself it knows already; telling it would start the next round.
      if (isEnded || event.triggerSource === "ThisLocalAddin") return Promise.resolve();
      note({ sheet: sheetOf(event.worksheetId), address: event.address, changeType: event.changeType, source: sourceOf(event) });
      return Promise.resolve();
    },
    onSheetDeleted: (event) => {
      const sheet = sheetOf(event.worksheetId);
      if (!isEnded && isOurs(sheet)) note({ sheet, address: EVERYWHERE, changeType: "RowDeleted", source: sourceOf(event) });
      return Promise.resolve();
    },
    onTableDeleted: (event) => {
      const sheet = workbook.known().snapshot.tables.find(({ name }) => name === event.tableName)?.sheet ?? null;
      if (!isEnded && isOurs(sheet)) note({ sheet, address: EVERYWHERE, changeType: "RowDeleted", source: sourceOf(event) });
      return Promise.resolve();
    },
    end: () => {
      isEnded = true;
      stop?.();
    },
  };
}

/** An address of every cell of a sheet. */
const EVERYWHERE = "A:XFD";

function sourceOf({ source }: { readonly source: string }): "local" | "remote" {
  return source === "Remote" ? "remote" : "local";
}
