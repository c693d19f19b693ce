import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { aBaselinePoint, baht, day, month } from "../builders/records";
import { rule } from "./ruleExamples";
import { PLACEHOLDER, type SceneParts } from "./scene";

type Round = Partial<ReportRound>;
const rounds = (...list: readonly Round[]): SceneParts => ({ rounds: list });
/** Rounds with these percentages. */
const progress = (...percentages: readonly (number | null)[]): SceneParts =>
  rounds(...percentages.map((progressPct) => ({ progressPct, ...(progressPct === null ? { narrative: null, disbursedThisRound: null } : {}) })));
const said = (narrative: string, over: Round = {}): SceneParts => rounds({ narrative, ...over });
const unread = (field: string, text: string): Round => ({ [field]: null, unreadable: { [field]: text } });
const dated = (...dates: readonly (string | null)[]): SceneParts => ({
  rounds: dates.map((date) => ({ reportDate: date === null ? null : day(date) })),
  asOf: "2023-02-28",
  settings: { graceDays: 400 },
});
/** A status reported on 2023-04-01, half way (50.14 % by a straight line; a project of 365 days). */
const halfWay = (progressPct: number | null, planStatusReported: ReportRound["planStatusReported"], round: Round = {}): SceneParts => ({
  rounds: [{ reportDate: day("2023-04-01"), periodMonth: month("2023-04"), progressPct, planStatusReported, ...(progressPct === null ? { narrative: null, disbursedThisRound: null } : {}), ...round }],
  settings: { graceDays: 400 },
});

const CONSONANTS = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
const pair = (first: string, second: string): SceneParts => rounds({ narrative: first }, { narrative: second });

export const R01 = rule("R01")
  .accept("a dated round", rounds({}))
  .accept("an unreadable date, which X04 reports", { ...rounds(unread("reportDate", "29/02/2566")), asOf: "2022-10-25" })
  .accept("a row that only awaits its report", { ...rounds({}, { ...PLACEHOLDER, workflowState: "OPEN" }) })
  .accept("a month that was excused", { ...rounds({}, { ...PLACEHOLDER, workflowState: "EXEMPT" }) })
  .reject("a round with content", rounds({}, { reportDate: null }, {}), {
    field: "reportDate", value: null, roundNo: 2, severity: "E", facts: { fault: "CONTENT", afterDay: day("2022-10-25"), beforeDay: day("2022-12-25") },
  })
  .reject("a placeholder", { ...rounds({}, PLACEHOLDER), asOf: "2022-10-31" }, { roundNo: 2, facts: { fault: "PLACEHOLDER", beforeDay: null } }, ["R04"])
  .reject("the only round", { ...rounds({ reportDate: null }), asOf: "2022-10-25" }, { facts: { afterDay: null, beforeDay: null } });

export const R02 = rule("R02")
  .accept("a report of today", { ...dated("2022-10-25"), today: "2022-10-25" })
  .accept("a report 31 days before the start", { ...dated("2022-08-31"), asOf: "2022-10-25" })
  .accept("an era error, which P06 reports", dated("2565-10-25"))
  .accept("no date, which R01 reports", dated(null))
  .accept("a report before a start that is not known", { ...dated("2021-01-01"), project: { startDate: null, unreadable: { startDate: "?" } } })
  .reject("a report of tomorrow, although it is after asOf", { ...dated("2022-10-25", "2022-11-25"), asOf: "2022-10-31", today: "2022-11-24" }, {
    field: "reportDate", value: "2022-11-25", roundNo: 2, severity: "E", facts: { fault: "FUTURE", todayDay: day("2022-11-24") },
  })
  .reject("a report 32 days before the start", dated("2022-08-30"), { facts: { fault: "BEFORE_START", startDay: day("2022-10-01") } });

