/**
 * The printed form of test/fixtures/printed-form.txt as structured data, made by hand from domain.md §6: what the importer must arrive at,
 * and what the golden tests of checks and status look at. Long texts are the printed lines re-joined (no space between two Thai letters).
 */
import type { Agency } from "../../../src/domain/model/records/agency";
import { EMPTY_PORTFOLIO, type Portfolio } from "../../../src/domain/model/records/portfolio";
import type { Project } from "../../../src/domain/model/records/project";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import type { StrategyLink } from "../../../src/domain/model/records/strategy";
import { baht, day, month } from "./records";

const KEY = { projectCode: "21000000-6549", fiscalYearBE: 2566 } as const;
const STORED = { id: null, unreadable: NOTHING_UNREADABLE } as const;

/** The day of the last report, at which domain.md §6 and §7 give the expected status and findings. */
export const PRINTED_FORM_DAY = day("2023-06-20");

export const printedFormProject: Project = {
  ...STORED,
  ...KEY,
  projectKind: "ACTIVITY",
  nameTh:
    "กิจกรรมการติดตามและประเมินผลการดำเนินงานตามภารกิจที่ได้รับการถ่ายโอนภารกิจตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น " +
    "ฉบับที่ 1 และ ฉบับที่ 2",
  startDate: day("2022-11-01"),
  endDate: day("2023-09-30"),
  actualEndDate: day("2023-06-20"),
  lifecycle: "COMPLETED",
  budgetReceived: baht(0),
  budgetAfterTransfer: null,
  allotment: null,
  committed: null,
  carriedOver: null,
  budgetUsedReported: baht(0),
  expenseCategory: null,
  agencyCode: "21000000",
  agency: "สำนักยุทธศาสตร์และประเมินผล",
  division: "กองยุทธศาสตร์เศรษฐกิจ การเงิน และการคลัง",
  section: "กลุ่มงานประสานการถ่ายโอนภารกิจ",
  responsible: "กลุ่มงานประสานการถ่ายโอนภารกิจ",
  sedCoordinator: "เจ้าหน้าที่ สยป. (ปิดชื่อ)",
  rationale:
    "กรุงเทพมหานครมีอำนาจหน้าที่ตามพระราชบัญญัติระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. 2528 " +
    "และพระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น พ.ศ. 2542 " +
    "กำหนดให้กรุงเทพมหานครมีบทบาทในการกระจายอำนาจและภารกิจหน้าที่ด้านต่างๆ คือ " +
    "กรุงเทพมหานครรับถ่ายโอนภารกิจจากหน่วยงานราชการ (กระทรวง กรม) และหน่วยงานส่วนกลางในสังกัดกรุงเทพมหานคร " +
    "หรือหน่วยงานระดับสำนักถ่ายโอนไปยังสำนักงานเขต ปัจจุบันกรุงเทพมหานครได้รับถ่ายโอนภารกิจมาแล้ว จำนวน 42 ภารกิจ " +
    "ยังไม่ถ่ายโอน จำนวน 26 ภารกิจซึ่งอุปสรรคที่ส่งผลให้การถ่ายโอนภารกิจยังไม่บรรลุเป้าหมาย คือ " +
    "ส่วนราชการเจ้าของภารกิจเดิมไม่มีความชัดเจน ไม่ประสงค์จะถ่ายโอนอำนาจหน้าที่และภารกิจของตนให้องค์กรปกครองส่วนท้องถิ่น " +
    "เลือกถ่ายโอนภารกิจที่ไม่มีความสำคัญหรือถ่ายโอนไม่ครบกระบวนการรวมทั้งความล่าช้าในการแก้ไขกฎหมายที่มีขั้นตอนและระยะเวลายาวนาน " +
    "ส่งผลให้การถ่ายโอนภารกิจของกรุงเทพมหานครประสบปัญหารวมทั้งภารกิจที่จะได้รับการถ่ายโอนจากหน่วยงานราชการในส่วนกลางตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่นยังไม่ครอบคลุมอำนาจหน้าที่ในการจัดทำกิจการสาธารณะที่มีความจำเป็นในระดับมหานคร " +
    "จำเป็นต้องกำหนดแนวทางในการเร่งรัดผลักดันให้เกิดการกระจายอำนาจจากส่วนกลางให้กรุงเทพมหานครเพิ่มขึ้นทั้งภารกิจตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่นและภารกิจและอำนาจหน้าที่อื่น " +
    "ๆของส่วนกลางที่มีการดำเนินการทับซ้อนอยู่ในพื้นที่กรุงเทพมหานครจึงมีความจำเป็นต้องติดตามประเมินผลการดำเนินงานตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น " +
    "ฉบับที่ 1 และ ฉบับที่ 2 เพื่อให้กรุงเทพมหานครทราบถึงความก้าวหน้า " +
    "ข้อจำกัดปัญหาและอุปสรรคในการดำเนินงานตามภารกิจที่ได้รับการถ่ายโอนจากหน่วยงานราชการส่วนกลางของรัฐบาลแล้วและประสานแจ้งต่อสำนักงาน " +
    "ก.ก.ธ. เพื่อผลักดันปัญหาและอุปสรรคเข้าสู่กระบวนการแก้ไขผ่านกลไกที่เกี่ยวข้อง",
  objectives: [
    "เพื่อให้มีการติดตามและประเมินผลการดำเนินงานของภารกิจที่ได้รับการถ่ายโอนตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น " +
    "ฉบับที่ 1 และ ฉบับที่ 2",
    "เพื่อให้ทราบปัญหา อุปสรรค และข้อจำกัดในการดำเนินงานตามภารกิจที่ได้รับการถ่ายโอนแล้วแจ้งต่อ สำนักงาน ก.ก.ธ. " +
    "เป็นการผลักดันเข้าสู่กระบวนการแก้ไขผ่านกลไกที่เกี่ยวข้อง",
  ],
  targetText:
    "ปัญหาอุปสรรคและข้อจำกัดในการดำเนินงานตามภารกิจที่กรุงเทพมหานครได้รับถ่ายโอนตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่นฉบับที่ " +
    "1 และ ฉบับที่ 2 จำนวน 42 ภารกิจ ได้รับการผลักดันเข้าสู่กระบวนการแก้ไขผ่านกลไกที่เกี่ยวข้อง",
  targetQty: 42,
  targetUnit: "ภารกิจ",
};

