import fc from "fast-check";
import { ALL_RULES } from "../../../src/domain/checks/allRules";
import { checkInContext, checkPortfolio, checkProject, fieldRules } from "../../../src/domain/checks/checkPortfolio";
import { checkContextOf } from "../../../src/domain/checks/context/checkContext";
import { sortByRound } from "../../../src/domain/checks/findingOrder";
import type { Finding } from "../../../src/domain/checks/finding";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { signsOf } from "../../../src/domain/checks/signs";
import { assessProject } from "../../../src/domain/status/assessProject";
import { aLink, anIndicator, aPortfolio, aProject, aRound, baht, day, month } from "../../support/builders/records";
import { PRINTED_FORM_DAY, printedFormPortfolio } from "../../support/builders/printedFormPortfolio";
import { anyPortfolio } from "../../support/builders/anyPortfolio";
import { RULE_EXAMPLES } from "../../support/ruleExamples/all";
import { PLACEHOLDER, scene } from "../../support/ruleExamples/scene";

const DAYS = { asOf: day("2022-10-31"), today: day("2022-10-31") };
const marks = (findings: readonly Finding[]) => findings.map(({ ruleId, projectCode, roundNo }) => [projectCode, roundNo, ruleId]);

it("finds nothing in a faultless portfolio", () => expect(checkPortfolio(aPortfolio(), { asOf: day("2022-10-25"), today: day("2022-10-25") })).toEqual([]));

it("finds nothing in a faultless year", () => {
  const { portfolio } = scene({
    rounds: Array.from({ length: 9 }, (_, index) => ({ progressPct: (index + 1) * 8.3, planStatusReported: "ON_PLAN", disbursedThisRound: baht(80_000) })),
  });
  expect(checkPortfolio(portfolio, { asOf: day("2023-06-25"), today: day("2023-06-25") })).toEqual([]);
});

it("finds nothing in an empty portfolio", () => expect(checkPortfolio(aPortfolio({ projects: [], rounds: [], strategyLinks: [], indicators: [] }), DAYS)).toEqual([]));

describe("the order of the findings", () => {
  const portfolio = aPortfolio({
    projects: [aProject({ projectCode: "50010600-0002", responsible: null }), aProject({ projectCode: "50010600-0001" })],
    rounds: [
      aRound({ roundNo: null, progressPct: -1, planStatusReported: null, periodMonth: null }),
      aRound({ roundNo: 2, narrative: null, progressPct: 101, planStatusReported: null, reportDate: day("2022-10-26"), periodMonth: null }),
      aRound({ roundNo: 1, progressPct: 0.5, narrative: null, planStatusReported: null }),
    ],
    strategyLinks: [aLink(), aLink({ projectCode: "50010600-0002", goalCode: "9.9.9" })],
    indicators: [anIndicator({ target: null })],
  });

  it("is by row, then by round, then by rule, what belongs to no project coming last", () => {
    expect(marks(checkPortfolio(portfolio, DAYS))).toEqual([
      ["50010600-0002", null, "P07"],
      ["50010600-0002", null, "S02"],
      ["50010600-0002", null, "R15"],
      ["50010600-0001", 1, "R09"],
      ["50010600-0001", 1, "R20"],
      ["50010600-0001", 2, "R05"],
      ["50010600-0001", 2, "R09"],
      ["50010600-0001", null, "R04"],
      ["50010600-0001", null, "R05"],
      [null, null, "S06"],
    ]);
  });

  it("does not depend on the order in which the rules are given", () => {
    expect(checkPortfolio(portfolio, DAYS, [...ALL_RULES].reverse())).toEqual(checkPortfolio(portfolio, DAYS));
  });

  it("lists a duplicate at its own row", () => {
    const twice = aPortfolio({ projects: [aProject(), aProject({ projectCode: "50010600-0002" }), aProject()], strategyLinks: [aLink()] });
    expect(marks(checkPortfolio(twice, { ...DAYS, asOf: day("2022-10-25") }))).toEqual([
      ["50010600-0002", null, "S01"],
      ["50010600-0001", null, "P02"],
    ]);
  });
});

describe("rounds dated after asOf", () => {
  const later = { narrative: null, progressPct: 130, planStatusReported: "BEHIND", importFlags: [{ ruleId: "R18", printedRow: 9, metricNo: 1, fields: [] }] } as const;

  it("are ignored by every rule but R02 and R03", () => {
    const { portfolio } = scene({ rounds: [{}, later] });
    expect(marks(checkPortfolio(portfolio, DAYS))).toEqual([["50010600-0001", 2, "R02"]]);
    expect(checkPortfolio(portfolio, { asOf: DAYS.asOf, today: day("2022-11-25") })).toEqual([]);
  });

  it("take an undated round that follows them along", () => {
    const { portfolio } = scene({ rounds: [{}, {}, { ...later, reportDate: null }] });
    expect(checkPortfolio(portfolio, { asOf: DAYS.asOf, today: day("2023-01-01") })).toEqual([]);
  });

  it("do not hide an undated round that comes before them", () => {
    const { portfolio } = scene({ rounds: [{}, PLACEHOLDER, { reportDate: day("2023-01-25") }] });
    expect(checkPortfolio(portfolio, { asOf: DAYS.asOf, today: day("2023-01-25") }).map(({ ruleId }) => ruleId)).toEqual(["R01", "R04"]);
  });

  it("are not hidden by a date in the wrong era", () => {
    const { portfolio } = scene({ rounds: [{}, { reportDate: day("2565-11-25"), progressPct: 130 }], asOf: "2022-12-10" });
    expect(checkPortfolio(portfolio, { asOf: day("2022-12-10"), today: day("2022-12-10") }).map(({ ruleId }) => ruleId)).toEqual(["P06", "R05"]);
  });
});

