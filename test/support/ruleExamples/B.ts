import type { Project } from "../../../src/domain/model/records/project";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { NOTHING_UNREADABLE } from "../../../src/domain/model/records/stored";
import { aBaselinePoint, baht } from "../builders/records";
import { rule } from "./ruleExamples";
import type { SceneParts } from "./scene";

/** A project with these budgets, and rounds that paid these amounts. */
const money = (project: Partial<Project>, ...paid: readonly (number | null)[]): SceneParts => ({
  project,
  rounds: paid.map((amount) => ({ disbursedThisRound: amount === null ? null : baht(amount) })),
});
const running = (...totals: readonly (number | null)[]): SceneParts => ({ ...money({}, ...totals), settings: { disbursementMode: "CUMULATIVE" } });
const done = (progressPct: number, paid: number, project: Partial<Project> = {}): SceneParts => ({
  project,
  rounds: [{ progressPct, disbursedThisRound: baht(paid) }],
});

const TARGETS = [
  { id: null, unreadable: NOTHING_UNREADABLE, profile: "ตัวอย่าง 2566", expenseCategory: null, q1Pct: 32, q2Pct: null, q3Pct: null, q4Pct: 93, sourceNote: null },
];
const profile = (asOf: string, paid: number, over: Partial<SceneParts> = {}): SceneParts => ({
  ...money({}, paid),
  settings: { disbursementProfile: "ตัวอย่าง 2566", graceDays: 400 },
  portfolio: { disbursementTargets: TARGETS },
  asOf,
  ...over,
});
const unreadable = (field: keyof Project, text: string): Partial<Project> => ({ [field]: null, unreadable: { [field]: text } });

export const B01 = rule("B01")
  .accept("zero", money({ budgetReceived: baht(0) }, 0))
  .accept("blank amounts", money({ budgetReceived: null }, null))
  .accept("another unreadable field, which X04 reports", { project: { startDate: null, unreadable: { startDate: "ต้นปี" } } })
  .reject("a negative budget", money({ allotment: baht(-0.01) }, 0), { field: "allotment", value: -0.01, severity: "E", facts: { fault: "NEGATIVE", amountSatang: -1 } }, ["B06"])
  .reject("a negative payment", money({}, -5), { field: "disbursedThisRound", value: -5, roundNo: 1 })
  .reject("a negative commitment", { rounds: [{ committedToDate: baht(-1) }] }, { field: "committedToDate" })
  .reject("words in a budget", { project: unreadable("budgetReceived", "หนึ่งล้าน") }, { field: "budgetReceived", value: "หนึ่งล้าน", facts: { fault: "NOT_A_NUMBER" } })
  .reject("words in a round", { rounds: [{ disbursedThisRound: null, unreadable: { disbursedThisRound: "รอ" } as ReportRound["unreadable"] }] }, { field: "disbursedThisRound", value: "รอ" })
  .reject("a negative plan", { portfolio: { baseline: [aBaselinePoint({ plannedDisbursement: baht(-1), approvedOn: null })] } }, { field: "plannedDisbursement" });

export const B02 = rule("B02")
  .accept("no payment and no budget", money({ budgetReceived: null }, 0))
  .accept("no figures at all", money({ budgetReceived: null }, null))
  .accept("a payment within a budget", money({ budgetReceived: baht(1) }, 1))
  .accept("a budget after transfers only", money({ budgetReceived: null, budgetAfterTransfer: baht(10) }, 5))
  .accept("an unreadable budget, which B01 reports", { ...money(unreadable("budgetReceived", "หนึ่งล้าน"), 5) })
  .reject("a payment and a budget of zero", money({ budgetReceived: baht(0) }, 0.01), { field: "budgetReceived", value: 0, severity: "E", facts: { disbursedSatang: 1, budgetSatang: 0 } })
  .reject("a payment and a blank budget", money({ budgetReceived: null }, 5), { field: "budgetReceived", value: null, facts: { budgetSatang: null } })
  .reject("everything transferred away", money({ budgetAfterTransfer: baht(0) }, 5), { field: "budgetAfterTransfer" });

export const B03 = rule("B03")
  .accept("exactly the budget", money({}, 400_000, 600_000))
  .accept("a blank budget, which B02 reports", money({ budgetReceived: null }, 5))
  .accept("a budget of zero, which B02 reports", money({ budgetReceived: baht(0) }, 5))
  .accept("no payment known", money({}, null))
  .accept("a running total, of which the last counts", { ...running(600_000, 900_000) })
  .reject("one satang more than was granted", money({}, 400_000, 600_000.01), {
    field: "budgetReceived", value: 1_000_000, severity: "W", facts: { disbursedSatang: 100_000_001 },
  })
  .reject("more than the budget after transfers", money({ budgetAfterTransfer: baht(10) }, 11), { field: "budgetAfterTransfer", severity: "E" });

