/**
 * Records for tests, complete and faultless, so that a test states only what matters to it:
 * `aRound({ progressPct: 101 })`. The project runs 2022-10-01 to 2023-09-30 (365 days) with one million baht.
 */
import { satang } from "../../../src/domain/model/amounts/satang";
import { type CalendarDay, calendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { type PeriodMonth, periodMonth } from "../../../src/domain/model/calendar/periodMonth";
import type { BaselinePoint } from "../../../src/domain/model/records/baselinePoint";
import type { Indicator } from "../../../src/domain/model/records/indicator";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../../src/domain/model/records/portfolio";
import type { ImportLogEntry } from "../../../src/domain/model/records/logs";
import type { Project } from "../../../src/domain/model/records/project";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import type { StrategyLink, StrategyNode } from "../../../src/domain/model/records/strategy";

export const day = (text: string): CalendarDay => calendarDay(text);
export const month = (text: string): PeriodMonth => periodMonth(text);
/** Baht as satang. */
export const baht = (amount: number) => satang(Math.round(amount * 100));

export const aProject = (over: Partial<Project> = {}): Project => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  projectCode: "50010600-0001",
  fiscalYearBE: 2566,
  projectKind: "PROJECT",
  nameTh: "โครงการปรับปรุงทางเท้าให้ทุกคนใช้ได้",
  startDate: day("2022-10-01"),
  endDate: day("2023-09-30"),
  actualEndDate: null,
  lifecycle: "IN_PROGRESS",
  budgetReceived: baht(1_000_000),
  budgetAfterTransfer: null,
  allotment: null,
  committed: null,
  carriedOver: null,
  budgetUsedReported: null,
  expenseCategory: "INVESTMENT",
  agencyCode: "50010600",
  agency: "สำนักงานเขตพระนคร",
  division: "ฝ่ายโยธา",
  section: null,
  responsible: "ฝ่ายโยธา",
  sedCoordinator: null,
  rationale: "ทางเท้าชำรุดหลายแห่ง",
  objectives: ["เพื่อให้ทุกคนเดินได้อย่างปลอดภัย"],
  targetText: "ปรับปรุงทางเท้า จำนวน 12 เส้นทาง",
  targetQty: 12,
  targetUnit: "เส้นทาง",
  ...over,
});

export const aRound = (over: Partial<ReportRound> = {}): ReportRound => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  projectCode: "50010600-0001",
  fiscalYearBE: 2566,
  roundNo: 1,
  periodMonth: month("2022-10"),
  reportDate: day("2022-10-25"),
  narrative: "สำรวจเส้นทางและจัดทำแบบแล้ว",
  progressPct: 7,
  disbursedThisRound: baht(0),
  committedToDate: null,
  planStatusReported: "ON_PLAN",
  targetStatusReported: "ON_TARGET",
  problem: null,
  remedy: null,
  evidenceRef: null,
  workflowState: null,
  submittedAt: null,
  decidedAt: null,
  returnReason: null,
  importFlags: [],
  ...over,
});

export const aLink = (over: Partial<StrategyLink> = {}): StrategyLink => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  projectCode: "50010600-0001",
  fiscalYearBE: 2566,
  planEdition: null,
  strategyNo: 1,
  strategyName: "เมืองปลอดภัย",
  subIssueCode: "1.2",
  subIssueName: "ถนนและทางเท้าปลอดภัย",
  goalCode: "1.2.1",
  goalTextRaw: "ประชาชนเดินทางได้อย่างปลอดภัย",
  tactic: null,
  indicatorText: "จำนวนทางเท้าที่ปรับปรุง",
  indicatorCode: "5001-0101",
  performanceDimension: 1,
  isPrimary: true,
  ...over,
});

export const anIndicator = (over: Partial<Indicator> = {}): Indicator => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  indicatorCode: "5001-0101",
  fiscalYearBE: 2566,
  nameTh: "จำนวนทางเท้าที่ปรับปรุง",
  unit: "เส้นทาง",
  target: 12,
  direction: "UP",
  indicatorType: "STRATEGIC",
  indicatorLevel: "OUTPUT",
  q1Result: null,
  q2Result: null,
  q3Result: null,
  q4Result: null,
  definition: null,
  ...over,
});

export const aBaselinePoint = (over: Partial<BaselinePoint> = {}): BaselinePoint => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  projectCode: "50010600-0001",
  fiscalYearBE: 2566,
  revision: 1,
  periodEnd: day("2022-10-31"),
  plannedPct: 5,
  plannedDisbursement: null,
  approvedOn: day("2022-10-01"),
  ...over,
});

export const aStrategyNode = (over: Partial<StrategyNode> = {}): StrategyNode => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  planEdition: null,
  code: "1",
  level: "STRATEGY",
  nameTh: "เมืองปลอดภัย",
  parentCode: null,
  ...over,
});

export const aPortfolio = (over: Partial<Portfolio> = {}): Portfolio => ({
  ...EMPTY_PORTFOLIO,
  projects: [aProject()],
  rounds: [aRound()],
  strategyLinks: [aLink()],
  indicators: [anIndicator()],
  ...over,
});

export const anImportLogEntry = (over: Partial<ImportLogEntry> = {}): ImportLogEntry => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  importedAt: "2023-06-20T09:00:00",
  file: "form.txt",
  line: 12,
  projectCode: "50010600-0001",
  fiscalYearBE: 2566,
  ruleId: "I01",
  severity: "W",
  raw: "ต้องตรวจ",
  proposedValue: null,
  alternative: null,
  message: "พบข้อความที่อ่านไม่ได้",
  decision: null,
  decidedBy: null,
  ...over,
});
