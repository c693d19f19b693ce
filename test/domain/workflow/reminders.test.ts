import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { dossiersOf } from "../../../src/domain/model/records/projectDossier";
import { statusContextOf } from "../../../src/domain/status/statusContext";
import { type MonthState, monthReport } from "../../../src/domain/workflow/monthReport";
import { completenessMatrix, remindersFrom } from "../../../src/domain/workflow/reminders";
import { reminderMail } from "../../../src/messages/workflow/reminderMail";
import { complaintsAbout } from "../../messages/wording";
import { aPortfolio, aProject, aRound, day, month } from "../../support/builders/records";
import { PLACEHOLDER } from "../../support/ruleExamples/scene";

const NOVEMBER = month("2022-11");
const november = (over: Partial<ReportRound>) => aRound({ roundNo: 2, periodMonth: NOVEMBER, reportDate: day("2022-11-23"), ...over });
const emptyNovember = (over: Partial<ReportRound> = {}) => november({ ...PLACEHOLDER, periodMonth: NOVEMBER, ...over });

/** November's report is due on Friday the 25th; grace ends on the 30th. */
describe("one month of a project", () => {
  it.each<[string, readonly ReportRound[], string, MonthState, number]>([
    ["before it begins", [], "2022-10-31", "NOT_DUE", 0],
    ["on the due date", [emptyNovember()], "2022-11-25", "OPEN", 0],
    ["the day after", [emptyNovember()], "2022-11-26", "GRACE", 1],
    ["on the last day of grace", [], "2022-11-30", "GRACE", 5],
    ["after it, in the next month", [], "2022-12-01", "MISSING", 6],
    ["reported in plain Excel, on time", [november({})], "2022-12-01", "ON_TIME", 0],
    ["reported in plain Excel, late", [november({ reportDate: day("2022-12-02") })], "2022-12-03", "LATE", 7],
    ["reported without a date", [november({ reportDate: null })], "2022-12-03", "ON_TIME", 0],
    ["submitted late although dated early", [november({ workflowState: "SUBMITTED", submittedAt: day("2022-11-28") })], "2022-12-03", "LATE", 3],
    ["approved", [november({ workflowState: "APPROVED", submittedAt: day("2022-11-25") })], "2022-12-03", "ON_TIME", 0],
    ["entered and not sent", [november({ workflowState: "DRAFT" })], "2022-11-27", "WRITING", 2],
    ["entered in an opened row and not sent", [november({ workflowState: "OPEN" })], "2022-11-20", "WRITING", 0],
    ["returned", [november({ workflowState: "RETURNED", returnReason: "ผิดงวดหรือผิดเดือน: แก้เดือน" })], "2022-11-27", "RETURNED", 2],
    ["exempted", [emptyNovember({ workflowState: "EXEMPT" })], "2022-12-31", "EXEMPT", 0],
  ])("%s", (_what, rounds, asOf, state, daysLate) => {
    const portfolio = aPortfolio({ rounds });
    expect(monthReport(dossiersOf(portfolio)[0]!, NOVEMBER, statusContextOf(portfolio), day(asOf))).toMatchObject({ state, daysLate, dueDay: "2022-11-25" });
  });

  it("is not expected of a project that has ended", () => {
    const portfolio = aPortfolio({ projects: [aProject({ endDate: day("2022-10-31") })], rounds: [] });
    expect(monthReport(dossiersOf(portfolio)[0]!, NOVEMBER, statusContextOf(portfolio), day("2022-12-31")).state).toBe("NOT_EXPECTED");
  });
});

describe("reminders", () => {
  const portfolio = aPortfolio({
    projects: [aProject(), aProject({ projectCode: "50020000-0001", agency: "สำนักงานเขตบางรัก", agencyCode: "50020000", nameTh: "โครงการปลูกต้นไม้" }), aProject({ projectCode: "50010600-0002", agency: " สำนักงานเขตพระนคร " })],
    rounds: [aRound(), november({ workflowState: "RETURNED", returnReason: "ไม่มีหลักฐานอ้างอิง: แนบใบตรวจรับ" })],
  });
  const matrix = completenessMatrix(portfolio, day("2022-12-01"));

  it("has the twelve months of every project", () => {
    expect(matrix.map(({ months }) => months.map(({ state }) => state).slice(0, 4))).toEqual([
      ["ON_TIME", "RETURNED", "OPEN", "NOT_DUE"], ["MISSING", "MISSING", "OPEN", "NOT_DUE"], ["MISSING", "MISSING", "OPEN", "NOT_DUE"],
    ]);
    expect(matrix[0]?.months).toHaveLength(12);
  });

  it("gathers them by agency in Thai order, the oldest month first", () => {
    const agencies = remindersFrom(matrix, { month: null, agencyCode: null });
    expect(agencies.map(({ agency, reminders }) => [agency, reminders.map(({ project, report }) => `${report.month} ${project.projectCode} ${report.state}`)])).toEqual([
      ["สำนักงานเขตบางรัก", ["2022-10 50020000-0001 MISSING", "2022-11 50020000-0001 MISSING", "2022-12 50020000-0001 OPEN"]],
      ["สำนักงานเขตพระนคร", ["2022-10 50010600-0002 MISSING", "2022-11 50010600-0001 RETURNED", "2022-11 50010600-0002 MISSING", "2022-12 50010600-0001 OPEN", "2022-12 50010600-0002 OPEN"]],
    ]);
    expect(remindersFrom(matrix, { month: NOVEMBER, agencyCode: "50020000" }).flatMap(({ reminders }) => reminders)).toHaveLength(1);
  });

  it("writes a mail that names what is waited for, and no person", () => {
    const [agency] = remindersFrom(matrix, { month: NOVEMBER, agencyCode: "50010600" });
    const mail = reminderMail(agency!, day("2022-12-01"));
    expect(mail.subject).toBe("ขอให้ส่งรายงานความก้าวหน้าโครงการ ประจำเดือน พ.ย. 2565");
    expect(mail.body.split("\n")).toEqual([
      "เรียน สำนักงานเขตพระนคร",
      "",
      "ตามข้อมูล ณ วันที่ 1 ธ.ค. 2565 มีรายงานความก้าวหน้าโครงการที่ยังรออยู่ 2 รายการ ดังนี้",
      "",
      "ประจำเดือน พ.ย. 2565",
      "1. 50010600-0001 โครงการปรับปรุงทางเท้าให้ทุกคนใช้ได้ – ส่งกลับแก้ไข (“ไม่มีหลักฐานอ้างอิง: แนบใบตรวจรับ”) กำหนดส่ง 25 พ.ย. 2565",
      "2. 50010600-0002 โครงการปรับปรุงทางเท้าให้ทุกคนใช้ได้ – ยังไม่รายงาน กำหนดส่ง 25 พ.ย. 2565 เกินมา 6 วัน",
      "",
      "โปรดบันทึกผลในสมุดงานและส่งรายงาน หากส่งแล้วขออภัยมา ณ ที่นี้",
    ]);
    expect(complaintsAbout(mail.subject, "th")).toEqual([]);
    expect(mail.mailto.length).toBeLessThan(2_000);
    expect(decodeURIComponent(mail.mailto)).toContain(mail.subject);
  });
});
