import { type Satang, satang } from "../../domain/model/amounts/satang";
import { addDays, daysInclusive } from "../../domain/model/calendar/calendarDay";
import { dayInMonth, firstDayOf, lastDayOf, monthOf, nextMonth, type PeriodMonth } from "../../domain/model/calendar/periodMonth";
import { fiscalYearStart } from "../../domain/model/calendar/fiscalYear";
import { DEFAULT_SETTINGS } from "../../domain/model/records/settings";
import type { PlanStatus } from "../../domain/model/words/statusWords";
import type { Project } from "../../domain/model/records/project";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { Course } from "./sampleCourses";
import type { SampleProject } from "./sampleProjects";

/** Sample reports are dated around this day of the month. */
const REPORTING_DAY = 22;

/** The last month of a fiscal year that the sample has reports for (June). */
export const LAST_SAMPLE_MONTH = 8;

/** Month `index` of a fiscal year, October = 0. */
export function fiscalMonth(fiscalYearBE: number, index: number): PeriodMonth {
  let month = monthOf(fiscalYearStart(fiscalYearBE));
  for (let step = 0; step < index; step += 1) month = nextMonth(month);
  return month;
}

/** The rounds that a sample project has reported by June of its year. */
export function sampleRounds(sample: SampleProject, project: Project, course: Course): readonly ReportRound[] {
  const months = reportingMonths(sample, course);
  const rounds: ReportRound[] = [];
  let paidBefore = 0;
  months.forEach((index, position) => {
    const isLast = position === months.length - 1;
    const month = fiscalMonth(project.fiscalYearBE ?? 0, index);
    const progressPct = progressIn(project, course, month, isLast, rounds.at(-1)?.progressPct ?? 0);
    const paid = paidBy(project, course, (position + 1) / months.length);
    const planStatusReported = course.alwaysSays ?? statusByFigures(progressPct - plannedPctIn(project, month));
    const isBehind = planStatusReported === "BEHIND";
    rounds.push({
      id: null,
      unreadable: NOTHING_UNREADABLE,
      projectCode: project.projectCode,
      fiscalYearBE: project.fiscalYearBE,
      roundNo: position + 1,
      periodMonth: month,
      reportDate: course.peculiarity === "undatedRound" && position === 3 ? null : dayInMonth(month, REPORTING_DAY - 2 + ((sample.number + index) % 5)),
      narrative: narrativeOf(sample, course, progressPct, isLast, position),
      progressPct,
      disbursedThisRound: paid === null ? null : satang(paid - paidBefore),
      committedToDate: course.peculiarity === "commitment" && position >= 4 ? project.budgetReceived : null,
      planStatusReported,
      targetStatusReported: isBehind && progressPct < 50 ? "OFF_TARGET" : "ON_TARGET",
      problem: isBehind && course.peculiarity === "remedy" ? "ผู้รับจ้างเข้าพื้นที่ช้ากว่ากำหนดและวัสดุบางรายการขาดตลาด" : null,
      remedy: isBehind && course.peculiarity === "remedy" ? "เร่งรัดผู้รับจ้างเพิ่มคนงาน และประชุมติดตามทุกสัปดาห์" : null,
      evidenceRef: null,
      workflowState: null,
      submittedAt: null,
      decidedAt: null,
      returnReason: null,
      importFlags: [],
    });
    paidBefore = paid ?? paidBefore;
  });
  return rounds;
}

function reportingMonths(sample: SampleProject, course: Course): readonly number[] {
  const last = Math.min(course.endsInMonth ?? sample.endMonth, LAST_SAMPLE_MONTH);
  const months: number[] = [];
  for (let month = sample.startMonth; month <= last; month += 1) {
    if (!course.silentMonths?.includes(month)) months.push(month);
  }
  return months;
}

/** Progress at the end of a month: the straight-line plan times the pace, never back, and 100 only for what is finished. */
function progressIn(project: Project, course: Course, month: PeriodMonth, isLast: boolean, before: number): number {
  if (isLast && course.lifecycle === "COMPLETED") return 100;
  if (isLast && course.peculiarity === "progressFalls") return before - 6;
  return Math.max(before, Math.min(98, Math.round(plannedPctIn(project, month) * course.pace)));
}

