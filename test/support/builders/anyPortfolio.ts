/** Portfolios of odd but possible records, for property tests: blanks, wrong eras, negative and huge numbers, repeated and stray keys. */
import fc from "fast-check";
import { satang } from "../../../src/domain/model/amounts/satang";
import type { CalendarDay } from "../../../src/domain/model/calendar/calendarDay";
import type { PeriodMonth } from "../../../src/domain/model/calendar/periodMonth";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/records/settings";
import { aBaselinePoint, aLink, aPortfolio, aProject, aRound, aStrategyNode, anIndicator } from "./records";

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 });
const anyDay = orNull(
  fc.constantFrom("2022-10-01", "2022-10-25", "2022-11-25", "2022-11-25", "2023-09-30", "2565-10-25", "2568-02-29", "1900-01-01", "9999-12-31"),
) as fc.Arbitrary<CalendarDay | null>;
const anyMonth = orNull(fc.constantFrom("2022-10", "2022-11", "2565-10")) as fc.Arbitrary<PeriodMonth | null>;
const anyMoney = orNull(fc.constantFrom(0, 1, -1, 100_000_000, Number.MAX_SAFE_INTEGER).map(satang));
const anyPercent = orNull(fc.constantFrom(0, 0.5, 1, 40, 70.1, 100, 100.01, -1, 1e9));
const anyText = orNull(
  fc.constantFrom("", " ", "?", "ดำเนินการแล้วเสร็จร้อยละ 40", "แล้วเสร็จ", "เบิกจ่าย 1,2,3 บาท ๔๒.๕.๑ 99999999999999999999 %", "😀 12 เส้นทาง".repeat(9)),
);
const anyCode = orNull(fc.constantFrom("50010600-0001", "50010600-0002", " 50010600-0001", "50", "x", ""));
const anyYear = orNull(fc.constantFrom(2566, 2567, 2023, 0, -5, 2566.5));
const unreadableRound = fc.constantFrom({}, { progressPct: "?", reportDate: "?", disbursedThisRound: "?", roundNo: "?" });
const unreadableProject = fc.constantFrom({}, { startDate: "?", budgetReceived: "?", targetQty: "?" });

const anyProject = fc
  .record({
    projectCode: anyCode,
    fiscalYearBE: anyYear,
    nameTh: anyText,
    startDate: anyDay,
    endDate: anyDay,
    actualEndDate: anyDay,
    lifecycle: orNull(fc.constantFrom("COMPLETED", "CANCELLED", "IN_PROGRESS")),
    budgetReceived: anyMoney,
    budgetAfterTransfer: anyMoney,
    allotment: anyMoney,
    committed: anyMoney,
    budgetUsedReported: anyMoney,
    agencyCode: anyCode,
    agency: anyText,
    targetText: anyText,
    targetQty: anyPercent,
    targetUnit: orNull(fc.constantFrom("เส้นทาง", "ร้อยละ", " ")),
    objectives: fc.array(fc.constantFrom("", "เพื่อ"), { maxLength: 2 }),
    unreadable: unreadableProject,
  })
  .map((over) => aProject(over as Partial<ReturnType<typeof aProject>>));

const anyRound = fc
  .record({
    projectCode: anyCode,
    fiscalYearBE: anyYear,
    roundNo: orNull(fc.constantFrom(1, 2, 3, 4, 0, -1, 1.5, 1e12)),
    periodMonth: anyMonth,
    reportDate: anyDay,
    narrative: anyText,
    progressPct: anyPercent,
    disbursedThisRound: anyMoney,
    committedToDate: anyMoney,
    planStatusReported: orNull(fc.constantFrom("ON_PLAN", "BEHIND", "AHEAD")),
    targetStatusReported: orNull(fc.constantFrom("ON_TARGET", "OFF_TARGET")),
    workflowState: orNull(fc.constantFrom("OPEN", "EXEMPT", "APPROVED")),
    importFlags: fc.constantFrom([], [{ ruleId: "R18", printedRow: null, metricNo: 3, fields: [] }]),
    unreadable: unreadableRound,
  })
  .map((over) => aRound(over as Partial<ReturnType<typeof aRound>>));

const anyLink = fc
  .record({
    projectCode: anyCode,
    fiscalYearBE: anyYear,
    strategyNo: orNull(fc.constantFrom(1, 5, 0)),
    subIssueCode: orNull(fc.constantFrom("1.2", "5.3", "")),
    goalCode: orNull(fc.constantFrom("1.2.1", "5.4.1", "")),
    goalTextRaw: anyText,
    indicatorText: anyText,
    indicatorCode: anyText,
    isPrimary: fc.boolean(),
  })
  .map((over) => aLink(over));

/** A portfolio of up to four projects, with rounds, links, a plan, indicators and a baseline that may or may not belong to them. */
export function anyPortfolio(): fc.Arbitrary<Portfolio> {
  return fc
    .record({
      projects: fc.array(anyProject, { maxLength: 4 }),
      rounds: fc.array(anyRound, { maxLength: 10 }),
      strategyLinks: fc.array(anyLink, { maxLength: 4 }),
      indicators: fc.array(
        fc
          .record({ unit: anyText, target: anyPercent, q1Result: anyPercent, q2Result: anyPercent, q3Result: anyPercent, q4Result: anyPercent })
          .map((over) => anIndicator(over)),
        { maxLength: 2 },
      ),
      baseline: fc.array(
        fc.record({ projectCode: anyCode, periodEnd: anyDay, plannedPct: anyPercent, plannedDisbursement: anyMoney, approvedOn: anyDay }).map((over) => aBaselinePoint(over)),
        { maxLength: 3 },
      ),
      strategyPlan: fc.array(fc.record({ code: orNull(fc.constantFrom("1", "1.2", "5.3")), nameTh: anyText }).map((over) => aStrategyNode(over)), { maxLength: 3 }),
      settings: fc
        .record({ disbursementMode: fc.constantFrom("PER_ROUND", "CUMULATIVE"), graceDays: fc.constantFrom(0, 5) })
        .map((over) => ({ ...DEFAULT_SETTINGS, ...over }) as Portfolio["settings"]),
    })
    .map((over) => aPortfolio(over));
}