export const B04 = rule("B04")
  .accept("the same total", money({ budgetUsedReported: baht(500) }, 200, 300))
  .accept("one baht apart", money({ budgetUsedReported: baht(501) }, 200, 300))
  .accept("no total in the header", money({ budgetUsedReported: null }, 200))
  .accept("no amount in any round", money({ budgetUsedReported: baht(5) }, null))
  .accept("the last running total", { ...running(200, 500), project: { budgetUsedReported: baht(500) } })
  .reject("more than one baht apart", money({ budgetUsedReported: baht(501.01) }, 200, 300), {
    field: "budgetUsedReported", value: 501.01, severity: "W", facts: { mode: "PER_ROUND", roundsSatang: 50_000 },
  })
  .reject("another running total", { ...running(200, 500), project: { budgetUsedReported: baht(700) } }, { facts: { mode: "CUMULATIVE", roundsSatang: 50_000 } });

export const B05 = rule("B05")
  .accept("running totals that rise or stay", running(100, 100, 250))
  .accept("payments of single rounds", money({}, 300, 100))
  .accept("a blank between", running(100, null, 100))
  .reject("a lower running total", running(100, 250, 249.99), { field: "disbursedThisRound", value: 249.99, roundNo: 3, severity: "W", facts: { earlierRoundNo: 2 } })
  .reject("a lower one after a blank", running(100, null, 50), { roundNo: 3, facts: { earlierRoundNo: 1 } });

export const B06 = rule("B06")
  .accept("payments and commitments up to the budget", money({ committed: baht(400_000) }, 600_000))
  .accept("no commitment", money({ committed: null }, 600_000))
  .accept("payments up to the allotment", money({ allotment: baht(600_000) }, 600_000))
  .accept("no payment known", money({ committed: baht(2_000_000) }, null))
  .accept("payments above the budget, which B03 reports", money({ committed: baht(1), allotment: baht(1) }, 2_000_000))
  .reject("one satang beyond the budget", money({ committed: baht(400_000.01) }, 600_000), { field: "committed", value: 400_000.01, severity: "W", facts: { fault: "COMMITTED", limitSatang: 100_000_000 } })
  .reject("one satang beyond the allotment", money({ allotment: baht(599_999.99) }, 600_000), { field: "allotment", facts: { fault: "ALLOTMENT" } });

export const B07 = rule("B07")
  .accept("finished with 80 percent paid", done(100, 800_000))
  .accept("half done with all paid", done(50, 1_000_000))
  .accept("half done with almost all paid", done(10, 999_999))
  .accept("finished without a budget", done(100, 0, { budgetReceived: baht(0) }))
  .accept("no progress known", { rounds: [{ progressPct: null, narrative: null, disbursedThisRound: baht(1_000_000) }] })
  .reject("finished with less than 80 percent paid", done(100, 799_999.99), { field: null, severity: "W", facts: { fault: "WORK_BEFORE_MONEY", actualPct: 100 } })
  .reject("not half done with all paid", done(49.99, 1_000_000), { facts: { fault: "MONEY_BEFORE_WORK", actualPct: 49.99 } });

export const B08 = rule("B08")
  .accept("a budget", money({ budgetReceived: baht(1) }, 0))
  .accept("a blank budget", money({ budgetReceived: null }, 0))
  .accept("payments without a budget, which B02 reports", money({ budgetReceived: baht(0) }, 5))
  .reject("a budget of zero", money({ budgetReceived: baht(0) }, 0), { field: "budgetReceived", value: 0, severity: "I" })
  .reject("everything transferred away", money({ budgetAfterTransfer: baht(0) }, null), { field: "budgetAfterTransfer" });

export const B09 = rule("B09")
  .accept("exactly the target of the quarter that is over", profile("2023-01-10", 320_000))
  .accept("before the first quarter is over", profile("2022-12-30", 0))
  .accept("no profile chosen", profile("2023-01-10", 0, { settings: { graceDays: 400 } }))
  .accept("a quarter without a target", profile("2023-04-10", 0))
  .accept("no budget", profile("2023-01-10", 0, { project: { budgetReceived: null } }))
  .reject("less than the target of the quarter that is over", profile("2022-12-31", 319_999), {
    field: null, severity: "W", facts: { quarter: 1, targetPct: 32, profile: "ตัวอย่าง 2566" },
  })
  .reject("nothing paid", profile("2023-01-10", 0), { facts: { disbursePct: 0 } });
