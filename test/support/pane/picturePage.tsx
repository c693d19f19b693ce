import { createRoot } from "react-dom/client";
import { calendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { readPrintedSheets } from "../../../src/ooxml/readPrintedSheets";
import { roundKeyOf } from "../../../src/domain/seal/roundContent";
import { reportZipInBrowser } from "../../../src/reportZip/inBrowser";
import { openWorkbook } from "../../../src/taskpane/actions/workbookActions";
import { App } from "../../../src/taskpane/frame/App";
import { createPane } from "../../../src/taskpane/pane";
import { saveFile } from "../../../src/taskpane/saveFile";
import { nextTurn, stepsInSlices } from "../../../src/taskpane/takeSteps";
import { reviewForms } from "../../../src/workflows/live/formReview";
import { consolidatedSample } from "../builders/consolidatedSample";
import { aRoundText, aSilentRound, formText } from "../builders/printedFormText";
import { countingIds, sampleWorkbook } from "../builders/sampleWorkbook";
import { workflowSample } from "../builders/workflowSample";
import { snapshotOf } from "../snapshotOf";
import { gatheringScenes } from "./gatheringScenes";
import { shownWorkbook } from "./snapshotHost";

/** The pane over a workbook in memory, for pictures. The address says what: `?language=en&look=dark&workbook=empty`. */
const asked = new URLSearchParams(location.search);
const full = { ...snapshotOf(sampleWorkbook(workflowSample())), file: "รายงานโครงการ 2566.xlsx" };
const workbook = shownWorkbook(asked.get("workbook") === "empty" ? { ...full, tables: [], namedCells: {} } : full);
const pane = createPane({
  ...workbook,
  zipReports: reportZipInBrowser(nextTurn),
  saveFile: (name, file) => Promise.resolve(saveFile(name, file)),
  readSheets: readPrintedSheets,
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
// A report whose figures stand in another row than they say, and a date that may be read two ways.
const printed = formText({
  rounds: [
    aRoundText({ no: 1, date: "11/10/2022" }),
    aSilentRound(2, "25/11/2565", "ลงนามในสัญญาแล้ว"),
    aRoundText({ no: 3, date: null, narrative: [], metricNo: 2, progress: "20.00 %" }),
    aSilentRound(4, "25/01/2566", "ปรับปรุงแล้ว 6 เส้นทาง"),
  ],
});
void reviewForms([{ name: "printed-form.txt", bytes: new TextEncoder().encode(printed) }]).then((review) => {
  Object.assign(window, { review: { review, decisions: {}, at: 0 } });
});
void gatheringScenes().then((gathering) => Object.assign(window, { gathering }));
const keysOf = (state: string) => workflowSample().rounds.filter(({ workflowState }) => workflowState === state).map(roundKeyOf);
const changed = workflowSample().rounds.find(({ progressPct, workflowState }) => progressPct === 99 && workflowState === "APPROVED")!;
const verdict = { code: "20DJS-8V5AB-9K3MZ-4QTH1-X", projectCode: changed.projectCode, fiscalYearBE: 2566, asOf: "2023-07-05" };
Object.assign(window, {
  consolidated: liveWorkbook({ ...snapshotOf(consolidatedSample()), file: "รวมทุกหน่วยงาน 2566.xlsx" }, calendarDay("2023-07-10")),
  waiting: keysOf("SUBMITTED").slice(0, 3),
  changed: roundKeyOf(changed),
  refused: workflowSample().rounds.filter(({ workflowState, narrative }) => workflowState === null && narrative !== null).slice(0, 3).map((round) => ({ action: "SUBMIT", key: roundKeyOf(round), refusal: { kind: "EMPTY" } })),
  verified: [
    { name: "91000000-0002-2566.xlsx", isCode: false, verdicts: [{ ...verdict, valid: false, sealed: true, differences: [{ field: "disbursedThisRound", roundNo: 2, printed: "100,000.26 บาท", workbook: "100,000.25 บาท" }] }] },
    { name: verdict.code, isCode: true, verdicts: [{ ...verdict, valid: true, sealed: true, differences: [] }] },
  ],
});
createRoot(document.getElementById("root") as HTMLElement).render(<App pane={pane} />);
void openWorkbook(pane);