export const R03 = rule("R03")
  .accept("dates that rise", dated("2022-10-25", "2022-11-24"))
  .accept("a blank between", dated("2022-10-25", null, "2022-12-25"))
  .accept("an era error between, which P06 reports", dated("2022-10-25", "2565-11-25", "2022-12-25"))
  .accept("a future date, which R02 reports, before a right one", { ...dated("2022-10-25", "2023-03-01", "2022-12-25"), today: "2023-02-28" })
  .accept("two rows of one number, which R04 reports", rounds({}, { roundNo: 1, reportDate: day("2022-10-01"), periodMonth: month("2022-11") }))
  .reject("the same day twice", dated("2022-10-25", "2022-10-25"), { field: "reportDate", value: "2022-10-25", roundNo: 2, severity: "E" })
  .reject("an earlier day", dated("2022-10-25", "2022-12-25", "2022-11-25"), { roundNo: 3, facts: { earlierRoundNo: 2, earlierDay: day("2022-12-25") } })
  .reject("an earlier day after a blank", dated("2022-11-25", null, "2022-10-25"), { roundNo: 3, facts: { earlierRoundNo: 1 } }, ["R01"])
  .reject("an earlier day after asOf", { ...dated("2022-10-25", "2023-03-25", "2023-03-20"), asOf: "2022-10-31" }, { roundNo: 3 });

export const R04 = rule("R04")
  .accept("1, 2, 3", rounds({}, {}, {}))
  .accept("numbers in another order of rows", rounds({ roundNo: 2, reportDate: day("2022-11-25"), periodMonth: month("2022-11") }, { roundNo: 1, reportDate: day("2022-10-25"), periodMonth: month("2022-10") }))
  .accept("a gap after asOf", { ...rounds({}, { roundNo: 5 }), asOf: "2022-10-31" })
  .accept("a row that only awaits its report", rounds({}, { ...PLACEHOLDER, periodMonth: month("2022-11"), workflowState: "OPEN" }))
  .accept("an unreadable number, which X04 reports", rounds({}, unread("roundNo", "สอง")))
  .reject("no round 2", rounds({}, { roundNo: 3 }), { field: "roundNo", value: 3, roundNo: 3, severity: "W", facts: { fault: "GAP", missingFrom: 2, missingTo: 2 } })
  .reject("no rounds 1 to 3", rounds({ roundNo: 4 }), { facts: { fault: "GAP", missingFrom: 1, missingTo: 3 } })
  .reject("a placeholder", { ...rounds({}, PLACEHOLDER), asOf: "2022-10-31" }, { field: null, roundNo: 2, facts: { fault: "PLACEHOLDER" } }, ["R01"])
  .reject("two rounds of one month", rounds({}, { periodMonth: month("2022-10") }), { field: "periodMonth", value: "2022-10", facts: { fault: "SAME_MONTH", otherRoundNo: 1 } })
  .reject("two rows of one number", rounds({}, { roundNo: 1 }), { facts: { fault: "SAME_NUMBER" } })
  .reject("no number", rounds({}, { roundNo: null }), { value: null, facts: { fault: "NO_NUMBER" } })
  .reject("number 0", rounds({ roundNo: 0 }), { facts: { fault: "BAD_NUMBER" } })
  .reject("half a number", rounds({}, { roundNo: 1.5 }, { roundNo: 2 }), { value: 1.5, facts: { fault: "BAD_NUMBER" } });

export const R05 = rule("R05")
  .accept("0 and 100", { ...progress(0, 30, 60, 90, 100), portfolio: {}, project: { budgetReceived: null } })
  .accept("blank", progress(null))
  .reject("below 0", progress(-0.01), { field: "progressPct", value: -0.01, severity: "E", facts: { fault: "NEGATIVE" } })
  .reject("above 100", progress(100.01), { value: 100.01, facts: { fault: "OVER_100" } })
  .reject("words, and no blank percentage besides", rounds(unread("progressPct", "สามสิบ")), { field: "progressPct", value: "สามสิบ", facts: { fault: "NOT_A_NUMBER", written: "สามสิบ" } });

