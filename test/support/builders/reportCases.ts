/** Projects whose report sheets are kept as golden texts and rendered to pages, each for what is hard to lay out about it. */
import type { CalendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { monthOf } from "../../../src/domain/model/calendar/periodMonth";
import { dossiersOf } from "../../../src/domain/model/records/projectDossier";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { assessProject } from "../../../src/domain/status/assessProject";
import { statusContextOf } from "../../../src/domain/status/statusContext";
import type { Language } from "../../../src/messages/language";
import { layoutProjectReport } from "../../../src/report/projectReport/layoutProjectReport";
import type { ReportLayout } from "../../../src/workbook/reportLayout";
import { PRINTED_FORM_DAY, printedFormPortfolio } from "./printedFormPortfolio";
import { aLink, aPortfolio, aProject, aRound, baht, day } from "./records";

export interface ReportCase {
  readonly portfolio: Portfolio;
  readonly asOf: CalendarDay;
}

const SENTENCES = [
  "ประสานหน่วยงานที่เกี่ยวข้องเพื่อรวบรวมข้อมูลผลการดำเนินงาน ปัญหาอุปสรรค และข้อเสนอแนะ",
  "จัดประชุมคณะทำงานเพื่อพิจารณารายละเอียดของงานและแผนการเบิกจ่ายงบประมาณในไตรมาสถัดไป",
  "ลงพื้นที่สำรวจทางเท้าและจุดเสี่ยงอันตราย จำนวน 12 เส้นทาง ร่วมกับผู้แทนชุมชน",
  "ตรวจรับงานงวดที่ผ่านมาและเร่งรัดผู้รับจ้างให้ดำเนินงานให้เป็นไปตามสัญญา",
  "รายงานผู้บริหารทราบทุกสัปดาห์และเผยแพร่ความก้าวหน้าทางเว็บไซต์ของสำนักงานเขต",
] as const;

/** Thai prose of about so many characters, beginning with another sentence for another `from`. */
export function thaiProse(characters: number, from = 0): string {
  let text = "";
  for (let index = from; text.length < characters; index += 1) text += `${SENTENCES[index % SENTENCES.length] ?? ""} `;
  const end = text.lastIndexOf(" ", characters);
  return text.slice(0, end > 0 ? end : characters).trim();
}

/** Behind and past its end, stale, a large budget moved and committed, and reported as if all were well. */
const behindAndOverdue: ReportCase = {
  asOf: day("2023-10-12"),
  portfolio: aPortfolio({
    projects: [
      aProject({
        nameTh: "โครงการก่อสร้างเขื่อนริมคลองประเวศบุรีรมย์พร้อมทางเดินและจุดพักผ่อนริมน้ำ ระยะที่ 2",
        budgetReceived: baht(1_250_000_000),
        budgetAfterTransfer: baht(1_187_654_321.5),
        committed: baht(900_000_000),
      }),
    ],
    rounds: [5, 12, 20, 22.5, null, 31.25].map((progressPct, index) =>
      aRound({
        roundNo: index + 1,
        reportDate: day(`2023-0${index + 1}-24`),
        periodMonth: monthOf(day(`2023-0${index + 1}-24`)),
        narrative: thaiProse(150 + 30 * index, index),
        progressPct,
        disbursedThisRound: index === 4 ? null : baht(45_678_901.25 * index),
        targetStatusReported: index > 3 ? "OFF_TARGET" : "ON_TARGET",
        ...(index === 5
          ? {
              problem: "ผู้รับจ้างขาดแรงงาน และมีฝนตกหนักต่อเนื่อง",
              remedy: "เร่งรัดผู้รับจ้างและพิจารณาขยายเวลาตามสัญญา",
              evidenceRef: "กท 4906/1234 ลงวันที่ 20 มิถุนายน 2566",
            }
          : {}),
      }),
    ),
  }),
};

/** A project entered yesterday: nobody has reported, most fields are blank, one date is missing. */
const noRounds: ReportCase = {
  asOf: day("2022-12-30"),
  portfolio: aPortfolio({
    projects: [aProject({ startDate: null, budgetReceived: null, rationale: null, objectives: [], targetText: " ", agency: null, division: null, responsible: null })],
    rounds: [],
    strategyLinks: [],
    indicators: [],
  }),
};

/** The budget is not known, so no percentage of it is either. */
const noBudget: ReportCase = {
  asOf: day("2023-01-31"),
  portfolio: aPortfolio({
    projects: [aProject({ budgetReceived: null })],
    rounds: [
      aRound({ roundNo: 1, disbursedThisRound: null }),
      aRound({ roundNo: 2, reportDate: day("2022-11-25"), periodMonth: monthOf(day("2022-11-25")), progressPct: 16, disbursedThisRound: baht(1234.5) }),
    ],
  }),
};

/** 3,000 characters of rationale, a name of 500, twelve rounds of 400, and a last one that fills more than a page. */
const veryLong: ReportCase = {
  asOf: day("2023-09-30"),
  portfolio: aPortfolio({
    projects: [
      aProject({
        nameTh: `โครงการ${thaiProse(480)}`,
        rationale: thaiProse(3000),
        objectives: [thaiProse(200), thaiProse(300, 1), thaiProse(90, 2)],
        targetText: thaiProse(700, 3),
      }),
    ],
    rounds: Array.from({ length: 12 }, (_, index) => {
      const month = ((index + 9) % 12) + 1;
      const reportDate = day(`${index < 3 ? 2022 : 2023}-${String(month).padStart(2, "0")}-25`);
      return aRound({
        roundNo: index + 1,
        reportDate,
        periodMonth: monthOf(reportDate),
        narrative: thaiProse(index === 11 ? 4200 : 400, index),
        progressPct: (index + 1) * 8,
        disbursedThisRound: baht(80_000),
      });
    }),
  }),
};

/** Eight places in the plan, the primary one last in the table, with everything a link can hold. */
const manyLinks: ReportCase = {
  asOf: day("2022-11-30"),
  portfolio: aPortfolio({
    strategyLinks: Array.from({ length: 8 }, (_, index) =>
      aLink({
        strategyNo: (index % 7) + 1,
        subIssueCode: `${(index % 7) + 1}.2`,
        goalCode: `${(index % 7) + 1}.2.${index + 1}`,
        tactic: index % 2 === 0 ? "ปรับปรุงทางเท้าให้ทุกคนใช้ได้อย่างเท่าเทียม" : null,
        indicatorText: thaiProse(120, index),
        performanceDimension: index === 3 ? null : 1,
        indicatorCode: index === 4 ? null : "5001-0101",
        isPrimary: index === 7,
      }),
    ),
  }),
};

export const reportCases = {
  "printed-form": { portfolio: printedFormPortfolio, asOf: PRINTED_FORM_DAY },
  "behind-and-overdue": behindAndOverdue,
  "no-rounds": noRounds,
  "no-budget": noBudget,
  "very-long": veryLong,
  "many-links": manyLinks,
} as const satisfies Readonly<Record<string, ReportCase>>;

/** The report sheet of a portfolio's first project. */
export function layoutOf({ portfolio, asOf }: ReportCase, language: Language = "th", preparedFrom?: string): ReportLayout {
  const [dossier] = dossiersOf(portfolio);
  if (dossier === undefined) throw new Error("The portfolio has no project");
  const status = assessProject(dossier, statusContextOf(portfolio), asOf);
  return layoutProjectReport(dossier, status, {
    language,
    settings: portfolio.settings,
    ...(preparedFrom === undefined ? {} : { preparedFrom }),
  });
}
