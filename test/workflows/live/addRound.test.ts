import { assessDraft, nextRoundNo } from "../../../src/workflows/live/addRound";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { EMPTY_DRAFT, type RoundDraft, readDraft } from "../../../src/workflows/live/roundDraft";
import { progressChart } from "../../../src/workflows/live/progressChart";
import { SAMPLE_TODAY, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { aPortfolio, aProject, aRound, day } from "../../support/builders/records";
import { snapshotOf } from "../../support/snapshotOf";

const draft = (over: Partial<RoundDraft>): RoundDraft => ({ ...EMPTY_DRAFT, ...over });

describe("what was typed", () => {
  it.each<readonly [Partial<RoundDraft>, object]>([
    [{ reportDate: "25/2/2566" }, { reportDate: "2023-02-25" }],
    [{ reportDate: "๒๕/๐๒/๒๕๖๖" }, { reportDate: "2023-02-25" }],
    [{ reportDate: "25 ก.พ. 66" }, { reportDate: "2023-02-25" }],
    [{ reportDate: "31/02/2566" }, { reportDate: null, faults: { reportDate: "IMPOSSIBLE_DATE" } }],
    [{ reportDate: "3/4/2023" }, { reportDate: null, faults: { reportDate: "AMBIGUOUS_DATE" } }],
    [{ reportDate: "พรุ่งนี้" }, { reportDate: null, faults: { reportDate: "NOT_A_DATE" } }],
    [{ progress: "๔๕.๕ %" }, { progressPct: 45.5 }],
    [{ progress: "ครึ่งหนึ่ง" }, { progressPct: null, faults: { progress: "NOT_A_PERCENTAGE" } }],
    [{ disbursed: "12,500.50 บาท" }, { disbursed: 1250050 }],
    [{ disbursed: "12,5" }, { disbursed: null, faults: { disbursed: "NOT_AN_AMOUNT" } }],
    [{ evidence: "http://example.com" }, { faults: { evidence: "NOT_A_LINK" } }],
    [{ evidence: "กท 1234/2566" }, { faults: {} }],
    [{}, { reportDate: null, progressPct: null, disbursed: null, faults: {} }],
  ])("%j is %j", (typed, reading) => {
    expect(readDraft(draft(typed))).toMatchObject(reading);
  });
});

describe("a draft", () => {
  const project = aProject({ startDate: day("2022-10-01"), endDate: day("2023-09-30") });
  const live = liveWorkbook(snapshotOf(sampleWorkbook(aPortfolio({ projects: [project], rounds: [aRound({ roundNo: 1, progressPct: 20 }), aRound({ roundNo: 4, progressPct: 30 })] }))), SAMPLE_TODAY);
  const checked = live.checked.projects[0]!;

  it("is the project's next report, after the highest number there is", () => {
    expect(nextRoundNo(checked)).toBe(5);
  });

  it.each([
    ["75", "ON_PLAN", false],
    ["40", "BEHIND", true],
    ["99", "AHEAD", false],
    ["100", "AHEAD", false],
    ["", "BEHIND", true],
  ])("with %s %% on 30 June suggests %s; problem and remedy asked for: %s", (progress, suggestion, needsRemedy) => {
    const { suggestedPlanStatus, needsRemedy: isNeeded } = assessDraft(live, checked, draft({ reportDate: "30/6/2566", progress }));
    expect([suggestedPlanStatus, isNeeded]).toEqual([suggestion, needsRemedy]);
  });

  it("is held against every check, though it is not written", () => {
    const found = (typed: Partial<RoundDraft>) => assessDraft(live, checked, draft(typed)).findings.map(({ ruleId }) => ruleId);
    expect(found({ reportDate: "30/6/2566", progress: "10", narrative: "x" })).toContain("R06");
    expect(found({ reportDate: "30/6/2566", progress: "145" })).toContain("R05");
    expect(found({ progress: "50", narrative: "x" })).toContain("R01");
    expect(live.reading.portfolio.rounds).toHaveLength(2);
  });
});

describe("the chart of plan and progress", () => {
  it("breaks its line over rounds without a figure, and fills nothing in", () => {
    const rounds = [
      aRound({ roundNo: 1, reportDate: day("2022-11-30"), progressPct: 10 }),
      aRound({ roundNo: 2, reportDate: day("2022-12-31"), progressPct: null }),
      aRound({ roundNo: 3, reportDate: day("2023-01-31"), progressPct: 30 }),
      aRound({ roundNo: 4, reportDate: day("2023-02-28"), progressPct: 35 }),
    ];
    const project = aProject({ startDate: day("2022-10-01"), endDate: day("2023-09-30") });
    const live = liveWorkbook(snapshotOf(sampleWorkbook(aPortfolio({ projects: [project], rounds }))), SAMPLE_TODAY);
    const chart = progressChart(live.checked.projects[0]!.dossier, { asOf: day("2023-01-31") })!;
    expect(chart.reported.map(({ roundNo, pct, isAfterGap }) => [roundNo, pct, isAfterGap])).toEqual([[1, 10, false], [3, 30, true]]);
    expect(chart.plan[0]!.at).toBe(0);
    expect(chart.plan.at(-1)).toEqual({ at: 1, pct: 100 });
  });

  it("is none where there is neither a plan nor a dated report", () => {
    const live = liveWorkbook(snapshotOf(sampleWorkbook(aPortfolio({ projects: [aProject({ startDate: null, endDate: null })], rounds: [] }))), SAMPLE_TODAY);
    expect(progressChart(live.checked.projects[0]!.dossier, { asOf: SAMPLE_TODAY })).toBeNull();
  });
});