describe("checkProject", () => {
  const context = checkContextOf(printedFormPortfolio, { asOf: PRINTED_FORM_DAY, today: PRINTED_FORM_DAY });
  const [dossier] = context.dossiers;

  it("finds in one project what the whole check finds in it", () => expect(checkProject(dossier!, context)).toEqual(checkInContext(context)));

  it("finds what an edit changed, in the context of before", () => {
    const rounds = dossier!.rounds.map((round) => (round.roundNo === 4 ? { ...round, progressPct: 55 } : round));
    const before = marks(checkProject(dossier!, context)).map(String);
    const after = marks(checkProject({ ...dossier!, rounds }, context)).map(String);
    expect(before.filter((mark) => !after.includes(mark))).toEqual(["21000000-6549,4,R08"]);
    expect(after.filter((mark) => !before.includes(mark))).toEqual([]);
  });

  it("does not ask a repeated row for its links and reports", () => {
    const bare = { ...dossier!, rounds: [], strategyLinks: [] };
    const ids = (isRepeatedRow: boolean) => new Set(checkProject({ ...bare, isRepeatedRow }, context).map(({ ruleId }) => ruleId));
    expect(ids(false)).toEqual(new Set(["S01", "R15", "B08"]));
    expect(ids(true)).toEqual(new Set(["B08"]));
  });
});

it("takes statuses that were computed already", () => {
  const context = checkContextOf(printedFormPortfolio, { asOf: PRINTED_FORM_DAY, today: PRINTED_FORM_DAY });
  const [dossier] = context.dossiers;
  const status = { ...assessProject(dossier!, context.status, context.asOf), missingMonths: [month("2023-01")] };
  const months = checkInContext(context, ALL_RULES, [status]).filter(({ ruleId }) => ruleId === "R15");
  expect(months.map(({ value }) => value)).toEqual(["2023-01"]);
});

it("tells the rules that read fields from those that read narratives", () => {
  const fields = new Set(fieldRules().map(({ id }) => id));
  const others = ALL_RULES.filter(({ id, scope }) => scope !== "reading" && !fields.has(id)).map(({ id }) => id);
  expect(others).toEqual(["P09", "R10", "R11", "R12", "R19"]);
  expect(fieldRules().filter(({ scope }) => scope === "reading")).toEqual([]);
});

describe("any portfolio, however odd its values", () => {
  it("is checked without a throw, the same way twice, and is left as it was", () => {
    fc.assert(
      fc.property(anyPortfolio(), (portfolio: Portfolio) => {
        const before = JSON.stringify(portfolio);
        const findings = checkPortfolio(portfolio, DAYS);
        expect(checkPortfolio(portfolio, DAYS)).toEqual(findings);
        expect(JSON.stringify(portfolio)).toBe(before);
        for (const { record, field } of findings) expect(field === null || (record !== null && field in record)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("gives one project the same findings alone as among the others", () => {
    fc.assert(
      fc.property(anyPortfolio(), (portfolio: Portfolio) => {
        const context = checkContextOf(portfolio, DAYS);
        const own = ALL_RULES.filter(({ scope }) => scope === "project");
        const alone = context.dossiers.flatMap((dossier) => checkProject(dossier, context));
        const together = checkInContext(context, own).filter(({ record }) => record !== null && !portfolio.holidays.includes(record as never));
        expect(alone).toEqual(together.filter(({ record }) => !portfolio.indicators.includes(record as never)));
      }),
      { numRuns: 100 },
    );
  });
});

it("orders few and many findings alike", () => {
  const finding = (roundNo: number | null, value: number) => ({ roundNo, value, ruleId: "R05", record: null }) as unknown as Finding;
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(6)), { maxLength: 90 }), (numbers) => {
      const findings = numbers.map((roundNo, index) => finding(roundNo, index));
      const expected = [...findings].sort((left, right) => (left.roundNo ?? -1) - (right.roundNo ?? -1));
      expect(sortByRound([...findings])).toEqual(expected);
    }),
  );
});

describe("the look over a project", () => {
  const withoutLooking = ALL_RULES.map((rule) => {
    if (rule.scope !== "project") return rule;
    const { looksFor: _looksFor, ...always } = rule;
    return always;
  });

  it("hides no finding of any portfolio", () => {
    fc.assert(
      fc.property(anyPortfolio(), (portfolio: Portfolio) => {
        expect(checkPortfolio(portfolio, DAYS)).toEqual(checkPortfolio(portfolio, DAYS, withoutLooking));
      }),
      { numRuns: 200 },
    );
  });

  it.each(RULE_EXAMPLES.flatMap(({ id, rejects }) => rejects.map(({ when, scene: { portfolio, asOf, today } }) => [id, when, portfolio, { asOf, today }] as const)))(
    "hides nothing of %s, %s",
    (_id, _when, portfolio, days) => expect(checkPortfolio(portfolio, days)).toEqual(checkPortfolio(portfolio, days, withoutLooking)),
  );

  it("shows nothing in a faultless project", () => {
    const { portfolio } = scene({ rounds: [{}, { progressPct: 20 }, { progressPct: 30 }] });
    const [dossier] = checkContextOf(portfolio, DAYS).dossiers;
    expect(signsOf(dossier!, dossier!.rounds, day("2023-09-30"))).toBe(0);
  });
});