export const R06 = rule("R06")
  .accept("progress that rises or stays", progress(10, 10, 20))
  .accept("a blank between", progress(10, null, 10))
  .accept("a value above 100 before, which R05 reports", progress(30, 130, 40))
  .accept("a fraction, which R20 reports", progress(20, 0.3))
  .reject("lower than the round before", progress(10, 9.99), { field: "progressPct", value: 9.99, roundNo: 2, severity: "W", facts: { earlierPct: 10, earlierRoundNo: 1 } })
  .reject("lower than an earlier round, after a blank", progress(20, null, 10), { roundNo: 3, facts: { earlierPct: 20 } })
  .reject("lower than the highest round, though higher than the last", progress(10, 40, 20, 30), [{ roundNo: 3, facts: { earlierRoundNo: 2 } }, { roundNo: 4, facts: { earlierRoundNo: 2 } }])
  .reject("zero after something", progress(10, 0), { value: 0 });

export const R07 = rule("R07")
  .accept("exactly 30 points", progress(10, 40))
  .accept("exactly 30 points with decimals that binary numbers cannot hold", progress(40.1, 70.1))
  .accept("a first round", progress(90))
  .accept("blanks only", progress(10, null, null))
  .accept("a value above 100, which R05 reports", progress(80, 130))
  .reject("30.01 points", progress(10, 40.01), { field: "progressPct", value: 40.01, roundNo: 2, severity: "W", facts: { fromPct: 10, toPct: 40.01, fromRoundNo: 1, silentRounds: 0 } })
  .reject("40 to 100 over rounds without a percentage", { ...progress(10, 40, null, null, 100), project: { budgetReceived: null } }, { roundNo: 5, facts: { risePp: 60, fromRoundNo: 2, silentRounds: 2 } });

export const R08 = rule("R08")
  .accept("narrative and percentage", rounds({}))
  .accept("neither", rounds({ narrative: null, progressPct: null, disbursedThisRound: null }))
  .accept("a narrative of spaces", rounds({ narrative: "  ", progressPct: null, disbursedThisRound: null }))
  .accept("an unreadable percentage, which R05 reports", rounds(unread("progressPct", "สามสิบ")))
  .reject("a narrative alone", rounds({ progressPct: null }), { field: "progressPct", value: null, roundNo: 1, severity: "W" });

export const R09 = rule("R09")
  .accept("percentage and narrative", rounds({}))
  .accept("neither", rounds({ narrative: null, progressPct: null, disbursedThisRound: null }))
  .reject("a percentage alone", rounds({ narrative: null, disbursedThisRound: null }), { field: "narrative", value: null, roundNo: 1, severity: "W" })
  .reject("an amount alone", rounds({ narrative: null, progressPct: null }), {});

export const R10 = rule("R10")
  .accept("done at 100", said("ดำเนินโครงการแล้วเสร็จ โดยส่งมอบทางเท้าแล้ว", { progressPct: 100 }))
  .accept("a sub-task that is done", said("สำรวจพื้นที่ดำเนินการแล้วเสร็จ", { progressPct: 40 }))
  .accept("done in part", said("ดำเนินการแล้วเสร็จร้อยละ 40", { progressPct: 40 }))
  .accept("going on below 100", said("อยู่ระหว่างก่อสร้าง", { progressPct: 99.99 }))
  .accept("no percentage, which R08 reports", said("แล้วเสร็จ", { progressPct: null }))
  .accept("no narrative, which R09 reports", rounds({ narrative: null, progressPct: 40 }))
  .reject("done below 100", said("ดำเนินการแล้วเสร็จ", { progressPct: 99.99 }), { field: "progressPct", value: 99.99, severity: "W", facts: { fault: "DONE_BELOW_100", words: "ดำเนินการแล้วเสร็จ" } })
  .reject("an activity done below 100", said(" ดำเนินกิจกรรมแล้วเสร็จตามแผน", { progressPct: 80 }), { facts: { words: "ดำเนินกิจกรรมแล้วเสร็จ" } })
  .reject("done, with a broken ำ", said("ด\u0e4d\u0e32เนินโครงการแล้วเสร็จ", { progressPct: 80 }), { facts: { fault: "DONE_BELOW_100" } })
  .reject("going on at 100", { ...said("อยู่ระหว่างตรวจรับ", { progressPct: 100 }), project: { budgetReceived: null } }, { facts: { fault: "ONGOING_AT_100", words: "อยู่ระหว่าง" } })
  .reject("not yet, at 100", { ...said("ยังไม่ได้ส่งมอบ", { progressPct: 100 }), project: { budgetReceived: null } }, { facts: { words: "ยังไม่" } });