/** The straight-line plan around the days on which the sample reports. */
function plannedPctIn({ startDate, endDate }: Project, month: PeriodMonth): number {
  if (startDate === null || endDate === null) return 0;
  const total = daysInclusive(startDate, endDate);
  const elapsed = daysInclusive(startDate, addDays(firstDayOf(month), REPORTING_DAY - 1));
  return (Math.max(0, Math.min(total, elapsed)) / total) * 100;
}

/** What an honest reporter says of a gap, with the tolerance that a new workbook has. */
function statusByFigures(gapPp: number): PlanStatus {
  const { toleranceLinearPp } = DEFAULT_SETTINGS;
  return gapPp < -toleranceLinearPp ? "BEHIND" : gapPp > toleranceLinearPp ? "AHEAD" : "ON_PLAN";
}

/** Money paid so far, in whole hundreds of baht: slow at first, as agencies pay. */
function paidBy(project: Project, course: Course, shareOfTime: number): Satang | null {
  if (course.spentShare === null || project.budgetReceived === null) return null;
  const baht = (Number(project.budgetAfterTransfer ?? project.budgetReceived) / 100) * course.spentShare * shareOfTime ** 1.4;
  return satang(Math.round(baht / 100) * 10_000);
}

const STAGES: readonly (readonly [upTo: number, text: string])[] = [
  [12, "แต่งตั้งคณะกรรมการและจัดทำรายละเอียดงาน"],
  [25, "กำหนดขอบเขตของงานและราคากลางแล้ว อยู่ในขั้นตอนประกาศเชิญชวนสำหรับงาน"],
  [40, "ลงนามในสัญญาและส่งมอบพื้นที่แล้ว เริ่มงาน"],
  [60, "ดำเนินงานในพื้นที่ต่อเนื่อง ตรวจรับงวดงานของงาน"],
  [80, "ดำเนินงานส่วนหลักเสร็จเกินครึ่ง อยู่ระหว่างตรวจคุณภาพของงาน"],
  [99, "เก็บรายละเอียดและเตรียมส่งมอบงาน"],
];

const REMARKS = [
  "ประชุมร่วมกับผู้แทนชุมชนในพื้นที่แล้วหนึ่งครั้ง",
  "หน่วยงานที่เกี่ยวข้องเห็นชอบแผนงานรายเดือน",
  "สำรวจพื้นที่เพิ่มเติมตามข้อเสนอของประชาชน",
  "ปรับลำดับงานให้เหมาะกับฤดูฝน",
  "ทดสอบการใช้งานจริงกับกลุ่มเป้าหมายบางส่วน",
  "รวบรวมความเห็นของผู้ใช้บริการเพื่อปรับปรุง",
  "ตรวจนับวัสดุและครุภัณฑ์ครบถ้วน",
  "ประสานผู้รับจ้างเรื่องกำหนดเวลาเดือนถัดไป",
  "สรุปผลประจำเดือนเสนอผู้บริหารหน่วยงานแล้ว",
] as const;

function narrativeOf(sample: SampleProject, course: Course, progressPct: number, isLast: boolean, position: number): string {
  const [quantity, unit] = sample.target;
  if (isLast && course.lifecycle === "COMPLETED") {
    return `ดำเนินโครงการแล้วเสร็จ ส่งมอบ${sample.work} จำนวน ${quantity.toLocaleString("en-US")} ${unit} ครบตามเป้าหมาย`;
  }
  if (isLast && course.lifecycle === "CANCELLED") return `ยุติงาน${sample.work} เนื่องจากพื้นที่ยังไม่พร้อมส่งมอบ`;
  if (isLast && course.lifecycle === "SUSPENDED") return `ชะลองาน${sample.work}ไว้ก่อน เพื่อรอผลการศึกษาระดับน้ำ`;
  const stage = STAGES.find(([upTo]) => progressPct <= upTo)?.[1] ?? "ติดตามผลหลังส่งมอบงาน";
  // A clerk who copies last month's text word for word is one of the states that the sample shows (rule R12).
  const remark = REMARKS[course.peculiarity === "copiedNarrative" && position > 3 ? 3 : position % REMARKS.length] ?? "";
  return `${stage}${sample.work} ${remark}`;
}

/** The last day that sample data is about: 30 June of the fiscal year. */
export function sampleAsOf(fiscalYearBE: number): ReturnType<typeof lastDayOf> {
  return lastDayOf(fiscalMonth(fiscalYearBE, LAST_SAMPLE_MONTH));
}
