import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/records/settings";
import { checkPortfolio } from "../../../src/domain/checks/checkPortfolio";
import type { Action } from "../../../src/domain/workflow/action";
import { actOnRounds } from "../../../src/domain/workflow/actOnRounds";
import { baht, day } from "../builders/records";
import { type StepOptions, aWish, afterSteps, withRound } from "../builders/workflowSteps";
import { rule } from "./ruleExamples";
import { type SceneParts, scene } from "./scene";

type Steps = readonly (Action | readonly [Action, StepOptions])[];

/** Two months of a faultless project, led through these steps and then changed behind Kaona's back. */
const tampered = (steps: Steps, change: (portfolio: Portfolio) => Portfolio = (portfolio) => portfolio, rounds: readonly Partial<ReportRound>[] = [{}, { progressPct: 14 }]): SceneParts => {
  const parts: SceneParts = { rounds, settings: { graceDays: 400 } };
  const { portfolio } = scene(parts);
  return { ...parts, portfolio: change(afterSteps(portfolio, steps)), asOf: "2022-11-25" };
};
const APPROVED: Steps = ["SUBMIT", "APPROVE"];
const first = { rounds: (round: ReportRound) => round.roundNo === 1 };
const second = { rounds: (round: ReportRound) => round.roundNo === 2 };
const YEAR_OVER = { on: "2023-10-02" };

const withLog = (portfolio: Portfolio, change: (log: Portfolio["changeLog"]) => Portfolio["changeLog"]): Portfolio => ({ ...portfolio, changeLog: change(portfolio.changeLog) });
const without = (index: number) => (portfolio: Portfolio) => withLog(portfolio, (log) => log.filter((_, at) => at !== index));
const edited = (index: number, over: Partial<Portfolio["changeLog"][number]>) => (portfolio: Portfolio) =>
  withLog(portfolio, (log) => log.map((entry, at) => (at === index ? { ...entry, ...over } : entry)));

export const W01 = rule("W01")
  .accept("approved rounds that nobody touched", tampered(APPROVED))
  .accept("a change after the approval was taken back", tampered([...APPROVED, "UNAPPROVE"], (portfolio) => withRound(portfolio, 2, { progressPct: 13 })))
  .accept("a change after SED opened it again", tampered([...APPROVED, "ACCEPT", "REOPEN"], (portfolio) => withRound(portfolio, 2, { progressPct: 13 })))
  .accept("another order of rows", tampered(APPROVED, (portfolio) => ({ ...portfolio, rounds: [...portfolio.rounds].reverse() })))
  .reject("a changed percentage", tampered(APPROVED, (portfolio) => withRound(portfolio, 2, { progressPct: 13 })), {
    field: "progressPct", roundNo: 2, value: 13, severity: "E", facts: { fault: "CHANGED", lock: "APPROVED", sealed: 14, found: 13, contentOf: null },
  })
  .reject("one satang more", tampered([...APPROVED, "ACCEPT"], (portfolio) => withRound(portfolio, 1, { disbursedThisRound: baht(0.01) })), {
    field: "disbursedThisRound", value: 0.01, facts: { lock: "ACCEPTED", sealed: 0, found: 0.01 },
  })
  .reject("another date in a closed year", tampered([...APPROVED, "ACCEPT", ["CLOSE", YEAR_OVER]], (portfolio) => withRound(portfolio, 2, { reportDate: day("2022-11-24") })), {
    field: "reportDate", value: "2022-11-24", facts: { lock: "CLOSED", sealed: "2022-11-25" },
  })
  .reject("a narrative that was erased", tampered(APPROVED, (portfolio) => withRound(portfolio, 1, { narrative: null })), { value: null, facts: { found: null } }, ["R09"])
  .reject("two rounds swapped", tampered(APPROVED, (portfolio) => {
    const [one, two] = portfolio.rounds as [ReportRound, ReportRound];
    return { ...portfolio, rounds: [{ ...two, roundNo: 1 }, { ...one, roundNo: 2 }] };
  }), [
    { roundNo: 1, field: "periodMonth", facts: { contentOf: 2 } }, { roundNo: 1, field: "reportDate" }, { roundNo: 1, field: "narrative" }, { roundNo: 1, field: "progressPct" },
    { roundNo: 2, field: "periodMonth", facts: { contentOf: 1 } }, { roundNo: 2, field: "reportDate" }, { roundNo: 2, field: "narrative" }, { roundNo: 2, field: "progressPct" },
  ], ["R03", "R06"])
  .reject("a row that is gone", tampered(APPROVED, (portfolio) => ({ ...portfolio, rounds: portfolio.rounds.slice(0, 1) })), {
    field: null, value: "50010600-0001|2566|2", facts: { fault: "ROW_MISSING", roundNo: 2 },
  })
  .reject("a project that is gone with its reports", tampered(APPROVED, (portfolio) => ({ ...portfolio, projects: [], rounds: [], strategyLinks: [] })), [
    { facts: { fault: "ROW_MISSING", roundNo: 1 } }, { facts: { fault: "ROW_MISSING", roundNo: 2 } },
  ])
  .reject("a seal that was edited", tampered(["SUBMIT", ["APPROVE", first]], (portfolio) =>
    edited(portfolio.changeLog.length - 1, { newValue: (portfolio.changeLog.at(-1)?.newValue ?? "").replace('"progressPct":7', '"progressPct":8') })(withRound(portfolio, 1, { progressPct: 8 }))), {
    roundNo: 1, facts: { fault: "SEAL_EDITED" },
  })
  .reject("a state that was typed", tampered([], (portfolio) => withRound(portfolio, 1, { workflowState: "APPROVED" })), { value: "APPROVED", facts: { fault: "UNSEALED" } });

