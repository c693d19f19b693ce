/** What an overview shows of the sample, by any choice: filters together, the projects behind each figure, two quarters. */
import { rollUp } from "../../../../src/domain/status/rollUp";
import { statusValues } from "../../../../src/messages/statusNames";
import { liveWorkbook } from "../../../../src/workflows/live/liveWorkbook";
import { compareWith } from "../../../../src/workflows/live/overview/overviewComparison";
import { NO_STRATEGY, agenciesIn, strategiesIn } from "../../../../src/workflows/live/overview/overviewFilter";
import { type Drill, type OverviewChoice, lastWholeQuarter, overviewPage, projectsBehind } from "../../../../src/workflows/live/overview/overviewPage";
import { day } from "../../../support/builders/records";
import { sampleWorkbook } from "../../../support/builders/sampleWorkbook";
import { workflowSample } from "../../../support/builders/workflowSample";
import { snapshotOf } from "../../../support/snapshotOf";

const live = liveWorkbook(snapshotOf(sampleWorkbook(workflowSample())), day("2023-07-10"));
const ALL: OverviewChoice = { agency: null, strategy: null, status: null, quarter: null };
const page = (over: Partial<OverviewChoice> = {}) => overviewPage(live, { ...ALL, ...over });
const codesOf = (projects: ReturnType<typeof page>["projects"]) => projects.map(({ dossier }) => dossier.project.projectCode);

describe("filters", () => {
  const [agency] = agenciesIn(live.checked.projects) as [string];
  const strategy = strategiesIn(live.checked.projects)[0]!.strategyNo;

  it.each<readonly [string, Partial<OverviewChoice>, (project: ReturnType<typeof page>["projects"][number]) => boolean]>([
    ["an agency", { agency }, ({ dossier }) => dossier.project.agency === agency],
    ["a strategy", { strategy }, ({ dossier }) => dossier.strategyLinks[0]?.strategyNo === strategy],
    ["a status", { status: "BEHIND" }, ({ status }) => status.planStatusDerived === "BEHIND"],
    ["all of them", { agency, strategy, status: "BEHIND" }, ({ dossier, status }) => dossier.project.agency === agency && dossier.strategyLinks[0]?.strategyNo === strategy && status.planStatusDerived === "BEHIND"],
  ])("%s let through what they say and nothing else", (_name, choice, isWanted) => {
    const expected = live.checked.projects.filter(isWanted).map(({ dossier }) => dossier.project.projectCode);
    expect(codesOf(page(choice).projects)).toEqual(expected);
    expect(page(choice).total).toEqual(rollUp(live.checked.projects.filter(isWanted).map(({ status }) => status)));
  });

  it("a status is that of the chosen quarter", () => {
    const { projects, asOf } = page({ status: "COMPLETED", quarter: "2566-1" });
    expect(asOf).toBe("2022-12-31");
    expect(projects.every(({ status }) => status.planStatusDerived === "COMPLETED" && status.asOf === "2022-12-31")).toBe(true);
    expect(codesOf(projects)).not.toEqual(codesOf(page({ status: "COMPLETED" }).projects));
  });

  it("a quarter that the workbook does not have is the present", () => expect(page({ quarter: "2599-1" })).toMatchObject({ quarter: null, asOf: live.checked.context.asOf }));

  it("projects without a strategy are a choice of their own", () => {
    const [first, ...rest] = live.checked.projects;
    const unlinked = { ...first!, dossier: { ...first!.dossier, strategyLinks: [] } };
    expect(strategiesIn([unlinked, ...rest]).at(-1)).toEqual({ strategyNo: NO_STRATEGY, name: "" });
    expect(codesOf(overviewPage({ ...live, checked: { ...live.checked, projects: [unlinked, ...rest] } }, { ...ALL, strategy: NO_STRATEGY }).projects)).toEqual([first!.dossier.project.projectCode]);
  });
});

describe("behind a figure", () => {
  const whole = page();
  const drills: readonly (readonly [Drill, number])[] = [
    [{ kind: "all" }, 40],
    ...statusValues("derivedPlanStatus").map((status) => [{ kind: "status", status }, whole.total.byPlanStatus[status]] as const),
    ...statusValues("budgetStatus").map((status) => [{ kind: "budget", status }, whole.total.byBudgetStatus[status]] as const),
    ...whole.byAgency.map(({ name, total }) => [{ kind: "agency", agency: name }, total.projectCount] as const),
    ...whole.byStrategy.map(({ key, total }) => [{ kind: "strategy", strategyNo: key as number | null }, total.projectCount] as const),
    [{ kind: "counted" }, whole.total.money.projectCount],
    [{ kind: "leftOut" }, whole.total.money.noBudgetCount + whole.total.money.unknownCount],
    [{ kind: "scored" }, whole.scores!.scoredCount],
    [{ kind: "unscored" }, whole.scores!.projectCount - whole.scores!.scoredCount],
  ];

  it.each(drills)("%j stand as many projects as it says", (drill, count) => expect(projectsBehind(whole, drill)).toHaveLength(count));

  it("the lines of agencies, and those of strategies, hold every project once, and their money is that of all", () => {
    for (const lines of [whole.byAgency, whole.byStrategy]) {
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.reduce((sum, { total }) => sum + total.projectCount, 0)).toBe(40);
      expect(lines.reduce((sum, { total }) => sum + (total.money.disbursedCum ?? 0), 0)).toBe(whole.total.money.disbursedCum);
    }
  });

  it("the furthest behind come first", () => {
    const gaps = projectsBehind(whole, { kind: "all" }).map(({ status }) => status.gapPp ?? Infinity);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  });
});

describe("two quarters", () => {
  it("stand in the order of time, whichever was chosen, with the sums of each", () => {
    const [first, second] = [compareWith(live, page({ quarter: "2566-3" }), "2566-1")!, compareWith(live, page({ quarter: "2566-1" }), "2566-3")!];
    expect(first).toEqual(second);
    expect([first.earlier.asOf, first.later.asOf]).toEqual(["2022-12-31", "2023-06-30"]);
    expect([first.earlier.total, first.later.total]).toEqual([page({ quarter: "2566-1" }).total, page({ quarter: "2566-3" }).total]);
    expect(first.projects).toHaveLength(40);
  });

  it("look at projects of a status whatever they were before", () => {
    const { later, earlier, moves } = compareWith(live, page({ status: "BEHIND", quarter: "2566-3" }), "2566-1")!;
    expect([earlier.total.projectCount, moves.BECAME_LATE + moves.STILL_LATE]).toEqual([later.total.projectCount, later.total.projectCount]);
  });

  it("are none where the workbook has no such quarter", () => expect(compareWith(live, page(), "2599-1")).toBeNull());
});

it.each([["2022-11-15", 2565, 4], ["2022-12-31", 2566, 1], ["2023-03-30", 2566, 1], ["2023-09-30", 2566, 4], ["2023-10-01", 2566, 4]])("on %s the quarter to evaluate is %d/%d", (on, year, quarter) => {
  expect(lastWholeQuarter(day(on))).toEqual({ year, quarter });
});
