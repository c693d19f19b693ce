import { satangFromBaht } from "../../domain/model/amounts/satang";
import { type CalendarDay } from "../../domain/model/calendar/calendarDay";
import { fiscalYearOf } from "../../domain/model/calendar/fiscalYear";
import { dayInMonth, firstDayOf, lastDayOf } from "../../domain/model/calendar/periodMonth";
import type { BaselinePoint } from "../../domain/model/records/baselinePoint";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../domain/model/records/portfolio";
import type { Project } from "../../domain/model/records/project";
import { DEFAULT_SETTINGS } from "../../domain/model/records/settings";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { StrategyLink } from "../../domain/model/records/strategy";
import { projectKindWords } from "../../domain/model/words/recordWords";
import { SAMPLE_AGENCIES, sampleAgencyRecords } from "./sampleAgencies";
import { type Course, courseNamed } from "./sampleCourses";
import { SAMPLE_INDICATORS, SAMPLE_PLAN, sampleIndicatorRecords, samplePlanRecords } from "./samplePlan";
import { SAMPLE_PROJECTS, type SampleProject } from "./sampleProjects";
import { fiscalMonth, sampleAsOf, sampleRounds } from "./sampleRounds";

/**
 * Forty fictional projects of one fiscal year with reports up to its June, in every state that a real register shows.
 * The same year gives the same data. Example: `samplePortfolio(2566).projects.length` → 40.
 */
export function samplePortfolio(fiscalYearBE: number): Portfolio {
  const projects = SAMPLE_PROJECTS.map((sample) => ({ sample, course: courseNamed(sample.course) })).map(({ sample, course }) => ({
    sample,
    course,
    project: projectOf(sample, course, fiscalYearBE),
  }));
  return {
    ...EMPTY_PORTFOLIO,
    projects: projects.map(({ project }) => project),
    rounds: projects.flatMap(({ sample, project, course }) => sampleRounds(sample, project, course)),
    strategyLinks: projects.map(({ sample, project }) => linkOf(sample, project)),
    baseline: projects
      .filter(({ course }) => course.peculiarity === "monthlyPlan")
      .flatMap(({ project }) => monthlyPlanOf(project, fiscalYearBE)),
    indicators: sampleIndicatorRecords(fiscalYearBE),
    strategyPlan: samplePlanRecords(),
    agencies: sampleAgencyRecords(),
    disbursementTargets: [SAMPLE_PROFILE],
    settings: { ...DEFAULT_SETTINGS, disbursementProfile: SAMPLE_PROFILE.profile },
  };
}

/** A profile for the sample, near what agencies are seen to reach (domain.md §4); a real one is chosen by the workbook's owner. */
const SAMPLE_PROFILE = {
  id: null,
  unreadable: NOTHING_UNREADABLE,
  profile: "ตัวอย่าง",
  expenseCategory: null,
  q1Pct: 12,
  q2Pct: 31,
  q3Pct: 53,
  q4Pct: 95,
  sourceNote: "ค่าสมมติสำหรับข้อมูลตัวอย่าง",
} as const;

/** The newest fiscal year whose sample (October to June) lies wholly in the past. Example: on 2026-11-23 it is 2569. */
export function newestSampleYear(today: CalendarDay): number {
  const current = fiscalYearOf(today);
  return sampleAsOf(current) <= today ? current : current - 1;
}

function projectOf(sample: SampleProject, course: Course, fiscalYearBE: number): Project {
  const agency = SAMPLE_AGENCIES[sample.agency];
  const [division, section] = agency.divisions[sample.division] ?? ["", ""];
  const [quantity, unit] = sample.target;
  const endsEarly = course.endsInMonth !== undefined;
  const endMonth = course.endsInMonth ?? sample.endMonth;
  const isFinished = endsEarly || course.lifecycle === "COMPLETED";
  const budget = sample.budget === null ? null : satangFromBaht(sample.budget);
  return {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    projectCode: `${agency.code}-${String(sample.number).padStart(4, "0")}`,
    fiscalYearBE,
    projectKind: sample.kind,
    nameTh: `${projectKindWords.thai(sample.kind)}${sample.work}`,
    startDate: firstDayOf(fiscalMonth(fiscalYearBE, sample.startMonth)),
    endDate: lastDayOf(fiscalMonth(fiscalYearBE, sample.endMonth)),
    actualEndDate: isFinished ? dayInMonth(fiscalMonth(fiscalYearBE, endMonth), 20 + ((sample.number + endMonth) % 5)) : null,
    lifecycle: course.lifecycle,
    budgetReceived: budget,
    budgetAfterTransfer: sample.afterTransfer === undefined ? null : satangFromBaht(sample.afterTransfer),
    allotment: null,
    committed: course.peculiarity === "commitment" ? budget : null,
    carriedOver: null,
    budgetUsedReported: null,
    expenseCategory: sample.category,
    agencyCode: agency.code,
    agency: agency.name,
    division,
    section,
    responsible: section,
    sedCoordinator: null,
    rationale: `${agency.name} ได้รับข้อเสนอจากประชาชนเรื่อง${sample.work} จึงจัดทำโครงการนี้ขึ้นเพื่อแก้ปัญหาในพื้นที่ (ข้อมูลสมมติ)`,
    objectives: [`เพื่อ${sample.work} ให้ตรงกับความต้องการของประชาชน`, "เพื่อให้หน่วยงานมีข้อมูลสำหรับวางแผนปีต่อไป"],
    targetText: `${sample.work} จำนวน ${quantity.toLocaleString("en-US")} ${unit}`,
    targetQty: quantity,
    targetUnit: unit,
  };
}

function linkOf(sample: SampleProject, project: Project): StrategyLink {
  const [strategy, subIssue] = [sample.goal.slice(0, 1), sample.goal.slice(0, 3)];
  const names: Readonly<Record<string, string>> = SAMPLE_PLAN;
  return {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    projectCode: project.projectCode,
    fiscalYearBE: project.fiscalYearBE,
    planEdition: null,
    strategyNo: Number(strategy),
    strategyName: names[strategy] ?? null,
    subIssueCode: subIssue,
    subIssueName: names[subIssue] ?? null,
    goalCode: sample.goal,
    goalTextRaw: names[sample.goal] ?? null,
    tactic: null,
    indicatorText: SAMPLE_INDICATORS[sample.goal].name,
    indicatorCode: SAMPLE_INDICATORS[sample.goal].code,
    performanceDimension: 1,
    isPrimary: true,
  };
}

/** An approved plan that starts slowly: what most building projects agree on with their owner. */
const MONTHLY_PLAN = [2, 5, 10, 18, 28, 40, 54, 68, 80, 90, 96, 100] as const;

function monthlyPlanOf(project: Project, fiscalYearBE: number): readonly BaselinePoint[] {
  return MONTHLY_PLAN.map((plannedPct, index) => ({
    id: null,
    unreadable: NOTHING_UNREADABLE,
    projectCode: project.projectCode,
    fiscalYearBE,
    revision: 1,
    periodEnd: lastDayOf(fiscalMonth(fiscalYearBE, index)),
    plannedPct,
    plannedDisbursement: null,
    approvedOn: project.startDate,
  }));
}
