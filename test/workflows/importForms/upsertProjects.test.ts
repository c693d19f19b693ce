import type { QuarterEvaluation } from "../../../src/domain/model/records/indicator";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../../src/domain/model/records/portfolio";
import { rowId } from "../../../src/domain/model/records/stored";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { type ImportedProject, upsertProjects } from "../../../src/workflows/importForms/upsertProjects";
import { aLink, aPortfolio, aProject, aRound, day } from "../../support/builders/records";

const anImport = (over: Partial<ImportedProject> = {}): ImportedProject => ({
  project: aProject(),
  rounds: [aRound()],
  strategyLinks: [aLink()],
  quarterEvaluations: [],
  ...over,
});

const upsertProject = (portfolio: Portfolio, imported: ImportedProject) => {
  const { portfolio: after, changes } = upsertProjects(portfolio, [imported]);
  return { portfolio: after, change: changes[0]! };
};

describe("importing a project", () => {
  it("adds it with its rounds and links when it is new", () => {
    const { portfolio, change } = upsertProject(EMPTY_PORTFOLIO, anImport());
    expect(change.kind).toBe("added");
    expect([portfolio.projects.length, portfolio.rounds.length, portfolio.strategyLinks.length]).toEqual([1, 1, 1]);
  });

  it("changes nothing the second time", () => {
    const once = upsertProject(EMPTY_PORTFOLIO, anImport()).portfolio;
    const { portfolio, change } = upsertProject(once, anImport());
    expect(change).toMatchObject({ kind: "unchanged", records: [] });
    expect(portfolio).toEqual(once);
  });

  it("is another project in another fiscal year", () => {
    const { portfolio, change } = upsertProject(aPortfolio(), anImport({ project: aProject({ fiscalYearBE: 2567 }) }));
    expect(change.kind).toBe("added");
    expect(portfolio.projects.map(({ fiscalYearBE }) => fiscalYearBE)).toEqual([2566, 2567]);
  });

  it.each([
    ["a newer value wins", { progressPct: 7 }, { progressPct: 9 }, { progressPct: 9 }],
    ["a blank never erases what somebody typed", { problem: "ฝนตกหนัก" }, { problem: null }, { problem: "ฝนตกหนัก" }],
    ["a true zero is a value", { progressPct: 7 }, { progressPct: 0 }, { progressPct: 0 }],
    ["a placeholder does not erase a date filled in since", { reportDate: day("2022-10-26") }, { reportDate: null, narrative: null }, { reportDate: "2022-10-26" }],
  ])("%s", (_, stored, imported, expected) => {
    const before = aPortfolio({ rounds: [aRound(stored)] });
    const { portfolio } = upsertProject(before, anImport({ rounds: [aRound(imported)] }));
    expect(portfolio.rounds).toHaveLength(1);
    expect(portfolio.rounds[0]).toMatchObject(expected);
  });

  it("keeps rounds that the form does not have, and says which fields of which round changed", () => {
    const before = aPortfolio({ rounds: [aRound(), aRound({ roundNo: 2, progressPct: 20 })] });
    const { portfolio, change } = upsertProject(before, anImport({ rounds: [aRound({ roundNo: 2, progressPct: 21 }), aRound({ roundNo: 3 })] }));
    expect(portfolio.rounds.map(({ roundNo }) => roundNo)).toEqual([1, 2, 3]);
    expect(change.kind).toBe("updated");
    expect(change.records).toMatchObject([
      { entity: "round", roundNo: 2, isNew: false, fields: [{ field: "progressPct", before: 20, after: 21 }] },
      { entity: "round", roundNo: 3, isNew: true },
    ]);
  });

  it("replaces an unreadable cell by the form's value and keeps other unreadable cells", () => {
    const before = aPortfolio({ rounds: [aRound({ progressPct: null, unreadable: { progressPct: "สามสิบ", committedToDate: "มาก" } })] });
    const { portfolio } = upsertProject(before, anImport({ rounds: [aRound({ progressPct: 30 })] }));
    expect(portfolio.rounds[0]).toMatchObject({ progressPct: 30, unreadable: { committedToDate: "มาก" } });
  });

  it("overlays the primary link on the primary link, and another link by its goal", () => {
    const before = aPortfolio({ strategyLinks: [aLink(), aLink({ isPrimary: false, goalCode: "2.1.1" })] });
    const links = [aLink({ goalCode: "1.2.9" }), aLink({ isPrimary: false, goalCode: "3.1.1" })];
    const { portfolio } = upsertProject(before, anImport({ strategyLinks: links }));
    expect(portfolio.strategyLinks.map(({ goalCode, isPrimary }) => [goalCode, isPrimary])).toEqual([
      ["1.2.9", true],
      ["2.1.1", false],
      ["3.1.1", false],
    ]);
  });
});

it("keeps two indicators of one goal apart, and changes nothing the second time", () => {
  const links = [aLink(), aLink({ isPrimary: false, indicatorText: "จำนวนไฟ" }), aLink({ isPrimary: false, indicatorText: "จำนวนป้าย" })];
  const once = upsertProject(EMPTY_PORTFOLIO, anImport({ strategyLinks: links })).portfolio;
  expect(once.strategyLinks.map(({ indicatorText }) => indicatorText)).toEqual(["จำนวนทางเท้าที่ปรับปรุง", "จำนวนไฟ", "จำนวนป้าย"]);
  expect(upsertProject(once, anImport({ strategyLinks: links })).change.kind).toBe("unchanged");
});

it("overlays a quarter's score on that quarter's score", () => {
  const score = (quarter: 1 | 2, value: number): QuarterEvaluation => ({
    id: null, unreadable: {}, subject: "50010600-0001", fiscalYearBE: 2566, quarter, score: value, crit21: null, crit22: null, comment: null, evaluatedOn: null,
  });
  const before = aPortfolio({ quarterEvaluations: [score(1, 80)] });
  const { portfolio, change } = upsertProject(before, anImport({ quarterEvaluations: [score(1, 85), score(2, 90)] }));
  expect(portfolio.quarterEvaluations.map(({ quarter, score: value }) => [quarter, value])).toEqual([
    [1, 85],
    [2, 90],
  ]);
  expect(change.records.map(({ entity, isNew }) => [entity, isNew])).toEqual([
    ["quarterEvaluation", false],
    ["quarterEvaluation", true],
  ]);
});

describe("importing many projects", () => {
  it("takes a project that comes twice in one import as a newer copy", () => {
    const again = anImport({ rounds: [aRound({ progressPct: 8 }), aRound({ roundNo: 2 })] });
    const { portfolio, changes } = upsertProjects(EMPTY_PORTFOLIO, [anImport(), again]);
    expect(changes.map(({ kind }) => kind)).toEqual(["added", "updated"]);
    expect(portfolio.rounds.map(({ roundNo, progressPct }) => [roundNo, progressPct])).toEqual([
      [1, 8],
      [2, 7],
    ]);
  });
});

describe("row ids", () => {
  it("are given to rows that have none, and to no other", () => {
    let made = 0;
    const newId = () => rowId(`NEW${(made += 1)}`);
    const portfolio = assignRowIds(aPortfolio({ rounds: [aRound({ id: rowId("OLD") }), aRound({ roundNo: 2 })] }), newId);
    expect(portfolio.rounds.map(({ id }) => id)).toEqual(["OLD", expect.stringMatching(/^NEW/)]);
    expect(assignRowIds(portfolio, newId)).toEqual(portfolio);
  });
});
