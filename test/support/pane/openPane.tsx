import "./browserGlobals";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { inOneGo } from "../../../src/domain/model/inOneGo";
import { workbookFileHost } from "../../../src/hosts/exceljs/workbookFileHost";
import { readPrintedSheets } from "../../../src/ooxml/readPrintedSheets";
import { reportZipMaker } from "../../../src/reportZip/makeReportZip";
import { openWorkbook } from "../../../src/taskpane/actions/workbookActions";
import { App } from "../../../src/taskpane/frame/App";
import { type Pane, createPane } from "../../../src/taskpane/pane";
import type { PaneServices } from "../../../src/taskpane/services";
import type { CellRef } from "../../../src/workbook/cellRef";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { type WorkbookListener, changesBetween } from "../../../src/workbook/workbookChange";
import type { WorkbookHost, WorkbookRepair } from "../../../src/workbook/workbookHost";
import type { WorkbookSnapshot } from "../../../src/workbook/workbookSnapshot";
import { zipWorkerHere } from "../zipWorkerHere";
import { countingIds, sampleWorkbook } from "../builders/sampleWorkbook";

// Views and forms come when they are first wanted, and here they are compiled first.
configure({ asyncUtilTimeout: 10_000 });

/** A pane on screen over a workbook file, with the user before it. */
export interface OpenPane {
  readonly pane: Pane;
  readonly host: WorkbookHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Cells that the pane has brought in front. */
  readonly visited: CellRef[];
  readonly copied: string[];
  readonly opened: string[];
  /** Files that the pane has put into the folder of downloads. */
  readonly savedFiles: readonly { readonly name: string; readonly file: Blob }[];
  /** The user goes to a view, by its tab or through the menu of those that have no room. */
  show(view: string): Promise<void>;
  /** The user goes to a cell of the sheet. */
  select(cell: CellRef): void;
  /** Somebody changes the workbook: it says what `change` makes of it. */
  edit(change: (snapshot: WorkbookSnapshot) => WorkbookSnapshot): Promise<void>;
  /** The file as it is now. */
  read(): Promise<WorkbookSnapshot>;
}

let sampleFile: string | null = null;
let made = 0;

/** Opens the pane over a copy of the sample workbook in `folder`; `over` replaces services, `host` parts of the host. */
export async function openPane(
  folder: string,
  { over = {}, host: hostOver = () => ({}), preferences = { language: "en" }, blueprint = null }: {
    readonly over?: Partial<PaneServices>;
    readonly host?: (file: WorkbookHost) => Partial<WorkbookHost & WorkbookRepair>;
    readonly preferences?: Readonly<Record<string, string>>;
    /** Another workbook than the sample. */
    readonly blueprint?: WorkbookBlueprint | null;
  } = {},
): Promise<OpenPane> {
  const options = { time: "2023-07-10T09:00:00", overwrite: true, saveAs: null };
  if (sampleFile === null) {
    sampleFile = join(folder, "sample.xlsx");
    await workbookFileHost(sampleFile, options).create(sampleWorkbook());
  }
  const path = join(folder, `pane-${(made += 1)}.xlsx`);
  const file = workbookFileHost(path, options);
  if (blueprint === null) copyFileSync(sampleFile, path);
  else await file.create(blueprint);
  const listeners = new Set<WorkbookListener>();
  const host: WorkbookHost & WorkbookRepair = {
    ...file,
    // A file has nothing of the kind; what a repair does is tested with the host that can.
    inspect: () => Promise.resolve({ sheets: [], tables: [], names: {} }),
    repair: () => Promise.resolve(),
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
    ...hostOver(file),
  };
  const visited: CellRef[] = [];
  const copied: string[] = [];
  const opened: string[] = [];
  const savedFiles: { name: string; file: Blob }[] = [];
  const selections = new Set<(cell: CellRef) => void>();
  const saved = new Map(Object.entries(preferences));
  const pane = createPane({
    host,
    view: {
      conditions: () => Promise.resolve({ isReadOnly: false, isShared: false }),
      select: (cell) => Promise.resolve(void visited.push(cell)),
      watchSelection: (listener) => {
        selections.add(listener);
        return Promise.resolve(() => Promise.resolve());
      },
      watchTables: () => Promise.resolve(() => Promise.resolve()),
    },
    reports: { reserve: () => Promise.resolve(), write: (_name, layouts) => Promise.resolve(layouts[0]?.sheetName ?? "") },
    zipReports: reportZipMaker({ start: () => zipWorkerHere().worker, letOthers: () => Promise.resolve() }),
    saveFile: (name, file) => Promise.resolve(void savedFiles.push({ name, file })),
    readSheets: readPrintedSheets,
    now: () => new Date("2023-07-10T09:30:00"),
    newId: countingIds("01KBZZZZZZ"),
    takeSteps: (steps) => Promise.resolve(inOneGo(steps)),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 5))),
    preferences: { get: (name) => saved.get(name) ?? null, set: (name, value) => void saved.set(name, value) },
    openLink: (address) => void opened.push(address),
    copyText: (text) => Promise.resolve(void copied.push(text)),
    surroundings: { displayLanguage: "th-TH", isDark: () => null, productVersion: "1.2.3", excel: "test 16.0" },
    ...over,
  });
  render(<App pane={pane} />);
  await act(() => openWorkbook(pane));
  const user = userEvent.setup({ delay: null });
  return {
    pane,
    host,
    user,
    show: async (view) => {
      const tabs = within(screen.getByRole("navigation"));
      const tab = tabs.queryByRole("button", { name: view });
      if (tab === null) await user.click(tabs.getByRole("button", { name: /^(More|เมนูอื่น)$/ }));
      await user.click(tab ?? tabs.getByRole("button", { name: view }));
      await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    },
    visited,
    copied,
    opened,
    savedFiles,
    select: (cell) => {
      act(() => {
        for (const listener of selections) listener(cell);
      });
    },
    edit: async (change) => {
      const state = pane.store.get();
      if (state.workbook.kind !== "live") throw new Error("the workbook is not open");
      const before = state.workbook.live.snapshot;
      const told = changesBetween(before, change(before), "local");
      await act(async () => {
        if (told !== null) for (const listener of listeners) listener.changed(told);
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    },
    read: async () => {
      const snapshot = await file.read();
      if (snapshot === null) throw new Error("the file has gone");
      return snapshot;
    },
  };
}
