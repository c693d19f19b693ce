/** Every sheet over many projects: what it says of the sample register, in both languages and without any data. */
import { EMPTY_PORTFOLIO } from "../../../src/domain/model/records/portfolio";
import { bahtFrom } from "../../../src/domain/model/amounts/satang";
import { assessPortfolio, rollUpAll } from "../../../src/domain/status/portfolioStatus";
import { SHEET_KINDS, type SheetKind } from "../../../src/messages/report/sheets/sheetWords";
import { layoutTableSheet } from "../../../src/report/tableSheet/layoutTableSheet";
import type { TableSheet } from "../../../src/report/tableSheet/tableSheet";
import { sheetOf } from "../../../src/workflows/buildSheetReport";
import { REGISTER_DAY, registerWithHistory } from "../../support/builders/registerWithHistory";
import { aPortfolio, aProject, aRound, baht, day } from "../../support/builders/records";
import { withRound } from "../../support/builders/workflowSteps";

const register = registerWithHistory();
const choice = (language: "th" | "en") => ({ asOf: REGISTER_DAY, language, preparedFrom: "สมุดงาน.xlsx" });
const sheet = (kind: SheetKind, portfolio = register, language: "th" | "en" = "en", asOf = REGISTER_DAY): TableSheet => sheetOf(kind, portfolio, { ...choice(language), asOf });
const textsOf = ({ title, subtitle, facts, columns, rows, signs = [], legend, chart }: TableSheet): string[] => [
  title, subtitle, ...facts, ...signs, ...legend, ...columns.map((column) => column.title), ...rows.flatMap(({ values }) => values.filter((value) => typeof value === "string")), chart?.title ?? "", chart?.description ?? "",
];