export const R11 = rule("R11")
  .accept("the same percentage", said("ความก้าวหน้าร้อยละ 40", { progressPct: 40 }))
  .accept("half a point apart", said("ความก้าวหน้า 40.5 %", { progressPct: 40 }))
  .accept("no percentage in the field, which R08 reports", said("ความก้าวหน้าร้อยละ 40", { progressPct: null }))
  .accept("one of several that agrees", said("งานดินร้อยละ 60 งานระบบร้อยละ 20 ความก้าวหน้ารวมร้อยละ 40", { progressPct: 40 }))
  .accept("percentages of money, people and goals", said("เบิกจ่ายร้อยละ 12 ผู้เข้าร่วมพึงพอใจร้อยละ 85 ตามเป้าหมายร้อยละ 80", { progressPct: 40 }))
  .accept("percentages of something else", said("ได้รับแบบสอบถามคืน 90% ของผู้ตอบ", { progressPct: 40 }))
  .accept("a range", said("คาดว่า 50-60 %", { progressPct: 40 }))
  .accept("numbers that are no percentages", said("จัดประชุม 3 ครั้ง ผู้เข้าร่วม 40 คน เมื่อ 12/06/2566 หนังสือที่ 0503/2377", { progressPct: 10 }))
  .accept("one baht apart", said("เบิกจ่ายแล้ว 5,000 บาท", { disbursedThisRound: baht(5_001) }))
  .accept("the running total", rounds({ disbursedThisRound: baht(3_000) }, { narrative: "เบิกจ่ายสะสม 5,000 บาท", disbursedThisRound: baht(2_000) }))
  .accept("the sum of several payments", said("เบิกจ่ายค่าวัสดุ 1,500 บาท เบิกจ่ายค่าอาหาร 500.-", { disbursedThisRound: baht(2_000) }))
  .accept("a rounded amount", { ...said("เบิกจ่าย 1.2 ล้านบาท", { disbursedThisRound: baht(1_234_500) }), project: { budgetReceived: baht(9_000_000) } })
  .accept("amounts that were not paid", said("วงเงินตามสัญญา 800,000 บาท คงเหลือยังไม่เบิกจ่าย 300,000 บาท", { disbursedThisRound: baht(1) }))
  .accept("no amount in the field", said("เบิกจ่ายแล้ว 5,000 บาท", { disbursedThisRound: null }))
  .reject("another percentage", said("ความก้าวหน้าร้อยละ 7.04", { progressPct: 10 }), { field: "progressPct", value: 10, severity: "W", facts: { fault: "PERCENT", writtenPct: 7.04, progressPct: 10 } })
  .reject("more than half a point apart", said("ความก้าวหน้า 40.51 %", { progressPct: 40 }), { facts: { writtenPct: 40.51 } })
  .reject("Thai digits", said("ดำเนินการแล้ว ๗๙.๑๕%", { progressPct: 100 }), { facts: { writtenPct: 79.15 } }, ["B07"])
  .reject("an unnamed percentage", said("ติดตั้งอุปกรณ์ 60%", { progressPct: 50 }), { facts: { writtenPct: 60 } })
  .reject("another amount", said("เบิกจ่ายแล้ว 5,000 บาท", { disbursedThisRound: baht(4_000) }), {
    field: "disbursedThisRound", value: 4_000, facts: { fault: "AMOUNT", writtenSatang: 500_000, disbursedSatang: 400_000 },
  })
  .reject("more than one baht apart", said("เบิกจ่ายแล้ว 5,000 บาท", { disbursedThisRound: baht(5_001.01) }), { value: 5_001.01 });

