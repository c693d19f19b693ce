import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { type FormReview, type ReviewDecisions, planImport, reviewForms } from "../../../src/workflows/live/formReview";
import { applyToSnapshot } from "../../support/applyToSnapshot";
import { SAMPLE_TODAY, countingIds, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { aRoundText, aSilentRound, formText } from "../../support/builders/printedFormText";
import { snapshotOf } from "../../support/snapshotOf";

const live = liveWorkbook(snapshotOf(sampleWorkbook()), SAMPLE_TODAY);
const by = () => ({ today: SAMPLE_TODAY, importedAt: "2023-07-10T09:00:00", decidedBy: "ผู้ตรวจ", newId: countingIds("01KCCCCCCC") });

/** As on the printed form: the figures of report 2 stand in the row labelled 3. */
const misplaced = formText({
  rounds: [
    aRoundText({ no: 1 }),
    aSilentRound(2, "25/11/2565", "ลงนามในสัญญาแล้ว"),
    aRoundText({ no: 3, date: null, narrative: [], metricNo: 2, progress: "20.00 %" }),
    aSilentRound(4, "25/01/2566", "ปรับปรุงแล้ว 6 เส้นทาง"),
  ],
});
const twoReadings = formText({ rounds: [aRoundText({ no: 1, date: "11/10/2022" })] });

const reviewOf = (text: string): Promise<FormReview> => reviewForms([{ name: "report.txt", bytes: new TextEncoder().encode(text) }]);

async function imported(text: string, ruleId: string, decision: ReviewDecisions[number] | null) {
  const review = await reviewOf(text);
  const at = review.issues.findIndex(({ issue }) => issue.ruleId === ruleId && issue.alternative !== null);
  expect(at).toBeGreaterThanOrEqual(0);
  const planned = planImport(live, review, decision === null ? {} : { [at]: decision }, by());
  const after = liveWorkbook(applyToSnapshot(live.snapshot, planned.edits), SAMPLE_TODAY, live);
  const code = review.imported[0]!.project.projectCode;
  return {
    review,
    planned,
    rounds: after.reading.portfolio.rounds.filter(({ projectCode }) => projectCode === code),
    logged: after.reading.portfolio.importLog.find((entry) => entry.ruleId === ruleId && entry.alternative !== null)!,
  };
}

describe("a printed report under review", () => {
  it("shows every issue with the printed lines around it", async () => {
    const { issues } = await reviewOf(misplaced);
    const { issue, context } = issues.find(({ issue: each }) => each.ruleId === "R18")!;
    expect(context.find(({ isIts }) => isIts)!.number).toBe(issue.line);
    expect(context.length).toBeGreaterThan(1);
  });

  it.each([
    [null, [[2, 20], [3, null]], "PROPOSED", null],
    ["ACCEPTED", [[2, 20], [3, null]], "ACCEPTED", "ผู้ตรวจ"],
    ["ALTERNATIVE", [[2, null], [3, 20]], "ALTERNATIVE", "ผู้ตรวจ"],
  ] as const)("puts figures where %s says, and logs the decision", async (decision, progress, logged, decidedBy) => {
    const { rounds, logged: entry } = await imported(misplaced, "R18", decision);
    expect(rounds.filter(({ roundNo }) => roundNo === 2 || roundNo === 3).map(({ roundNo, progressPct }) => [roundNo, progressPct])).toEqual(progress);
    expect([entry.decision, entry.decidedBy]).toEqual([logged, decidedBy]);
  });

  it.each([
    [null, "2022-10-11"],
    ["ALTERNATIVE", "2022-11-10"],
  ] as const)("reads a date of two readings as %s says", async (decision, reportDate) => {
    const { rounds } = await imported(twoReadings, "I02", decision);
    expect(rounds[0]!.reportDate).toBe(reportDate);
  });

  it("changes nothing when all of it is in the workbook already", async () => {
    const review = await reviewOf(misplaced);
    const once = planImport(live, review, {}, by());
    const after = liveWorkbook(applyToSnapshot(live.snapshot, once.edits), SAMPLE_TODAY, live);
    expect(planImport(after, review, {}, by()).edits).toEqual([]);
  });
});