describe.each(SHEET_KINDS)("%s", (kind) => {
  it.each(["th", "en"] as const)("prints no missing value and no identifier in %s", (language) => {
    const complaints = textsOf(sheet(kind, register, language)).filter((text) => /undefined|NaN|null|\[object|[A-Z]{2}_[A-Z]/.test(text));
    expect(complaints).toEqual([]);
  });

  it("has as many values as columns, a heading on every page, and the numbers behind its chart in cells", () => {
    const said = sheet(kind);
    expect(said.rows.filter(({ values }) => values.length !== said.columns.length)).toEqual([]);
    expect(said.rows.length).toBeGreaterThan(0);
    const layout = layoutTableSheet(said);
    const { titleRows, orientation } = layout.page;
    expect([orientation, layout.rows[(titleRows?.first ?? 0) - 1]?.cells[0]?.value]).toEqual(["landscape", said.columns[0]!.title]);
    for (const chart of layout.charts ?? []) {
      const cellAt = (row: number, column: number) => layout.rows[row - 1]?.cells.find((cell) => cell.column === column)?.value ?? null;
      chart.series.forEach(({ values }, index) => {
        expect(Array.from({ length: values.rows }, (_, row) => cellAt(values.row + row, values.column))).toEqual(said.chart!.rows.map((row) => (row.values[index] === null ? null : Number(row.values[index]!.toFixed(2)))));
      });
      expect(chart.description.length).toBeGreaterThan(10);
    }
  });

  it("says so where there are no data", () => {
    const said = sheet(kind, EMPTY_PORTFOLIO);
    expect([said.rows, said.chart]).toEqual([[], null]);
    expect(layoutTableSheet(said).rows.flatMap(({ cells }) => cells).map(({ value }) => value)).toContain("There are no data for this report");
  });
});

describe("the figures", () => {
  const all = rollUpAll(assessPortfolio(register, REGISTER_DAY));

  it("of totals are sums over sums, with both means by their names", () => {
    for (const kind of ["division", "strategy"] as const) {
      const total = sheet(kind).rows.at(-1)!;
      expect(total.look).toBe("total");
      expect(total.values).toEqual(expect.arrayContaining([bahtFrom(all.money.effectiveBudget!), bahtFrom(all.money.disbursedCum!), all.money.disbursePct]));
    }
    expect(String(sheet("division").rows.at(-1)!.values[1])).toMatch(/^Total of 40 projects\nProgress: simple mean 70\.32 % {3}weighted by budget 63\.63 %$/);
  });

  it("of the division stand below each agency, every project once", () => {
    const { rows } = sheet("division");
    expect(rows.filter(({ look }) => look === "plain").map(({ values }) => values[0]).sort()).toEqual(register.projects.map(({ projectCode }) => projectCode).sort());
    expect(rows.filter(({ look }) => look === "group").length).toBe(new Set(register.projects.map(({ agency }) => agency)).size);
  });

  it("of a strategy count each project once, and those without a link apart", () => {
    const unlinked = { ...register, strategyLinks: register.strategyLinks.slice(1) };
    const top = sheet("strategy", unlinked).rows.filter(({ look }) => look === "group");
    expect(top.reduce((sum, { values }) => sum + Number(values[2]), 0)).toBe(40);
    expect(top.at(-1)!.values.slice(0, 3)).toEqual(["–", "Linked to no strategy", 1]);
  });

  it("of quarters that are not over have no target, and those that have not begun no amount", () => {
    const [year] = sheet("budget", register, "en", day("2023-05-15")).rows;
    expect(year!.values.slice(9)).toEqual([expect.any(Number), expect.any(Number), null, null, null, null]);
    expect(year!.values.slice(3, 6)).toEqual([expect.any(Number), expect.any(Number), 12]);
  });

  it("of scores are means of what was given, opaque", () => {
    const { rows } = sheet("evaluation");
    expect(rows.at(-1)!.values.slice(3, 6)).toEqual([expect.closeTo(83.5, 6), 80, 85]);
    expect(rows.at(-1)!.values.slice(12)).toEqual([null, null, null, null]);
  });

  it("of returns are tallied by their cause", () => {
    expect(sheet("changelog").chart?.rows).toEqual([{ name: "ตัวเลขไม่ถูกต้องหรือไม่สอดคล้อง", values: [expect.any(Number)] }]);
  });
});

describe("exceptions", () => {
  it.each<[string, Parameters<typeof aRound>[0], string, string | undefined]>([
    ["nothing exceptional", { progressPct: 5, planStatusReported: "ON_PLAN", disbursedThisRound: baht(10) }, "2022-10-26", undefined],
    ["nothing disbursed", { progressPct: 5 }, "2022-10-26", "nothing disbursed"],
    ["behind plan, reported as on plan", { progressPct: 5, disbursedThisRound: baht(10) }, "2022-12-01", "behind plan\nreported and computed status differ"],
    ["old data", { progressPct: 60, disbursedThisRound: baht(10), planStatusReported: "AHEAD" }, "2022-12-30", "old data"],
    ["overdue, which is not said twice", { progressPct: 90, disbursedThisRound: baht(10), planStatusReported: "BEHIND", reportDate: day("2023-10-01") }, "2023-10-05", "overdue"],
  ])("names %s", (_name, round, asOf, expected) => {
    const portfolio = aPortfolio({ projects: [aProject()], rounds: [aRound(round)] });
    expect(sheet("exceptions", portfolio, "en", day(asOf)).rows[0]?.values[3]).toBe(expected);
  });
});

describe("the snapshot", () => {
  const hashOf = (portfolio = register): string => /[0-9a-f]{64}/.exec(sheet("snapshot", portfolio).facts[1]!)![0];
  const first = register.rounds.find(({ workflowState }) => workflowState === "APPROVED")!;

  it("has what is approved, and one hash over all of it that changes with it alone", () => {
    expect(sheet("snapshot").rows.length).toBe(register.rounds.filter(({ workflowState }) => workflowState === "APPROVED").length);
    const with1 = (over: object) => ({ ...register, rounds: register.rounds.map((round) => (round === first ? { ...round, ...over } : round)) });
    expect(hashOf(with1({ progressPct: 99 }))).not.toBe(hashOf());
    expect(hashOf(withRound(register, 9, { problem: "ฝน" }))).toBe(hashOf());
  });

  it("shows a seal that does not hold", () => {
    const edited = { ...register, rounds: register.rounds.map((round) => (round === first ? { ...round, progressPct: 99 } : round)) };
    expect(sheet("snapshot", edited).rows.map(({ values }) => values[11]).filter((word) => word === "no")).toEqual(["no"]);
  });
});
