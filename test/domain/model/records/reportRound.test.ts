import { type ReportRound, hasMetrics, isPlaceholder } from "../../../../src/domain/model/records/reportRound";
import { aRound, baht, day, month } from "../../../support/builders/records";

const blank: Partial<ReportRound> = {
  periodMonth: null,
  reportDate: null,
  narrative: null,
  progressPct: null,
  disbursedThisRound: null,
  planStatusReported: null,
  targetStatusReported: null,
};

describe("a round that says nothing", () => {
  const cases: readonly [what: string, over: Partial<ReportRound>, placeholder: boolean][] = [
    ["a number alone", {}, true],
    ["a number and a month", { periodMonth: month("2023-01") }, true],
    ["a state", { workflowState: "OPEN" }, true],
    ["a date", { reportDate: day("2023-01-25") }, false],
    ["a narrative", { narrative: "รายงาน" }, false],
    ["progress of 0", { progressPct: 0 }, false],
    ["a disbursement of 0", { disbursedThisRound: baht(0) }, false],
    ["a reported status", { planStatusReported: "ON_PLAN" }, false],
    ["a reported target status", { targetStatusReported: "OFF_TARGET" }, false],
    ["something that cannot be read", { unreadable: { progressPct: "สามสิบ" } }, false],
  ];

  it.each(cases)("with %s", (_what, over, placeholder) => {
    expect(isPlaceholder(aRound({ ...blank, ...over }))).toBe(placeholder);
  });
});

describe("a round with a number", () => {
  it.each([
    [null, null, false],
    [0, null, true],
    [null, 0, true],
    [30, 500, true],
  ])("progress %s, disbursement %s: %s", (progressPct, disbursed, expected) => {
    const disbursedThisRound = disbursed === null ? null : baht(disbursed);
    expect(hasMetrics(aRound({ progressPct, disbursedThisRound }))).toBe(expected);
  });
});
