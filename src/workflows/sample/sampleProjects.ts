import type { ExpenseCategory, ProjectKind } from "../../domain/model/words/recordWords";
import type { SampleAgencyName } from "./sampleAgencies";
import type { SampleGoal } from "./samplePlan";
import type { SampleCourse } from "./sampleCourses";

/** One line of the sample: a project and the course it takes. Money in baht, months counted from October = 0. */
export interface SampleProject {
  readonly number: number;
  readonly kind: ProjectKind;
  /** What is done, without the word โครงการ or กิจกรรม. */
  readonly work: string;
  readonly agency: SampleAgencyName;
  readonly division: 0 | 1;
  readonly budget: number | null;
  readonly afterTransfer?: number;
  readonly category: ExpenseCategory | null;
  readonly target: readonly [quantity: number, unit: string];
  readonly goal: SampleGoal;
  readonly startMonth: number;
  readonly endMonth: number;
  readonly course: SampleCourse;
}

const project = (
  number: number,
  agency: SampleAgencyName,
  division: 0 | 1,
  work: string,
  budget: number | null,
  category: ExpenseCategory | null,
  target: readonly [number, string],
  goal: SampleGoal,
  months: readonly [start: number, end: number],
  course: SampleCourse,
  more: Partial<Pick<SampleProject, "kind" | "afterTransfer">> = {},
): SampleProject => ({
  number, kind: "PROJECT", work, agency, division, budget, category, target, goal,
  startMonth: months[0], endMonth: months[1], course, ...more,
});

const activity = { kind: "ACTIVITY" } as const;

