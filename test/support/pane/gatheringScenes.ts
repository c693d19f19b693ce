import { calendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { roundKeyOf } from "../../../src/domain/seal/roundContent";
import { WorkbookError } from "../../../src/workbook/workbookError";
import type { WorkbookSource } from "../../../src/workbook/workbookSource";
import { planConsolidation } from "../../../src/workflows/consolidate/planConsolidation";
import { readSourceFiles } from "../../../src/workflows/consolidate/readSourceFiles";
import { decisionsByAgency } from "../../../src/workflows/live/liveDecisions";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { takeStep } from "../../../src/workflows/live/roundSteps";
import { type AgencyBook, DISTRICTS, blueprintOfBook, withReport } from "../builders/agencyBooks";
import { countingIds } from "../builders/sampleWorkbook";
import { applyToSnapshot } from "../applyToSnapshot";
import { snapshotOf } from "../snapshotOf";

const today = calendarDay("2023-07-10");
const at = "2023-07-10T09:30:00";

const source = (book: AgencyBook, savedAt: string): WorkbookSource => ({
  name: book.name,
  read: () => Promise.resolve({ snapshot: snapshotOf(blueprintOfBook(book)), sha256: "0".repeat(64), savedAt }),
});
const unreadable = (name: string, error: WorkbookError): WorkbookSource => ({ name, read: () => Promise.reject(error) });

/** Districts' workbooks that were dropped, one that was brought together from them before, and decisions on their way: for scenes of those views. */
export async function gatheringScenes() {
  const [one, two, three] = DISTRICTS as [AgencyBook, AgencyBook, AgencyBook];
  const choices = { asOf: today, today, at, newId: countingIds("01KC"), language: "th" as const, name: "รวม.xlsx" };
  const first = planConsolidation(await readSourceFiles(DISTRICTS.map((book) => source(book, "2023-07-01T16:40:00"))), null, choices);
  const live = liveWorkbook(snapshotOf(first.blueprint(), { file: "รวม.xlsx" }), today);
  const read = await readSourceFiles([
    ...[one, { ...withReport(two, 0, 2, { progressPct: 44, narrative: "ปรับปรุงผิวทางแล้ว" }), portfolio: { ...withReport(two, 0, 2, { progressPct: 44 }).portfolio, projects: two.portfolio.projects.slice(0, 1), settings: { ...two.portfolio.settings, graceDays: 9 } } }, three].map((book) => source(book, "2023-07-09T10:05:00")),
    unreadable("เขตบางรัก แผนปี 66.xlsx", new WorkbookError("ENCRYPTED_WORKBOOK", { file: "x" })),
    unreadable("~$district-4.xlsx", new WorkbookError("FILE_IN_USE", { file: "district-4.xlsx", lock: "~$district-4.xlsx" })),
  ]);
  const plan = planConsolidation(read, live.reading, choices);
  const keys = [one, two].map(({ portfolio }) => roundKeyOf(portfolio.rounds[0]!));
  const { edits } = takeStep(live, { action: "APPROVE", keys, author: { who: "ผอ.กอง", role: "HEAD", at }, cause: null, reason: null, reasonFor: () => "รับทราบ", today, newId: countingIds("01KD") });
  const decided = liveWorkbook(applyToSnapshot(live.snapshot, edits), today);
  const decisions = decisionsByAgency(decided)!.flatMap((each) => each.decisions);
  const both = { ...one, portfolio: { ...one.portfolio, projects: [...one.portfolio.projects, ...two.portfolio.projects], rounds: [...one.portfolio.rounds, ...withReport(two, 0, 1, { narrative: "แก้ไขหลังส่ง", progressPct: 9 }).portfolio.rounds], changeLog: [...one.portfolio.changeLog, ...two.portfolio.changeLog] } };
  return { live, read, plan, decided, decisions, agency: liveWorkbook(snapshotOf(blueprintOfBook(both)), today) };
}