export const printedFormLink: StrategyLink = {
  ...STORED,
  ...KEY,
  planEdition: null,
  strategyNo: 5,
  strategyName: "ส่งเสริมการสร้างเมืองประชาธิปไตยแบบมีส่วนร่วม",
  subIssueCode: "5.3",
  subIssueName: "การกระจายอำนาจและการมีส่วนร่วมของประชาชน",
  goalCode: "5.4.1",
  goalTextRaw: "กรุงเทพมหานคร มีกลไกการร้องเรียน ตรวจสอบ และแก้ไขเรื่องการทุจริตที่เข้าถึงง่าย สะดวก รวดเร็วมี",
  tactic: null,
  indicatorText:
    "กรุงเทพมหานครติดตามและประเมินผลการดำเนินงานตามภารกิจที่ได้รับการถ่ายโอนภารกิจตามแผนการกระจายอำนาจให้แก่องค์กรปกครอง " +
    "ส่วนท้องถิ่น ฉบับที่ ๑ และฉบับที่ ๒",
  indicatorCode: null,
  performanceDimension: 1,
  isPrimary: true,
};

const blankRound: ReportRound = {
  ...STORED,
  ...KEY,
  roundNo: null,
  periodMonth: null,
  reportDate: null,
  narrative: null,
  progressPct: null,
  disbursedThisRound: null,
  committedToDate: null,
  planStatusReported: null,
  targetStatusReported: null,
  problem: null,
  remedy: null,
  evidenceRef: null,
  workflowState: null,
  submittedAt: null,
  decidedAt: null,
  returnReason: null,
  importFlags: [],
};

const METRICS = { disbursedThisRound: baht(0), planStatusReported: "ON_PLAN", targetStatusReported: "ON_TARGET" } as const;