/** Forty projects that nobody runs, in every state that a real register shows. */
export const SAMPLE_PROJECTS: readonly SampleProject[] = [
  project(1, "works", 0, "ปรับปรุงทางเท้าถนนสายหลัก ระยะที่ 1", 24_500_000, "INVESTMENT", [12, "เส้นทาง"], "1.1.1", [0, 11], "onPlan"),
  project(2, "works", 0, "ปรับปรุงทางเท้าถนนสายหลัก ระยะที่ 2", 31_200_000, "INVESTMENT", [15, "เส้นทาง"], "1.1.1", [2, 11], "behind"),
  project(3, "works", 1, "ก่อสร้างสะพานคนข้ามคลองสาม", 18_750_000, "INVESTMENT", [3, "สะพาน"], "1.1.1", [0, 8], "overdue"),
  project(4, "works", 1, "ซ่อมแซมฝาท่อระบายน้ำทางเท้า", 4_300_000, "OPERATING", [850, "จุด"], "1.1.1", [0, 11], "ahead"),
  project(5, "works", 0, "ติดตั้งไฟส่องสว่างในซอย", 9_800_000, "INVESTMENT", [420, "จุด"], "1.2.1", [1, 10], "onPlan", { afterTransfer: 9_150_000 }),
  project(6, "works", 1, "เปลี่ยนโคมไฟถนนเป็นหลอดประหยัดพลังงาน", 12_600_000, "INVESTMENT", [2_400, "โคม"], "1.2.1", [0, 6], "completed"),
  project(7, "works", 0, "สำรวจทางข้ามหน้าโรงเรียน", 0, null, [96, "แห่ง"], "1.2.1", [0, 5], "completedWithoutBudget", activity),
  project(8, "works", 1, "ปรับปรุงป้ายจราจรในย่านตลาด", 2_150_000, "OPERATING", [140, "ป้าย"], "1.2.1", [3, 11], "moneyAheadOfWork"),
  project(9, "green", 0, "ปลูกต้นไม้ใหญ่ริมถนน", 6_900_000, "OPERATING", [3_000, "ต้น"], "2.1.1", [0, 11], "onPlan"),
  project(10, "green", 0, "สร้างสวนสิบห้านาทีในที่ดินว่าง", 15_400_000, "INVESTMENT", [6, "แห่ง"], "2.1.1", [1, 11], "behindWithRemedy"),
  project(11, "green", 0, "ฟื้นฟูสวนริมบึง", 8_200_000, "INVESTMENT", [1, "แห่ง"], "2.1.1", [0, 9], "suspended"),
  project(12, "green", 1, "คัดแยกขยะจากต้นทางในชุมชน", 3_600_000, "OPERATING", [60, "ชุมชน"], "2.2.1", [0, 11], "ahead", activity),
  project(13, "green", 1, "จัดซื้อรถเก็บขยะไฟฟ้า", 42_000_000, "INVESTMENT", [10, "คัน"], "2.2.1", [0, 11], "committedNotPaid"),
  project(14, "green", 1, "รณรงค์ลดใช้พลาสติกในตลาด", 950_000, "OPERATING", [24, "ตลาด"], "2.2.1", [2, 8], "copiedNarrative", activity),
  project(15, "green", 0, "สำรวจต้นไม้เสี่ยงล้ม", 0, null, [1_200, "ต้น"], "2.1.1", [0, 11], "onPlanWithoutBudget", activity),
  project(16, "green", 1, "ปรับปรุงโรงคัดแยกขยะ", 28_000_000, "INVESTMENT", [1, "แห่ง"], "2.2.1", [0, 11], "overspent"),
  project(17, "health", 0, "เยี่ยมบ้านผู้สูงอายุติดเตียง", 5_250_000, "SUBSIDY", [5_000, "คน"], "3.1.1", [0, 11], "onPlan", activity),
  project(18, "health", 0, "อบรมผู้ดูแลผู้สูงอายุ", 1_480_000, "OPERATING", [300, "คน"], "3.1.1", [2, 7], "completed"),
  project(19, "health", 0, "ปรับบ้านให้ปลอดภัยสำหรับผู้สูงอายุ", 7_700_000, "SUBSIDY", [180, "หลัง"], "3.1.1", [0, 11], "monthsMissing"),
  project(20, "health", 1, "ฉีดวัคซีนไข้หวัดใหญ่เชิงรุก", 11_300_000, "OPERATING", [40_000, "คน"], "3.1.1", [0, 5], "completed"),
  project(21, "health", 1, "ตรวจสุขภาพคนทำงานกลางคืน", 2_900_000, "OPERATING", [6_000, "คน"], "3.1.1", [1, 11], "stale"),
  project(22, "health", 1, "จัดตั้งหน่วยกู้ชีพในชุมชน", 4_450_000, "SUBSIDY", [20, "หน่วย"], "3.1.1", [3, 11], "neverReported"),
  project(23, "health", 0, "สนับสนุนชมรมเดินวิ่ง", null, null, [35, "ชมรม"], "3.1.1", [0, 11], "budgetUnknown", activity),
  project(24, "learning", 0, "เปิดห้องสมุดยามค่ำ", 3_850_000, "OPERATING", [14, "แห่ง"], "3.2.1", [0, 11], "onPlan"),
  project(25, "learning", 0, "จัดหาหนังสือเสียง", 1_200_000, "OPERATING", [2_500, "เล่ม"], "3.2.1", [0, 8], "ahead", activity),
  project(26, "learning", 0, "ปรับปรุงอาคารห้องสมุดกลาง", 36_000_000, "INVESTMENT", [1, "อาคาร"], "3.2.1", [0, 11], "behindWithRemedy"),
  project(27, "learning", 1, "พัฒนาห้องเรียนออนไลน์", 8_900_000, "INVESTMENT", [200, "บทเรียน"], "3.2.1", [0, 11], "monthlyPlan"),
  project(28, "learning", 1, "อบรมครูสอนการเขียนโปรแกรม", 2_300_000, "OPERATING", [400, "คน"], "3.2.1", [6, 11], "startsLate"),
  project(29, "learning", 1, "แข่งขันหุ่นยนต์เยาวชน", 780_000, "OPERATING", [60, "ทีม"], "3.2.1", [9, 11], "notStarted", activity),
  project(30, "learning", 0, "รถห้องสมุดเคลื่อนที่", 5_600_000, "INVESTMENT", [4, "คัน"], "3.2.1", [0, 11], "cancelled"),
  project(31, "canal", 0, "ซ่อมทางเดินริมคลอง", 3_150_000, "OPERATING", [5, "ช่วง"], "1.1.1", [0, 8], "completed"),
  project(32, "canal", 0, "ทาสีทางม้าลาย", 640_000, "OPERATING", [75, "แห่ง"], "1.1.1", [1, 6], "completedEarly", activity),
  project(33, "canal", 1, "ตลาดนัดชุมชนริมคลอง", 420_000, "SUBSIDY", [12, "ครั้ง"], "3.2.1", [0, 11], "onPlan", activity),
  project(34, "canal", 1, "กองทุนอาชีพชุมชน", 1_750_000, "SUBSIDY", [25, "ชุมชน"], "3.1.1", [0, 11], "progressFalls"),
  project(35, "canal", 0, "ติดตั้งราวกันตกริมคลอง", 2_980_000, "INVESTMENT", [1_100, "เมตร"], "1.2.1", [2, 9], "behindWithRemedy"),
  project(36, "harbour", 0, "สวนกระถางในตรอก", 260_000, "OPERATING", [30, "ตรอก"], "2.1.1", [0, 9], "onPlan", activity),
  project(37, "harbour", 0, "ล้างทำความสะอาดถนนคนเดิน", 0, null, [36, "ครั้ง"], "2.2.1", [0, 11], "aheadWithoutBudget", activity),
  project(38, "harbour", 1, "ปรับปรุงศูนย์บริการประชาชน", 6_100_000, "INVESTMENT", [1, "แห่ง"], "3.2.1", [0, 11], "roundWithoutDate"),
  project(39, "harbour", 1, "จัดทำแผนที่ย่านเก่า", 890_000, "OPERATING", [1, "ฉบับ"], "3.2.1", [0, 7], "overdue"),
  project(40, "harbour", 0, "เก็บขยะทางน้ำ", 1_320_000, "OPERATING", [48, "ครั้ง"], "2.2.1", [0, 11], "reportedBetterThanComputed", activity),
];