export const R12 = rule("R12")
  .accept("two different texts", pair(CONSONANTS, [...CONSONANTS].reverse().join("")))
  .accept("39 characters, copied", pair(CONSONANTS.slice(0, 39), CONSONANTS.slice(0, 39)))
  .accept("a likeness just below 0.90", pair(CONSONANTS.slice(0, 41), `${CONSONANTS.slice(0, 36)}12345`))
  .accept("only one narrative", rounds({ narrative: CONSONANTS }, { narrative: null, progressPct: null, disbursedThisRound: null }))
  .reject("40 characters, copied", pair(CONSONANTS.slice(0, 40), CONSONANTS.slice(0, 40)), { field: "narrative", roundNo: 2, severity: "W", facts: { likenessPct: 100, earlierRoundNo: 1 } })
  .reject("a likeness of exactly 0.90", pair(CONSONANTS.slice(0, 41), `${CONSONANTS.slice(0, 37)}1234`), { facts: { likenessPct: 90 } })
  .reject("copied over a round without narrative", rounds({ narrative: CONSONANTS }, { narrative: null, progressPct: null, disbursedThisRound: null }, { narrative: CONSONANTS }), {
    roundNo: 3, facts: { earlierRoundNo: 1 },
  });

export const R13 = rule("R13")
  .accept("the same status", halfWay(50, "ON_PLAN"))
  .accept("a gap of exactly the tolerance", { ...halfWay(40, "ON_PLAN"), project: { startDate: day("2023-04-01"), endDate: day("2023-04-02") } })
  .accept("no status reported", halfWay(10, null))
  .accept("no progress", halfWay(null, "ON_PLAN"))
  .accept("a finished project", { ...halfWay(100, "ON_PLAN"), project: { budgetReceived: null } })
  .accept("a cancelled project", { ...halfWay(10, "ON_PLAN"), project: { lifecycle: "CANCELLED" } })
  .accept("no dates", { ...halfWay(10, "ON_PLAN"), project: { startDate: null, endDate: null, unreadable: { startDate: "?", endDate: "?" } } })
  .accept("a status of a day after asOf", { ...halfWay(10, "ON_PLAN"), asOf: "2023-03-31" })
  .reject("better than computed", halfWay(40, "ON_PLAN"), {
    field: "planStatusReported", value: "เป็นไปตามแผน", roundNo: 1, severity: "W", facts: { derived: "BEHIND", reported: "ON_PLAN", onDay: day("2023-04-01"), tolerancePp: 10 },
  })
  .reject("worse than computed", { ...halfWay(70, "ON_PLAN") }, { severity: "I", facts: { derived: "AHEAD" } })
  .reject("behind, although it is on plan", { ...halfWay(50, "BEHIND", { problem: "ฝนตก", remedy: "เร่งงาน" }) }, { severity: "I", facts: { reported: "BEHIND", derived: "ON_PLAN" } })
  .reject("carried over from an earlier round", { rounds: [{ progressPct: 7 }, ...(halfWay(null, "AHEAD").rounds ?? [])], settings: { graceDays: 400 } }, { severity: "W", facts: { actualPct: 7, derived: "BEHIND" } })
  .reject("against an approved plan, whose tolerance is smaller", {
    ...halfWay(44, "ON_PLAN"),
    portfolio: { baseline: [aBaselinePoint({ periodEnd: day("2023-04-01"), plannedPct: 50 })] },
  }, { severity: "W", facts: { tolerancePp: 5, plannedPct: 50 } })
  .reject("after the end date", { ...halfWay(null, "ON_PLAN"), project: { endDate: day("2023-03-31") } }, { severity: "W", facts: { derived: "BEHIND", actualPct: null } });