export const printedFormRounds: readonly ReportRound[] = [
  {
    ...blankRound,
    ...METRICS,
    roundNo: 1,
    periodMonth: month("2022-12"),
    reportDate: day("2022-12-22"),
    narrative:
      "ประสานหน่วยงาน/ส่วนราชการรับผิดชอบดำเนินงานภารกิจ จำนวน 9 หน่วยงาน/ส่วนราชการ ได้แก่ สำนักพัฒนาสังคมสำนักการศึกษา " +
      "สำนักการโยธา สำนักการวางผังและพัฒนาเมือง สำนักการระบายน้ำ สำนักอนามัย สำนักวัฒนธรรม กีฬา และการท่องเที่ยวสำนักการคลัง " +
      "และสำนักงานปกครองและทะเบียน รายงานผลการดำเนินงาน ปัญหาอุปสรรคและข้อเสนอแนะการแก้ไขของภารกิจที่ได้รับการถ่ายโอนแล้ว " +
      "จำนวน 42 ภารกิจ ตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่นฉบับที่ 1 และฉบับที่ 2",
    progressPct: 30,
    importFlags: [{ ruleId: "R18", printedRow: 2, metricNo: null, fields: ["targetStatusReported"] }],
  },
  {
    ...blankRound,
    ...METRICS,
    roundNo: 2,
    periodMonth: month("2023-01"),
    reportDate: day("2023-01-23"),
    narrative:
      "รวบรวมข้อมูลผลการดำเนินงาน ปัญหาอุปสรรค " +
      "และข้อเสนอแนะการแก้ไขของภารกิจที่ได้รับการถ่ายโอนแล้วของหน่วยงาน/ส่วนราชการรับผิดชอบดำเนินงานภารกิจ จำนวน 9 " +
      "หน่วยงาน/ส่วนราชการ เพื่อจัดทำรายงานผลการติดตามและประเมินผลการดำเนินงาน",
    progressPct: 40,
    importFlags: [
      {
        ruleId: "R18",
        printedRow: 3,
        metricNo: 2,
        fields: ["progressPct", "disbursedThisRound", "planStatusReported", "targetStatusReported"],
      },
    ],
  },
  { ...blankRound, roundNo: 3 },
  {
    ...blankRound,
    roundNo: 4,
    periodMonth: month("2023-02"),
    reportDate: day("2023-02-20"),
    narrative:
      "สรุปประเด็นผลการดำเนินงาน ปัญหาอุปสรรค และข้อเสนอแนะการแก้ไขของภารกิจที่ได้รับการถ่ายโอนแล้ว " +
      "ตามที่หน่วยงาน/ส่วนราชการรับผิดชอบดำเนินงานภารกิจ จำนวน 9 หน่วยงาน/ส่วนราชการรายงานความคืบหน้าการดำเนินงาน " +
      "เพื่อจัดทำรายงานผลการติดตามและประเมินผลการดำเนินงาน",
  },
  {
    ...blankRound,
    roundNo: 5,
    periodMonth: month("2023-03"),
    reportDate: day("2023-03-23"),
    narrative:
      "จัดทำรายงานผลการติดตามและประเมินผลการดำเนินงาน โดยวิเคราะห์ สรุปปัญหาในภาพรวม และให้ข้อเสนอแนะ จัดทำเป็นรูปเล่มรายงาน " +
      "เพื่อนำเสนอปัญหาต่อหน่วยงานที่เกี่ยวข้องเข้าสู่กระบวนการแก้ไขต่อไป",
  },
  {
    ...blankRound,
    roundNo: 6,
    periodMonth: month("2023-04"),
    reportDate: day("2023-04-21"),
    narrative:
      "อยู่ระหว่างดำเนินการนำเสนอเล่มรายงานฯ " +
      "เพื่อนำประเด็นปัญหาและข้อเสนอแนะแนวทางการแก้ไขเสนอต่อหน่วยงานที่เกี่ยวข้องพิจารณาเข้าสู่กระบวนการแก้ไขปัญหาต่อไป",
  },
  {
    ...blankRound,
    roundNo: 7,
    periodMonth: month("2023-05"),
    reportDate: day("2023-05-24"),
    narrative:
      "อยู่ระหว่างดำเนินการจัดทำหนังสือเสนอต่อผู้บริหารเพื่อนำประเด็นปัญหาและข้อเสนอแนะแนวทางการแก้ไขเสนอต่อหน่วยงานที่เกี่ยวข้องพิจารณาเข้าสู่กระบวนการแก้ไขปัญหาต่อไป",
  },
  {
    ...blankRound,
    ...METRICS,
    roundNo: 8,
    periodMonth: month("2023-06"),
    reportDate: day("2023-06-20"),
    narrative:
      "ดำเนินโครงการแล้วเสร็จ " +
      "โดยนำประเด็นปัญหาและข้อเสนอแนะแนวทางการแก้ไขเสนอต่อหน่วยงานที่เกี่ยวข้องเพื่อพิจารณาแก้ไข/พัฒนาศักยภาพของหน่วยงานในการดำเนินงานตามภารกิจถ่ายโอนของกรุงเทพมหานคร " +
      "ตามหนังสือที่ กท 0503/2377 ลงวันที่ 12 มิถุนายน 2566 เรียบ " +
      "ผู้อำนวยการสำนักงานคณะกรรมการการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น ขอส่งสรุปปัญหา อุปสรรค " +
      "และข้อเสนอแนะการดำเนินงานตามภารกิจที่กรุงเทพมหานครรับถ่ายโอนตามแผนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น ฉบับที่ " +
      "1 และฉบับที่ 2 จำนวน 11 ภารกิจ ซึ่งปัญหาอุปสรรค " +
      "อยู่นอกเหนืออำนาจหน้าที่ของกรุงเทพมหานครเห็นควรประสานสำนักงานคณะกรรมการการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น " +
      "เพื่อพิจารณาปัญหาอุปสรรคเข้าสู่กระบวนการแก้ไข",
    // The letter that its narrative names.
    evidenceRef: "กท 0503/2377",
    progressPct: 100,
  },
];

/** The one agency that the form needs; P03 compares the project's code with it. */
export const printedFormAgency: Agency = {
  ...STORED,
  agencyCode: "21000000",
  nameTh: "สำนักยุทธศาสตร์และประเมินผล",
  shortTh: "สยป.",
  parentCode: null,
  kind: "BUREAU",
};

export const printedFormPortfolio: Portfolio = {
  ...EMPTY_PORTFOLIO,
  projects: [printedFormProject],
  rounds: printedFormRounds,
  strategyLinks: [printedFormLink],
  agencies: [printedFormAgency],
};
