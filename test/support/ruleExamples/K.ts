import type { Indicator, QuarterEvaluation } from "../../../src/domain/model/records/indicator";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import { anIndicator } from "../builders/records";
import { rule } from "./ruleExamples";

const indicator = (over: Partial<Indicator>, comments: readonly (string | null)[] = []) => ({
  portfolio: { indicators: [anIndicator(over)], quarterEvaluations: comments.map((comment, index) => evaluation(comment, index + 1)) },
});

const evaluation = (comment: string | null, quarter: number): QuarterEvaluation => ({
  id: null,
  unreadable: NOTHING_UNREADABLE,
  subject: "5001-0101",
  fiscalYearBE: 2566,
  quarter: quarter as 1 | 2 | 3 | 4,
  score: null,
  crit21: null,
  crit22: null,
  comment,
  evaluatedOn: null,
});

export const K01 = rule("K01")
  .accept("100 percent", indicator({ unit: "ร้อยละ", target: 80, q1Result: 100 }))
  .accept("a count just under twenty times its target", indicator({ unit: "ครั้ง", target: 5, q1Result: 99 }))
  .accept("no unit, which S06 reports", indicator({ unit: null, target: 5, q1Result: 100 }))
  .accept("no target", indicator({ target: null, q1Result: 1000 }))
  .accept("a target of zero", indicator({ target: 0, q1Result: 1000 }))
  .accept("no result", indicator({ unit: "ร้อยละ", target: 80 }))
  .reject("more than 100 percent", indicator({ unit: "ร้อยละ", target: 80, q2Result: 100.01 }), {
    field: "q2Result", value: 100.01, severity: "W", facts: { fault: "OVER_100", quarter: 2 },
  })
  .reject("a percent sign as the unit", indicator({ unit: "%", target: 80, q4Result: 150 }), { field: "q4Result" })
  .reject("a count twenty times its target", indicator({ unit: "ครั้ง", target: 5, q1Result: 100 }), { field: "q1Result", facts: { fault: "PERCENT_IN_COUNT", target: 5 } });

export const K02 = rule("K02")
  .accept("results that rise", indicator({ q1Result: 1, q2Result: 5, q3Result: 9, q4Result: 12 }))
  .accept("an equal result without a comment", indicator({ q1Result: 3, q2Result: 3 }))
  .accept("an equal result with the same comment", indicator({ q1Result: 3, q2Result: 3 }, ["ยังไม่มีผล", "ยังไม่มีผล "]))
  .accept("an equal result after a blank quarter", indicator({ q1Result: 3, q3Result: 3 }, ["ก", null, "ข"]))
  .accept("a fall where less is better", indicator({ direction: "DOWN", q1Result: 9, q2Result: 4 }))
  .accept("blanks", indicator({ q1Result: 5, q2Result: null }))
  .reject("a result that falls", indicator({ q1Result: 5, q2Result: 4 }), { field: "q2Result", value: 4, severity: "W", facts: { fault: "FELL", earlierQuarter: 1, earlierResult: 5 } })
  .reject("a fall over a blank quarter", indicator({ q1Result: 5, q3Result: 4 }), { field: "q3Result", facts: { earlierQuarter: 1 } })
  .reject("an equal result with a new comment", indicator({ q1Result: 3, q2Result: 3 }, ["เริ่มงาน", "ปรับปรุงแล้ว 3 เส้นทาง"]), { field: "q2Result", facts: { fault: "REPEATED" } });