export const R14 = rule("R14")
  .accept("on plan and on target", rounds({ planStatusReported: "ON_PLAN", progressPct: 7 }))
  .accept("behind, with problem and remedy", halfWay(10, "BEHIND", { problem: "ฝนตก", remedy: "เร่งงาน" }))
  .accept("nothing reported", rounds({ planStatusReported: null, targetStatusReported: null }))
  .accept("behind as computed, but not as reported", halfWay(10, null))
  .reject("off target without either", rounds({ targetStatusReported: "OFF_TARGET" }), { field: "problem", value: null, severity: "W", facts: { targetStatus: "OFF_TARGET", missing: "both" } })
  .reject("behind without a remedy", halfWay(10, "BEHIND", { problem: "ฝนตก" }), { field: "remedy", facts: { missing: "remedy" } })
  .reject("behind without a problem", halfWay(10, "BEHIND", { problem: " ", remedy: "เร่งงาน" }), { field: "problem", facts: { missing: "problem" } });

export const R15 = rule("R15")
  .accept("the last day of grace", { rounds: [], asOf: "2022-10-30" })
  .accept("a due date moved by a holiday", { rounds: [], asOf: "2022-10-31", portfolio: { holidays: [{ id: null, unreadable: NOTHING_UNREADABLE, date: day("2022-10-25"), nameTh: "วันหยุดพิเศษ" }] } })
  .accept("a month that was excused", { ...rounds({}, { ...PLACEHOLDER, periodMonth: month("2022-11"), workflowState: "EXEMPT" }), asOf: "2022-12-10" })
  .accept("no dates, which P04 reports", { rounds: [], project: { startDate: null }, asOf: "2023-06-20" })
  .accept("a project that ended", { project: { actualEndDate: day("2022-10-31"), lifecycle: "COMPLETED" }, asOf: "2023-06-20" })
  .accept("months before the fiscal year, whose dates P05 reports", { project: { startDate: day("2021-10-01") }, asOf: "2022-10-31" })
  .accept("a report in the wrong era, which P06 reports", { ...rounds({}, { reportDate: day("2565-11-25"), periodMonth: null }), asOf: "2022-12-10" })
  .reject("the day after the days of grace", { rounds: [], asOf: "2022-10-31" }, { field: null, value: "2022-10", severity: "W", facts: { month: month("2022-10"), dueDay: day("2022-10-25") } })
  .reject("a month between", { ...rounds({}, { roundNo: 2, periodMonth: month("2022-12"), reportDate: day("2022-12-25") }) }, { value: "2022-11" })
  .reject("a row that only awaits its report", { ...rounds({}, { ...PLACEHOLDER, periodMonth: month("2022-11"), workflowState: "OPEN" }), asOf: "2022-12-10" }, { value: "2022-11" });

/** The only round, submitted that day; its month is October, due on Tuesday the 25th. */
const submitted = (date: string | null, over: Round = {}): SceneParts => ({ ...rounds({ submittedAt: date === null ? null : day(date), ...over }), asOf: "2022-10-31" });

export const R16 = rule("R16")
  .accept("a report on its due date", submitted("2022-10-25"))
  .accept("a report that was not submitted through the workflow", submitted(null))
  .accept("a day in the wrong era, which P06 reports", submitted("2565-11-01"))
  .accept("a due date moved by a holiday", { ...submitted("2022-10-26"), portfolio: { holidays: [{ id: null, unreadable: NOTHING_UNREADABLE, date: day("2022-10-25"), nameTh: "วันหยุดพิเศษ" }] } })
  .reject("a report of the day after", submitted("2022-10-26"), { field: "submittedAt", value: "2022-10-26", severity: "I", facts: { daysLate: 1, dueDay: day("2022-10-25") } })
  .reject("a report within the days of grace", submitted("2022-10-30"), { facts: { daysLate: 5 } })
  .reject("a report of the next month", submitted("2022-11-03", { reportDate: day("2022-10-24") }), { facts: { daysLate: 9 } });

