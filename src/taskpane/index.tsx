import { createRoot } from "react-dom/client";
import { RIBBON_FUNCTIONS } from "../addin/ribbon";
import { ribbonCommands } from "../commands/ribbonCommands";
import { officeWorkbookHost } from "../hosts/office/officeWorkbookHost";
import type { ReportHost } from "../workbook/workbookHost";
import { openWorkbook } from "./actions/workbookActions";
import { App } from "./frame/App";
import { rowIdMaker } from "./newRowId";
import { type Pane, createPane } from "./pane";
import type { PaneServices, Surroundings } from "./services";
import { preferencesIn } from "./preferences";
import { nextTurn, stepsInSlices } from "./takeSteps";
import { PRODUCT_VERSION } from "./productVersion";

/** The entry file: the only place of the pane that names Office, the browser's clock and its storage. */
function services(): PaneServices {
  const workbook = officeWorkbookHost();
  const now = (): Date => new Date();
  return {
    host: workbook,
    view: workbook,
    reports: reportHost(),
    zipReports: async (order, task) => await (await import("../reportZip/inBrowser")).reportZipInBrowser(nextTurn)(order, task),
    saveFile: async (name, file) => {
      (await import("./saveFile")).saveFile(name, file);
    },
    // What reads files comes with the first that is dropped.
    readSheets: async (bytes, file) => await (await import("../ooxml/readPrintedSheets")).readPrintedSheets(bytes, file),
    now,
    newId: rowIdMaker(now, (bytes) => crypto.getRandomValues(bytes)),
    takeSteps: stepsInSlices(() => performance.now(), nextTurn),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    preferences: preferencesIn(browserStorage(), Office.context.partitionKey ?? ""),
    openLink,
    copyText: (text) => navigator.clipboard.writeText(text),
    surroundings: surroundings(),
  };
}

/** What draws report sheets comes when the first is wanted. */
function reportHost(): ReportHost {
  const loaded = async (): Promise<ReportHost> => (await import("../hosts/office/officeReportHost")).officeReportHost({ overwrite: true });
  return {
    reserve: async (names) => await (await loaded()).reserve(names),
    write: async (name, layouts, task) => await (await loaded()).write(name, layouts, task),
  };
}

function surroundings(): Surroundings {
  const { displayLanguage, diagnostics } = Office.context;
  return {
    displayLanguage,
    // Missing on the web, and in old versions: office-platform.md 6.
    isDark: () => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme ?? null,
    productVersion: PRODUCT_VERSION,
    excel: `${String(diagnostics.platform)} ${diagnostics.version}`,
  };
}

/** `null` where a browser forbids even the question. */
function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Excel's own way where it has one: a desktop pane must not be led away from its page. */
function openLink(address: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener,noreferrer");
}

function associateCommands({ store }: Pane): void {
  const commands = ribbonCommands({
    open: () => Office.addin.showAsTaskpane(),
    show: (view) => {
      store.update((state) => ({ ...state, view }));
    },
  });
  for (const name of RIBBON_FUNCTIONS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void commands[name](event);
    });
  }
}

void Office.onReady().then(() => {
  const pane = createPane(services());
  associateCommands(pane);
  // Excel reads while the pane draws itself for the first time.
  void openWorkbook(pane);
  createRoot(document.getElementById("root") as HTMLElement).render(<App pane={pane} />);
});
