import type { ReadingFacts, WorkbookFacts } from "../../../src/domain/checks/ruleFacts";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import { aBaselinePoint, aLink, aRound, day } from "../builders/records";
import { rule } from "./ruleExamples";

const stray = { projectCode: "50010600-0009" } as const;

export const X07 = rule("X07")
  .accept("records of a project", { portfolio: { baseline: [aBaselinePoint({ approvedOn: null })] } })
  .accept("a code with a space around it", { portfolio: { rounds: [aRound({ projectCode: " 50010600-0001", planStatusReported: null })] } })
  .accept("an unreadable year, which X04 reports", { portfolio: { rounds: [aRound(), aRound({ fiscalYearBE: null, unreadable: { fiscalYearBE: "?" } })] } })
  .accept("an evaluation of an indicator", { portfolio: { quarterEvaluations: [evaluationOf("5001-0101")] } })
  .reject("two rounds of no project", { portfolio: { rounds: [aRound(), aRound(stray), aRound(stray)] } }, {
    field: "projectCode", value: "50010600-0009", roundNo: 1, severity: "W", facts: { table: "rounds", key: "50010600-0009|2566", count: 2 },
  })
  .reject("a round of another year", { portfolio: { rounds: [aRound(), aRound({ fiscalYearBE: 2567 })] } }, { facts: { key: "50010600-0001|2567" } })
  .reject("a link without a code", { portfolio: { strategyLinks: [aLink(), aLink({ projectCode: null })] } }, { value: null, facts: { table: "strategyLinks", key: "|2566" } })
  .reject("a plan of no project", { portfolio: { baseline: [aBaselinePoint(stray)] } }, { facts: { table: "baseline" } })
  .reject("an evaluation of no project", { portfolio: { quarterEvaluations: [evaluationOf("50010600-0009")] } }, { field: "subject", facts: { table: "quarterEvaluations", count: 1 } });

function evaluationOf(subject: string) {
  return {
    id: null, unreadable: NOTHING_UNREADABLE, subject, fiscalYearBE: 2566, quarter: 1, score: null, crit21: null, crit22: null, comment: null, evaluatedOn: null,
  } as const;
}

type ReadingRuleId = keyof ReadingFacts | Exclude<keyof WorkbookFacts, "X07">;

/** What the readers of forms and workbooks report: these rules have no `check`, so their facts are the example. */
export const readingFacts: { readonly [Id in ReadingRuleId]: readonly (ReadingFacts & WorkbookFacts)[Id][] } = {
  I01: (["UNKNOWN_LINE", "UNREADABLE_VALUE", "REPEATED", "STATUS_AXIS", "BREAKS_OFF"] as const).flatMap((reason) =>
    ["1.3", "END", null].map((section) => ({ reason, text: "หมายเหตุ: ส่งเพิ่มเติมภายหลัง", section })),
  ),
  I02: [{ text: "05/04/2023", dayFirstDay: day("2023-04-05"), monthFirstDay: day("2023-05-04") }],
  I03: [
    { reason: "SARA_AM", text: "ดำารง", mended: "ดำรง" },
    { reason: "QUESTION_MARK", text: "?ส่งเสริม", mended: "ส่งเสริม" },
    { reason: "LOST_CHARACTER", text: "ประชาธิ?ไตย", mended: null },
    { reason: "SPELLING", text: "เรียบ", mended: "เรียน" },
  ],
  X01: [{ table: "Rounds", sheet: "รายงานความก้าวหน้า" }],
  X02: [{ table: "Rounds", column: "วันที่รายงาน", suggestion: null }, { table: "Rounds", column: "วันที่รายงาน", suggestion: "วันที่ รายงาน 2" }],
  X03: [{ table: "Projects", range: "B5:B6" }],
  X04: (["NUMBER", "WHOLE_NUMBER", "MONEY", "PERCENT", "DATE", "MONTH", "TEXT", "YES_NO"] as const).map((expected) => ({
    column: "วันที่รายงาน", value: "29/02/2566", expected,
  })),
  X05: [{ column: "สถานะเทียบแผน", value: "ปกติ", choices: "เป็นไปตามแผน, ช้ากว่าแผน, เร็วกว่าแผน" }],
  X06: [{ value: "01HX" }],
  X08: [
    { column: "วันที่รายงาน", value: "20 มิ.ย. 66", readAs: "2023-06-20" },
    { column: "งบประมาณ", value: "1,500 บาท", readAs: 1500 },
  ],
  X09: [{ column: "สถานะที่คำนวณ", value: "เป็นไปตามแผน", expected: "ช้ากว่าแผน" }],
};