export const W02 = rule("W02")
  .accept("a return with its reason", tampered(["SUBMIT", "RETURN"]))
  .accept("a report that was not returned", tampered(["SUBMIT"]))
  .reject("a return that was typed without a reason", tampered([], (portfolio) => withRound(portfolio, 2, { workflowState: "RETURNED" })), {
    field: "returnReason", roundNo: 2, severity: "E", facts: { fault: "RETURN" },
  })
  .reject("an accepted report opened again, with the reason deleted from row and log", tampered([...APPROVED, "ACCEPT", ["REOPEN", second]], (portfolio) =>
    edited(portfolio.changeLog.length - 1, { reason: null })(withRound(portfolio, 2, { returnReason: null }))), { roundNo: 2, facts: { fault: "REOPEN" } });

export const W03 = rule("W03")
  .accept("another person's approval", tampered(APPROVED))
  .accept("an approval without a name", tampered(["SUBMIT", ["APPROVE", { over: { author: { who: null, role: "HEAD", at: "2022-11-25T09:00:00" } } }]]))
  .reject("an own approval, however the name is spaced", tampered(["SUBMIT", ["APPROVE", { ...second, who: "ผู้รายงาน  ก" }]]), {
    field: "workflowState", roundNo: 2, severity: "W", facts: { who: "ผู้รายงาน  ก" },
  });

/** Entries: 1 and 2 submit, 3 the settings, 4 and 5 approve and seal round 1, 6 and 7 round 2. */
export const W04 = rule("W04")
  .accept("a whole log", tampered(APPROVED))
  .accept("no log", tampered([]))
  .reject("a deleted entry", tampered(APPROVED, without(1)), { severity: "E", facts: { fault: "PARENT_MISSING", number: 2, otherNumber: 1 } }, ["W05"])
  .reject("a changed entry", tampered(APPROVED, edited(1, { who: "คนอื่น" })), { facts: { fault: "PARENT_MISSING", number: 3, otherNumber: 2 } })
  .reject("two entries in the wrong order", tampered(APPROVED, (portfolio) => withLog(portfolio, ([a, b, c, ...rest]) => [a!, c!, b!, ...rest])), {
    facts: { fault: "OUT_OF_ORDER", number: 2, otherNumber: 3 },
  })
  .reject("a copied entry", tampered(APPROVED, (portfolio) => withLog(portfolio, (log) => [...log, log[0]!])), { severity: "W", facts: { fault: "COPY", number: 8, otherNumber: 1 } })
  .reject("an entry typed by hand", tampered(APPROVED, (portfolio) => withLog(portfolio, (log) => [...log, { ...log[0]!, parentHash: null }])), { facts: { fault: "BY_HAND", number: 8 } })
  .reject("a fork", tampered(["SUBMIT"], (portfolio) => {
    const [ours, theirs] = [afterSteps(portfolio, [["APPROVE", first]]), afterSteps(portfolio, [["APPROVE", { ...second, who: "หัวหน้า จ" }]])];
    return { ...ours, rounds: [ours.rounds[0]!, theirs.rounds[1]!], changeLog: [...ours.changeLog, ...theirs.changeLog.slice(2)] };
  }), { severity: "I", facts: { fault: "FORK", number: 6, otherNumber: 3 } });

