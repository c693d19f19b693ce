import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { baht, day, month } from "../../support/builders/records";
import { type StatusCase, statusOf } from "../../support/statusOf";

/** January to April 2023; reports are due on 25 January, 27 February (a Monday), 27 March (likewise) and 25 April. */
const fourMonths = { startDate: day("2023-01-15"), endDate: day("2023-04-10"), lifecycle: null };
const given = (...rounds: readonly Partial<ReportRound>[]): StatusCase => ({ project: fourMonths, rounds });
const on = (reportDate: string, over: Partial<ReportRound> = {}): Partial<ReportRound> => ({ reportDate: day(reportDate), ...over });
const blank: Partial<ReportRound> = {
  reportDate: null,
  narrative: null,
  progressPct: null,
  disbursedThisRound: null,
  planStatusReported: null,
  targetStatusReported: null,
};

describe("the months that are expected", () => {
  const cases: readonly [what: string, asOf: string, given: StatusCase, expected: readonly string[], missing: readonly string[]][] = [
    ["none before the first is due", "2023-01-24", given(), [], []],
    ["the first on its due date", "2023-01-25", given(), ["2023-01"], ["2023-01"]],
    ["not on a due day that was moved over a weekend", "2023-02-26", given(), ["2023-01"], ["2023-01"]],
    ["but on the day it was moved to", "2023-02-27", given(), ["2023-01", "2023-02"], ["2023-01", "2023-02"]],
    ["every month touched, the last one for ten days", "2023-12-31", given(), ["2023-01", "2023-02", "2023-03", "2023-04"], ["2023-01", "2023-02", "2023-03", "2023-04"]],
    ["a month not due yet, but reported", "2023-01-20", given(on("2023-01-20")), ["2023-01"], []],
    ["a report ahead of its month", "2023-01-20", given(on("2023-01-20", { periodMonth: month("2023-03") })), ["2023-03"], []],
    ["a report of a month before the project", "2023-01-20", given(on("2022-12-25")), [], []],
    ["a report of a month after the project", "2023-05-20", given(on("2023-05-20")), ["2023-01", "2023-02", "2023-03", "2023-04"], ["2023-01", "2023-02", "2023-03", "2023-04"]],
    ["a report after asOf is not known yet", "2023-01-20", given(on("2023-01-21")), [], []],
    ["none after the project ended early", "2023-12-31", { project: { ...fourMonths, actualEndDate: day("2023-02-28") } }, ["2023-01", "2023-02"], ["2023-01", "2023-02"]],
    ["none after its end date, though it ended late", "2023-12-31", { project: { ...fourMonths, actualEndDate: day("2023-08-01") } }, ["2023-01", "2023-02", "2023-03", "2023-04"], ["2023-01", "2023-02", "2023-03", "2023-04"]],
    ["none of a project that ended before it began", "2023-12-31", { project: { ...fourMonths, actualEndDate: day("2022-12-31") } }, [], []],
    ["none without a start date", "2023-12-31", { project: { ...fourMonths, startDate: null } }, [], []],
    ["none without an end date", "2023-12-31", { project: { ...fourMonths, endDate: null } }, [], []],
    ["none of dates the wrong way round", "2023-12-31", { project: { ...fourMonths, endDate: day("2023-01-10") } }, [], []],
    ["a project of one day", "2023-12-31", { project: { ...fourMonths, endDate: day("2023-01-15") } }, ["2023-01"], ["2023-01"]],
    ["a month that was excused", "2023-02-28", given({ ...blank, periodMonth: month("2023-01"), workflowState: "EXEMPT" }), ["2023-02"], ["2023-02"]],
    ["a month that was excused, yet reported", "2023-02-28", given({ ...blank, periodMonth: month("2023-01"), workflowState: "EXEMPT" }, on("2023-01-20")), ["2023-01", "2023-02"], ["2023-02"]],
    ["by another reporting day", "2023-02-05", { project: fourMonths, settings: { reportDay: 5 } }, ["2023-01"], ["2023-01"]],
    ["by another reporting day, moved to Monday", "2023-02-06", { project: fourMonths, settings: { reportDay: 5 } }, ["2023-01", "2023-02"], ["2023-01", "2023-02"]],
    ["due in the month after", "2023-04-30", { project: fourMonths, settings: { reportDay: 30 } }, ["2023-01", "2023-02", "2023-03"], ["2023-01", "2023-02", "2023-03"]],
    ["a holiday on the due date", "2023-01-25", { project: fourMonths, holidays: ["2023-01-25"] }, [], []],
    ["an end date that stands for 'never'", "2023-02-28", { project: { ...fourMonths, endDate: day("9999-12-31") } }, ["2023-01", "2023-02"], ["2023-01", "2023-02"]],
  ];

  it.each(cases)("%s", (_what, asOf, situation, expected, missing) => {
    const status = statusOf(situation, asOf);
    expect(status.expectedMonths).toEqual(expected);
    expect(status.missingMonths).toEqual(missing);
    expect(status.reportedCount).toBe(expected.length - missing.length);
  });
});

