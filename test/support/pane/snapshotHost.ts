import type { CellRef } from "../../../src/workbook/cellRef";
import type { WorkbookListener } from "../../../src/workbook/workbookChange";
import { changesBetween } from "../../../src/workbook/workbookChange";
import type { ReportHost, WorkbookHost, WorkbookRepair, WorkbookView } from "../../../src/workbook/workbookHost";
import type { WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { applyToSnapshot } from "../applyToSnapshot";
import { snapshotOf } from "../snapshotOf";

/** A workbook in memory with a user before it, for pictures of the pane in a browser, where there are no files. It cannot undo. */
export interface ShownWorkbook {
  readonly host: WorkbookHost & WorkbookRepair;
  readonly view: WorkbookView;
  readonly reports: ReportHost;
  /** The user goes to a cell. */
  select(cell: CellRef): void;
  /** Somebody makes the workbook say something else. */
  become(snapshot: WorkbookSnapshot): void;
  current(): WorkbookSnapshot;
}

export function shownWorkbook(initial: WorkbookSnapshot): ShownWorkbook {
  let snapshot = initial;
  const listeners = new Set<WorkbookListener>();
  const selections = new Set<(cell: CellRef) => void>();
  const select = (cell: CellRef): void => {
    for (const listener of selections) listener(cell);
  };
  return {
    current: () => snapshot,
    select,
    become: (next) => {
      const change = changesBetween(snapshot, next, "local");
      snapshot = next;
      if (change !== null) for (const listener of listeners) listener.changed(change);
    },
    host: {
      name: initial.file,
      inspect: () => Promise.resolve({ sheets: [], tables: [], names: {} }),
      repair: () => Promise.resolve(),
      read: () => Promise.resolve(snapshot),
      create: (blueprint) => {
        snapshot = { ...snapshotOf(blueprint), file: initial.file };
        return Promise.resolve();
      },
      apply: (edits) => {
        const before = snapshot;
        snapshot = applyToSnapshot(snapshot, edits);
        return Promise.resolve({ backup: null, inverse: [], change: () => changesBetween(before, snapshot, "local") });
      },
      watch: (listener) => {
        listeners.add(listener);
        return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
      },
    },
    view: {
      conditions: () => Promise.resolve({ isReadOnly: false, isShared: false }),
      select: (cell) => {
        select(cell);
        return Promise.resolve();
      },
      watchSelection: (listener) => {
        selections.add(listener);
        return Promise.resolve(() => Promise.resolve(void selections.delete(listener)));
      },
      watchTables: () => Promise.resolve(() => Promise.resolve()),
    },
    reports: { reserve: () => Promise.resolve(), write: (name) => Promise.resolve(name) },
  };
}
