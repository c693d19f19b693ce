import { satang } from "../../../src/domain/model/amounts/satang";
import type { Project } from "../../../src/domain/model/records/project";
import { reportsOn } from "../../../src/domain/workflow/activeMonths";
import { openMonth } from "../../../src/domain/workflow/openMonth";
import { restoreSealed } from "../../../src/domain/workflow/restoreSealed";
import { rollOver } from "../../../src/domain/workflow/rollOver";
import { aBaselinePoint, aLink, anIndicator, aPortfolio, aProject, aRound, baht, day, month } from "../../support/builders/records";
import { afterSteps, withRound } from "../../support/builders/workflowSteps";
import { PLACEHOLDER } from "../../support/ruleExamples/scene";

const author = { who: "งานแผน", role: "PLANNER", at: "2022-11-01T09:00:00" } as const;

describe("whether a project reports on a month", () => {
  it.each<[string, Partial<Project>, string, boolean]>([
    ["within its time", {}, "2022-11", true],
    ["before it starts", { startDate: day("2022-12-01") }, "2022-11", false],
    ["the month in which it starts, even on the last day", { startDate: day("2022-11-30") }, "2022-11", true],
    ["the month in which it ends, even on the first day", { endDate: day("2022-11-01") }, "2022-11", true],
    ["after it ended", { endDate: day("2022-10-31") }, "2022-11", false],
    ["another fiscal year of a long project", { startDate: day("2021-01-01"), endDate: day("2025-12-31") }, "2022-09", false],
    ["the month in which it was completed", { lifecycle: "COMPLETED", actualEndDate: day("2022-11-02") }, "2022-11", true],
    ["after it was completed", { lifecycle: "COMPLETED", actualEndDate: day("2022-10-31") }, "2022-11", false],
    ["after it was cancelled, nobody wrote when", { lifecycle: "CANCELLED" }, "2022-11", false],
    ["while it is suspended", { lifecycle: "SUSPENDED", actualEndDate: day("2022-10-31") }, "2022-11", false],
    ["without dates", { startDate: null }, "2022-11", false],
    ["without a fiscal year", { fiscalYearBE: null }, "2022-11", false],
  ])("%s", (_what, over, period, expected) => expect(reportsOn(aProject(over), month(period))).toBe(expected));
});

describe("opening a month", () => {
  const portfolio = aPortfolio({
    projects: [aProject(), aProject({ projectCode: "50010600-0002" }), aProject({ projectCode: "50010600-0003", endDate: day("2022-10-31") }), aProject()],
    rounds: [aRound(), aRound({ roundNo: 4 }), aRound({ projectCode: "50010600-0002", roundNo: 1, periodMonth: month("2022-11"), reportDate: day("2022-11-20") })],
  });

  it("makes a row for every project that reports on it and has none, with the next number", () => {
    const { opened, already, portfolio: after } = openMonth(portfolio, month("2022-11"), day("2022-11-01"), author);
    expect(opened).toEqual([{ ...aRound(), ...PLACEHOLDER, roundNo: 5, periodMonth: month("2022-11"), workflowState: "OPEN" }]);
    expect([already, after.rounds.slice(0, 3), after.changeLog.at(-1)]).toMatchObject([1, portfolio.rounds, { entity: "เปิดงวด", key: "2022-11", newValue: "1", who: "งานแผน" }]);
  });

  it("makes rows that are not due yet for a month to come, and none twice", () => {
    const once = openMonth(portfolio, month("2022-12"), day("2022-11-30"), author);
    expect(once.opened.map(({ workflowState }) => workflowState)).toEqual(["NOT_DUE", "NOT_DUE"]);
    const twice = openMonth(once.portfolio, month("2022-12"), day("2022-12-01"), author);
    expect([twice.portfolio === once.portfolio, twice.opened, twice.already]).toEqual([true, [], 2]);
  });
});

describe("the next fiscal year", () => {
  const next = rollOver(
    aPortfolio({
      projects: [
        aProject({ endDate: day("2024-03-31"), committed: baht(300), id: null }),
        aProject({ projectCode: "50010600-0002", carriedOver: satang(7) }),
        aProject({ projectCode: "50010600-0003", lifecycle: "COMPLETED" }),
        aProject({ projectCode: "50010600-0004" }),
        aProject({ projectCode: "50010600-0005", lifecycle: "CANCELLED" }),
        aProject({ projectCode: "50010600-0006", fiscalYearBE: 2565 }),
      ],
      rounds: [aRound({ committedToDate: baht(500) }), aRound({ projectCode: "50010600-0004", progressPct: 100 })],
      strategyLinks: [aLink(), aLink({ projectCode: "50010600-0003" })],
      baseline: [aBaselinePoint(), aBaselinePoint({ revision: 2, plannedPct: 9 }), aBaselinePoint({ revision: 3, approvedOn: null })],
      indicators: [anIndicator({ q1Result: 3 })],
      holidays: [day("2023-05-05"), day("2023-10-13")].map((date) => ({ id: null, unreadable: {}, date, nameTh: "วันหยุด" })),
    }),
    2566,
  );

  it("goes on with what is not finished, and with the money reserved for it", () => {
    expect(next.projects.map(({ projectCode, fiscalYearBE, carriedOver, budgetReceived }) => [projectCode, fiscalYearBE, carriedOver, budgetReceived])).toEqual([
      ["50010600-0001", 2567, baht(500), null],
      ["50010600-0002", 2567, 7, null],
    ]);
  });

  it("takes links, the plan in force, indicators without results, and holidays to come", () => {
    expect(next.strategyLinks.map(({ projectCode, fiscalYearBE }) => [projectCode, fiscalYearBE])).toEqual([["50010600-0001", 2567]]);
    expect(next.baseline.map(({ revision, plannedPct, fiscalYearBE }) => [revision, plannedPct, fiscalYearBE])).toEqual([[2, 9, 2567]]);
    expect(next.indicators.map(({ q1Result, target, fiscalYearBE }) => [q1Result, target, fiscalYearBE])).toEqual([[null, 12, 2567]]);
    expect([next.holidays.map(({ date }) => date), next.rounds, next.changeLog]).toEqual([["2023-10-13"], [], []]);
  });
});

describe("restoring", () => {
  const approved = afterSteps(aPortfolio(), ["SUBMIT", "APPROVE"]);
  const original = approved.rounds[0]!;

  it.each<[string, Parameters<typeof withRound>[2]]>([
    ["a value", { progressPct: 99 }],
    ["several, and one that cannot be read", { narrative: null, reportDate: null, unreadable: { reportDate: "29/02/2566" } }],
    ["the state and the day", { workflowState: "DRAFT", decidedAt: null }],
  ])("puts back %s", (_what, over) => {
    const { portfolio, keys } = restoreSealed(withRound(approved, 1, over), { ...author, role: "HEAD" });
    expect([portfolio.rounds, keys]).toEqual([[{ ...original, unreadable: {} }], ["50010600-0001|2566|1"]]);
  });

  it("changes nothing where nothing was changed, nor what was not asked for", () => {
    expect(restoreSealed(approved, author).portfolio).toBe(approved);
    const changed = withRound(approved, 1, { progressPct: 99 });
    expect(restoreSealed(changed, author, () => false).portfolio).toBe(changed);
  });
});