describe("what a month's report says, as of 2023-02-28", () => {
  const january = month("2023-01");
  const cases: readonly [
    what: string,
    rounds: readonly Partial<ReportRound>[],
    counts: readonly [reported: number, withMetrics: number, onTime: number],
  ][] = [
    ["nothing", [], [0, 0, 0]],
    ["in time, with numbers", [on("2023-01-20")], [1, 1, 1]],
    ["on the due date", [on("2023-01-25")], [1, 1, 1]],
    ["a day late", [on("2023-01-26")], [1, 1, 0]],
    ["on the Monday that a Saturday was moved to", [on("2023-02-27")], [1, 1, 1]],
    ["late, in the next month", [on("2023-02-10", { periodMonth: january })], [1, 1, 0]],
    ["ahead of its month", [on("2023-01-20", { periodMonth: month("2023-02") })], [1, 1, 1]],
    ["progress alone is a number", [on("2023-01-20", { disbursedThisRound: null })], [1, 1, 1]],
    ["money alone is a number", [on("2023-01-20", { progressPct: null, disbursedThisRound: baht(0) })], [1, 1, 1]],
    ["words alone are none", [on("2023-01-20", { progressPct: null, disbursedThisRound: null })], [1, 0, 1]],
    ["a date alone is a report", [{ ...blank, reportDate: day("2023-01-20") }], [1, 0, 1]],
    ["without a date, in its own month", [{ ...blank, narrative: "รายงาน", periodMonth: january }], [1, 0, 0]],
    ["without date and month it is of no month", [{ ...blank, narrative: "รายงาน" }], [0, 0, 0]],
    ["a row that says nothing is no report", [{ ...blank, periodMonth: january }], [0, 0, 0]],
    ["a row that cannot be read is one", [{ ...blank, periodMonth: january, unreadable: { progressPct: "สามสิบ" } }], [1, 0, 0]],
    ["two reports of a month are one", [on("2023-01-20"), on("2023-01-24")], [1, 1, 1]],
    ["two reports of a month add up", [on("2023-01-20", { progressPct: null, disbursedThisRound: null }), on("2023-01-30")], [1, 1, 1]],
    ["two months", [on("2023-01-20"), on("2023-02-28")], [2, 2, 1]],
  ];

  it.each(cases)("%s", (_what, rounds, [reported, withMetrics, onTime]) => {
    const status = statusOf(given(...rounds), "2023-02-28");
    expect(status.expectedMonths).toHaveLength(2);
    expect(status).toMatchObject({
      reportedCount: reported,
      withMetricsCount: withMetrics,
      onTimeCount: onTime,
      reportedPct: reported * 50,
      completenessPct: withMetrics * 50,
      onTimePct: onTime * 50,
    });
  });

  it("is no rate where nothing is expected", () => {
    expect(statusOf(given(), "2023-01-01")).toMatchObject({ reportedPct: null, completenessPct: null, onTimePct: null });
  });
});

describe("the last report", () => {
  it.each([
    ["none", [], null],
    ["the latest date, not the last row", [on("2023-02-20"), on("2023-01-20")], "2023-02-20"],
    ["with or without numbers", [on("2023-01-20"), { ...blank, reportDate: day("2023-02-20") }], "2023-02-20"],
    ["not after asOf", [on("2023-01-20"), on("2023-03-20")], "2023-01-20"],
    ["a round without a date has none", [on("2023-01-20"), { reportDate: null }], "2023-01-20"],
  ])("%s", (_what, rounds, date) => {
    expect(statusOf(given(...rounds), "2023-02-28").lastReportDate).toBe(date);
  });
});
