import { type Satang, bahtFrom } from "../../model/amounts/satang";
import type { Project } from "../../model/records/project";
import type { ReportRound } from "../../model/records/reportRound";
import { NOTHING_UNREADABLE, type StoredRecord } from "../../model/records/stored";
import type { CheckedRecord } from "../finding";
import type { ProjectRule, Report } from "../rule";
import { SIGN } from "../signs";

const PROJECT_MONEY = [
  "budgetReceived", "budgetAfterTransfer", "allotment", "committed", "carriedOver", "budgetUsedReported",
] as const satisfies readonly (keyof Project)[];
const ROUND_MONEY = ["disbursedThisRound", "committedToDate"] as const satisfies readonly (keyof ReportRound)[];
const BASELINE_MONEY = ["plannedDisbursement"] as const;

/** Fields that hold money; what cannot be read in them is reported here and nowhere else. */
export const MONEY_FIELDS: ReadonlySet<string> = new Set([...PROJECT_MONEY, ...ROUND_MONEY, ...BASELINE_MONEY]);

/** An amount of money is negative, or is no number. */
export const moneyAmount: ProjectRule<"B01"> = {
  id: "B01",
  scope: "project",
  reads: "fields",
  looksFor: SIGN.MONEY_ODD,
  severity: "E",
  blank: "skip",
  source: "ours",
  check({ project, rounds, baseline }, _context, report) {
    for (const field of PROJECT_MONEY) checkAmount(project, field, project[field], report);
    checkUnreadable(project, report);
    for (const round of rounds) {
      if (round.disbursedThisRound !== null && round.disbursedThisRound < 0) {
        checkAmount(round, "disbursedThisRound", round.disbursedThisRound, report);
      }
      if (round.committedToDate !== null) checkAmount(round, "committedToDate", round.committedToDate, report);
      if (round.unreadable !== NOTHING_UNREADABLE) checkUnreadable(round, report);
    }
    for (const point of baseline) {
      checkAmount(point, "plannedDisbursement", point.plannedDisbursement, report);
      checkUnreadable(point, report);
    }
  },
};

function checkAmount(record: CheckedRecord, field: string, amount: Satang | null, report: Report<"B01">): void {
  if (amount === null || amount >= 0) return;
  report({ record, field, value: bahtFrom(amount), facts: { fault: "NEGATIVE", field, amountSatang: amount, written: null } });
}

function checkUnreadable(record: CheckedRecord & StoredRecord, report: Report<"B01">): void {
  if (record.unreadable === NOTHING_UNREADABLE) return;
  for (const [field, written] of Object.entries(record.unreadable)) {
    if (!MONEY_FIELDS.has(field)) continue;
    report({ record, field, value: written, facts: { fault: "NOT_A_NUMBER", field, amountSatang: null, written } });
  }
}