export const W05 = rule("W05")
  .accept("rows as the log has them", tampered(["SUBMIT", "RETURN"]))
  .accept("a returned report that is being written again", tampered(["SUBMIT", "RETURN"], (portfolio) => withRound(portfolio, 1, { workflowState: "DRAFT" })))
  .accept("states typed where nothing was ever logged", tampered([], (portfolio) => withRound(portfolio, 1, { workflowState: "SUBMITTED" })))
  .reject("a state that was typed", tampered([["SUBMIT", first]], (portfolio) => withRound(portfolio, 2, { workflowState: "SUBMITTED" })), {
    field: "workflowState", roundNo: 2, value: "SUBMITTED", severity: "E", facts: { logged: null, found: "SUBMITTED" },
  })
  .reject("an approval undone by hand", tampered(APPROVED, (portfolio) => withRound(portfolio, 1, { workflowState: "SUBMITTED" })), { facts: { logged: "APPROVED", found: "SUBMITTED" } })
  .reject("an earlier day of submission", tampered(["SUBMIT"], (portfolio) => withRound(portfolio, 1, { submittedAt: day("2022-10-20") })), {
    field: "submittedAt", facts: { logged: "2022-10-25", found: "2022-10-20" },
  })
  .reject("the last entry deleted", tampered(["SUBMIT"], without(1)), { roundNo: 2, facts: { logged: null, found: "SUBMITTED" } });

const settings = (portfolio: Portfolio, over: Partial<Portfolio["settings"]>): Portfolio => ({ ...portfolio, settings: { ...portfolio.settings, ...over } });

export const W06 = rule("W06")
  .accept("settings as they were at the last approval", tampered(APPROVED))
  .accept("settings changed before anything was approved", tampered(["SUBMIT"], (portfolio) => settings(portfolio, { toleranceLinearPp: 30 })))
  .reject("a wider tolerance than at the last approval", tampered(APPROVED, (portfolio) => settings(portfolio, { toleranceLinearPp: 30 })), {
    value: 30, severity: "W", facts: { fault: "SETTING", subject: "toleranceLinearPp", logged: DEFAULT_SETTINGS.toleranceLinearPp, found: 30 },
  })
  .reject("a reason typed into the hidden sheet", tampered(["SUBMIT"], (portfolio) => ({ ...portfolio, acknowledgements: [aReason("พิมพ์เอง")] })), {
    field: "reason", facts: { fault: "REASON_NOT_LOGGED", found: "พิมพ์เอง" },
  })
  .reject("a reason that was changed", reasoned((portfolio) => ({ ...portfolio, acknowledgements: portfolio.acknowledgements.map((each) => ({ ...each, reason: "อื่น" })) })), {
    facts: { fault: "REASON_CHANGED", logged: "งานหลักเสร็จก่อนกำหนด", found: "อื่น" },
  }, ["R07"])
  .reject("a reason that was deleted", reasoned((portfolio) => ({ ...portfolio, acknowledgements: [] })), { facts: { fault: "REASON_MISSING" } }, ["R07"]);

function aReason(reason: string): Portfolio["acknowledgements"][number] {
  return { id: null, unreadable: {}, ruleId: "R13", key: "50010600-0001|2566|1", field: "planStatusReported", value: "ON_PLAN", reason, by: null, at: null };
}

/** A jump of progress, submitted with the reason for it, and then changed behind Kaona's back. */
function reasoned(change: (portfolio: Portfolio) => Portfolio): SceneParts {
  const parts: SceneParts = { rounds: [{}, { progressPct: 45 }], settings: { graceDays: 400 } };
  const { portfolio, asOf, today } = scene(parts);
  const wish = aWish("SUBMIT", portfolio.rounds, { over: { reasonFor: () => "งานหลักเสร็จก่อนกำหนด" } });
  return { ...parts, portfolio: change(actOnRounds(portfolio, checkPortfolio(portfolio, { asOf, today }), wish).portfolio), asOf: "2022-11-25" };
}