export const R17 = rule("R17")
  .accept("100 percent in the last round", { ...progress(80, 100), project: { budgetReceived: null } })
  .accept("a report on the day of completion", { project: { lifecycle: "COMPLETED", actualEndDate: day("2022-10-25") } })
  .accept("a report after a project was suspended", { project: { lifecycle: "SUSPENDED", actualEndDate: day("2022-10-01") } })
  .accept("a report after a day that is no end", { project: { lifecycle: "IN_PROGRESS", actualEndDate: day("2022-10-01") } })
  .accept("more than 100 percent, which R05 reports", progress(101, 20))
  .accept("only a number after the end", { ...rounds({ progressPct: 100 }, { ...PLACEHOLDER, workflowState: "EXEMPT" }), project: { budgetReceived: null } })
  .reject("reports after 100 percent", { ...progress(80, 100, 100, 100), project: { budgetReceived: null } }, {
    field: "reportDate", roundNo: 3, severity: "W", facts: { fault: "COMPLETED", closedDay: day("2022-11-25"), closingRoundNo: 2, laterRounds: 2 },
  })
  .reject("reports after the project was cancelled", { ...rounds({}, {}), project: { lifecycle: "CANCELLED", actualEndDate: day("2022-10-31") } }, { roundNo: 2, facts: { fault: "CANCELLED", laterRounds: 1, closingRoundNo: null } });

export const R18 = rule("R18")
  .accept("a round typed by hand", rounds({}))
  .reject("numbers printed in the row of another round", rounds({ importFlags: [{ ruleId: "R18", printedRow: 3, metricNo: 1, fields: ["progressPct", "disbursedThisRound"] }] }), {
    field: "progressPct", value: 1, roundNo: 1, severity: "W", facts: { fields: "progressPct disbursedThisRound", printedRow: 3, metricNo: 1, attachedTo: 1, alternative: 3 },
  })
  .reject("a status without a number of its own", rounds({ importFlags: [{ ruleId: "R18", printedRow: 2, metricNo: null, fields: ["targetStatusReported"] }] }), {
    field: "targetStatusReported", value: null, facts: { metricNo: null, alternative: 2 },
  })
  .reject("a row without a label", rounds({ importFlags: [{ ruleId: "R18", printedRow: null, metricNo: null, fields: ["narrative"] }] }), { facts: { alternative: null } });

const finished = (narrative: string, over: Round = {}): SceneParts => ({ ...said(narrative, { progressPct: 100, ...over }), project: { budgetReceived: null } });
export const R19 = rule("R19")
  .accept("the whole target", finished("ส่งมอบทางเท้า 12 เส้นทาง"))
  .accept("more than the target", finished("ส่งมอบทางเท้า ๑๓ เส้นทาง"))
  .accept("the largest of several", finished("ปรับปรุง 4 เส้นทาง รวมทั้งสิ้น 12 เส้นทาง"))
  .accept("another unit", finished("ประชุม 3 ครั้ง"))
  .accept("an unfinished project", said("ปรับปรุงแล้ว 4 เส้นทาง", { progressPct: 40 }))
  .accept("no target quantity", { ...finished("ปรับปรุงแล้ว 4 เส้นทาง"), project: { targetQty: null, budgetReceived: null } })
  .accept("no unit", { ...finished("ปรับปรุงแล้ว 4 เส้นทาง"), project: { targetUnit: null, budgetReceived: null } })
  .reject("less than the target", finished("ดำเนินโครงการแล้วเสร็จ จำนวน 11 เส้นทาง"), { field: "narrative", severity: "I", facts: { quantity: 11, targetQty: 12, targetUnit: "เส้นทาง" } })
  .reject("less than a percentage", { ...finished("ผู้เข้าร่วมพึงพอใจร้อยละ 75"), project: { targetText: "พึงพอใจร้อยละ 80", targetQty: 80, targetUnit: "ร้อยละ", budgetReceived: null } }, { facts: { quantity: 75 } });

export const R20 = rule("R20")
  .accept("zero", progress(0))
  .accept("a little more than one", progress(1.01))
  .accept("blank", progress(null))
  .reject("one", progress(1), { field: "progressPct", value: 1, severity: "W", facts: { progressPct: 1, proposedPct: 100 } })
  .reject("a fraction", progress(0.45), { facts: { proposedPct: 45 } })
  .reject("a tiny fraction", progress(0.005), { facts: { proposedPct: 0.5 } });
