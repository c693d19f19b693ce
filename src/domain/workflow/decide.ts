import type { Finding } from "../checks/finding";
import type { CalendarDay } from "../model/calendar/calendarDay";
import { fiscalYearEnd } from "../model/calendar/fiscalYear";
import { type ReportRound, isPlaceholder } from "../model/records/reportRound";
import { comparisonKey } from "../model/text/thaiText";
import type { WorkflowState } from "../model/words/recordWords";
import type { ReturnCause, Role } from "../model/words/workflowWords";
import { canonicalText } from "../seal/canonicalValue";
import { sealDifferences } from "../seal/roundSeal";
import type { Reasoned, ReasonedFinding } from "./acknowledgements";
import type { Action, Condition, Transition } from "./action";
import type { Refusal } from "./refusal";
import { writeReturnReason } from "./returnReason";
import type { RoundHistory } from "./roundHistory";
import { stateOf } from "./roundState";
import { TRANSITIONS, rolesFor } from "./transitions";

/** What somebody wants to do. */
export interface Wish {
  readonly action: Action;
  readonly role: Role;
  readonly who: string | null;
  readonly today: CalendarDay;
  readonly cause: ReturnCause | null;
  readonly reason: string | null;
}

/** A round with all that the conditions look at. */
export interface RoundCase {
  readonly round: ReportRound;
  /** null = the log does not know it. */
  readonly history: RoundHistory | null;
  /** Findings of the round and of its project as a whole. */
  readonly findings: readonly Finding[];
  /** Whether a reason was given, earlier or with this wish. */
  readonly reasoned: Reasoned;
}

export type Decision =
  | { readonly kind: "allowed"; readonly from: WorkflowState; readonly transition: Transition; readonly reason: string | null }
  | { readonly kind: "refused"; readonly from: WorkflowState; readonly refusal: Refusal };

/** Whether a wish may be fulfilled: the table's row is looked up, and then its role, its conditions and what it asks for. */
export function decide(wish: Wish, subject: RoundCase): Decision {
  const from = stateOf(subject.round, wish.today);
  const rows = TRANSITIONS.filter((row) => row.action === wish.action && row.from.includes(from));
  const transition = rows.find(({ who }) => who.includes(wish.role));
  const refused = (refusal: Refusal): Decision => ({ kind: "refused", from, refusal });
  if (transition === undefined) {
    const { action, role } = wish;
    const allowed = rows.length > 0 ? rows.flatMap(({ who }) => who) : rolesFor(action);
    return refused(rows.length > 0 || !allowed.includes(role) ? { kind: "ROLE", action, role, allowed } : { kind: "STATE", action, state: from });
  }
  for (const condition of transition.holds) {
    const refusal = TESTS[condition](wish, subject);
    if (refusal !== null) return refused(refusal);
  }
  const said = canonicalText(wish.reason);
  if (transition.asks === null) return { kind: "allowed", from, transition, reason: said };
  if (said === null) return refused({ kind: "REASON_MISSING" });
  if (transition.asks === "REASON") return { kind: "allowed", from, transition, reason: said };
  if (wish.cause === null) return refused({ kind: "CAUSE_MISSING" });
  return { kind: "allowed", from, transition, reason: writeReturnReason({ cause: wish.cause, text: said }) };
}

type Test = (wish: Wish, subject: RoundCase) => Refusal | null;

const TESTS: Readonly<Record<Condition, Test>> = {
  HAS_CONTENT: (_wish, { round }) => (isPlaceholder(round) ? { kind: "EMPTY" } : null),
  IS_EMPTY: (_wish, { round }) => (isPlaceholder(round) ? null : { kind: "NOT_EMPTY" }),
  NO_ERRORS: (_wish, { findings }) => {
    const errors = findings.filter(({ severity }) => severity === "E");
    return errors.length === 0 ? null : { kind: "ERRORS", findings: errors };
  },
  WARNINGS_REASONED: (_wish, { findings, reasoned }) => {
    const open = findings.filter((finding) => finding.severity === "W" && !reasoned(finding));
    return open.length === 0 ? null : { kind: "WARNINGS", findings: open };
  },
  ANOTHER_PERSON: ({ who }, { round, history, reasoned }) => {
    const submitter = history?.submittedBy ?? null;
    if (!isSamePerson(who, submitter) || reasoned(samePersonFinding(round, who))) return null;
    return { kind: "SAME_PERSON", who: who ?? "" };
  },
  SEAL_HOLDS: ({ action }, { round, history }) => {
    // Closing seals what nobody has sealed; accepting does not.
    if (history === null || history.seal === null) return action === "ACCEPT" ? { kind: "SEAL_MISSING" } : null;
    const differences = sealDifferences(history.seal, round);
    return differences.length === 0 && history.seal.isIntact ? null : { kind: "SEAL_BROKEN", differences };
  },
  YEAR_OVER: ({ today }, { round: { fiscalYearBE } }) => {
    if (fiscalYearBE === null) return { kind: "UNCLEAR", isRepeated: false };
    const lastDay = fiscalYearEnd(fiscalYearBE);
    return today > lastDay ? null : { kind: "YEAR_NOT_OVER", fiscalYearBE, lastDay };
  },
};

/** Whether two stated names are one person's; blank names are nobody's. */
export function isSamePerson(left: string | null, right: string | null): boolean {
  const key = comparisonKey(left ?? "");
  return key !== "" && key === comparisonKey(right ?? "");
}

/** What W03 will report of a round that its own reporter approves, so that the reason can be given beforehand. */
export function samePersonFinding({ projectCode, fiscalYearBE, roundNo }: ReportRound, who: string | null): ReasonedFinding {
  return { ruleId: "W03", projectCode, fiscalYearBE, roundNo, field: "workflowState", value: who };
}
