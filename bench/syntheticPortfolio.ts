import { satang } from "../src/domain/model/amounts/satang";
import { calendarDay } from "../src/domain/model/calendar/calendarDay";
import { dayInMonth, monthOf, nextMonth } from "../src/domain/model/calendar/periodMonth";
import { EMPTY_PORTFOLIO, type Portfolio } from "../src/domain/model/records/portfolio";
import type { ReportRound } from "../src/domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../src/domain/model/records/stored";
import { samplePortfolio } from "../src/workflows/sample/samplePortfolio";
import { seededRandom } from "./random";

const PHRASES = [
  "ประชุมคณะกรรมการติดตามงานร่วมกับผู้แทนชุมชน",
  "สำรวจพื้นที่และจัดทำแบบรายละเอียดเพิ่มเติม",
  "ตรวจรับงวดงานและส่งเอกสารเบิกจ่ายให้ฝ่ายการคลัง",
  "ประสานหน่วยงานสาธารณูปโภคเรื่องการย้ายสายไฟและท่อประปา",
  "อบรมเจ้าหน้าที่ผู้ปฏิบัติงานเรื่องมาตรฐานความปลอดภัย",
  "รวบรวมข้อคิดเห็นของประชาชนเพื่อปรับปรุงการดำเนินงาน",
  "จัดซื้อวัสดุอุปกรณ์ตามระเบียบและตรวจนับเข้าคลัง",
  "ประชาสัมพันธ์โครงการผ่านสื่อสังคมออนไลน์ของหน่วยงาน",
] as const;

/**
 * A city's register: `projectCount` projects with twelve monthly rounds each, each narrative 200 characters and more.
 * One in twenty rounds lacks its percentage or says another status than its figures, one in fifty lacks its date, so that rules have something to say.
 */
export function syntheticPortfolio(projectCount: number): Portfolio {
  const random = seededRandom(2566);
  const models = samplePortfolio(2566);
  const projects = Array.from({ length: projectCount }, (_, index) => {
    const model = models.projects[index % models.projects.length];
    if (model === undefined) throw new Error("The sample has no projects");
    return {
      ...model,
      projectCode: `${model.agencyCode}-${String(index).padStart(4, "0")}`,
      startDate: calendarDay("2022-10-01"),
      endDate: calendarDay("2023-09-30"),
      actualEndDate: null,
      lifecycle: "IN_PROGRESS" as const,
      budgetReceived: satang(Math.floor(random() * 50_000_000) * 100),
    };
  });
  const links = projects.map((project, index) => ({
    ...(models.strategyLinks[index % models.strategyLinks.length] as (typeof models.strategyLinks)[number]),
    projectCode: project.projectCode,
  }));
  return {
    ...EMPTY_PORTFOLIO,
    ...models,
    projects,
    strategyLinks: links,
    baseline: [],
    rounds: projects.flatMap((project) => roundsOf(project.projectCode, Number(project.budgetReceived), random)),
  };
}

function roundsOf(projectCode: string, budget: number, random: () => number): readonly ReportRound[] {
  const rounds: ReportRound[] = [];
  let month = monthOf(calendarDay("2022-10-01"));
  let progress = 0;
  for (let roundNo = 1; roundNo <= 12; roundNo += 1, month = nextMonth(month)) {
    progress = Math.min(100, progress + random() * 15);
    const gapPp = progress - (roundNo / 12) * 100;
    const byFigures = gapPp < -10 ? "BEHIND" : gapPp > 10 ? "AHEAD" : "ON_PLAN";
    rounds.push({
      id: null,
      unreadable: NOTHING_UNREADABLE,
      projectCode,
      fiscalYearBE: 2566,
      roundNo,
      periodMonth: month,
      reportDate: random() < 0.02 ? null : dayInMonth(month, 20 + Math.floor(random() * 8)),
      narrative: narrative(random),
      progressPct: random() < 0.05 ? null : Math.round(progress * 100) / 100,
      disbursedThisRound: satang(Math.floor((budget * (0.5 + random() * 0.6)) / 12)),
      committedToDate: null,
      planStatusReported: random() < 0.05 ? "ON_PLAN" : byFigures,
      targetStatusReported: "ON_TARGET",
      problem: byFigures === "BEHIND" ? "ผู้รับจ้างเข้าพื้นที่ช้ากว่ากำหนด" : null,
      remedy: byFigures === "BEHIND" ? "เร่งรัดผู้รับจ้างและติดตามทุกสัปดาห์" : null,
      evidenceRef: null,
      workflowState: null,
      submittedAt: null,
      decidedAt: null,
      returnReason: null,
      importFlags: [],
    });
  }
  return rounds;
}

function narrative(random: () => number): string {
  let text = "";
  while (text.length < 200) {
    text += `${PHRASES[Math.floor(random() * PHRASES.length)]} ครั้งที่ ${Math.floor(random() * 900)} `;
  }
  return text.trim();
}
