import { createRoot } from "react-dom/client";
import { openWorkbook } from "../../../src/taskpane/actions/workbookActions";
import { App } from "../../../src/taskpane/frame/App";
import { createPane } from "../../../src/taskpane/pane";
import { nextTurn, stepsInSlices } from "../../../src/taskpane/takeSteps";
import { countingIds, sampleWorkbook } from "../builders/sampleWorkbook";
import { snapshotOf } from "../snapshotOf";
import { shownWorkbook } from "./snapshotHost";

/** The pane over a workbook in memory, for pictures. The address says what: `?language=en&look=dark&workbook=empty`. */
const asked = new URLSearchParams(location.search);
const full = { ...snapshotOf(sampleWorkbook()), file: "รายงานโครงการ 2566.xlsx" };
const workbook = shownWorkbook(asked.get("workbook") === "empty" ? { ...full, tables: [], namedCells: {} } : full);
const pane = createPane({
  ...workbook,
  repair: { inspect: () => Promise.resolve({ sheets: [], tables: [], names: {} }), repair: () => Promise.resolve() },
  now: () => new Date("2023-07-10T09:30:00"),
  newId: countingIds("01KB"),
  takeSteps: stepsInSlices(() => performance.now(), nextTurn),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  preferences: { get: (name) => asked.get(name), set: () => undefined },
  openLink: () => undefined,
  copyText: () => Promise.resolve(),
  surroundings: { displayLanguage: "th-TH", isDark: () => null, productVersion: "0.1.0", excel: "test 16.0" },
});
Object.assign(window, { pane, workbook });
createRoot(document.getElementById("root") as HTMLElement).render(<App pane={pane} />);
void openWorkbook(pane);
