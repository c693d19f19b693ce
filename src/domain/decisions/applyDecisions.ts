import type { Finding } from "../checks/finding";
import type { CalendarDay } from "../model/calendar/calendarDay";
import type { Portfolio } from "../model/records/portfolio";
import { projectKeyOf } from "../model/records/projectKey";
import type { ReportRound } from "../model/records/reportRound";
import { type WorkflowState, workflowStateWords } from "../model/words/recordWords";
import { roundContent, roundDigest, roundKeyOf, SEALED_FIELDS } from "../seal/roundContent";
import type { SealDifference } from "../seal/roundSeal";
import { type RoundsWish, actOnRounds } from "../workflow/actOnRounds";
import type { Refusal } from "../workflow/refusal";
import { type LogReading, dayOfMoment, readLog } from "../workflow/roundHistory";
import { stateOf } from "../workflow/roundState";
import type { DecidedStep, Decision } from "./decision";

/** Why a decision could not be carried out. */
export type DecisionConflict =
  /** The report's row is gone. */
  | { readonly kind: "ROUND_GONE" }
  /** The row that was decided on has another number or project now. */
  | { readonly kind: "RENUMBERED"; readonly key: string }
  /** The report says something else than when it was decided on: `sealed` is what was decided on, `found` what stands there. */
  | { readonly kind: "EDITED"; readonly differences: readonly SealDifference[] }
  /** The report has gone on by another way meanwhile. */
  | { readonly kind: "STATE_MOVED"; readonly expected: WorkflowState; readonly found: WorkflowState | null }
  | { readonly kind: "REFUSED"; readonly refusal: Refusal };

export type DecisionOutcome =
  | { readonly kind: "applied" | "already" | "elsewhere"; readonly decision: Decision }
  | { readonly kind: "conflict"; readonly decision: Decision; readonly conflict: DecisionConflict };

export interface AppliedDecisions {
  /** The given portfolio itself where nothing was applied. */
  readonly portfolio: Portfolio;
  /** In the order of the decisions. `elsewhere`: the project is another workbook's. */
  readonly outcomes: readonly DecisionOutcome[];
}

/**
 * Does the steps of decisions again in another workbook, each by the name and time of whoever took it. A report that says something else meanwhile, or
 * is no longer where it was, stays as it is and comes back as a conflict; a decision that was carried out before is left alone. Of one decision
 * either all steps are done or none.
 *
 * @param findings of the portfolio, as for `actOnRounds`
 */
export function applyDecisions(portfolio: Portfolio, findings: readonly Finding[], decisions: readonly Decision[]): AppliedDecisions {
  const place = placesOf(portfolio);
  const outcomes = new Map(decisions.map((decision) => [decision, place(decision)]));
  let now = portfolio;
  for (const group of groupsOf(decisions.filter((decision) => outcomes.get(decision)?.kind === "applied"))) {
    const carried = carryOut(now, findings, group);
    now = carried.portfolio;
    for (const [decision, refusal] of carried.refused) outcomes.set(decision, { kind: "conflict", decision, conflict: { kind: "REFUSED", refusal } });
  }
  return { portfolio: now, outcomes: [...outcomes.values()] };
}

/** Decisions of the very same steps, which many are that were taken in one go. */
function groupsOf(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const steps = JSON.stringify(decision.steps);
    const group = groups.get(steps);
    if (group === undefined) groups.set(steps, [decision]);
    else group.push(decision);
  }
  return [...groups.values()];
}

interface CarriedOut {
  readonly portfolio: Portfolio;
  readonly refused: ReadonlyMap<Decision, Refusal>;
}

/** Takes the steps for all of a group; where one is refused, once more from the beginning without those. */
function carryOut(portfolio: Portfolio, findings: readonly Finding[], group: readonly Decision[]): CarriedOut {
  let now = portfolio;
  for (const step of group[0]?.steps ?? []) {
    const roundOf = new Map(now.rounds.map((round) => [roundKeyOf(round), round]));
    const members = group.flatMap((decision) => {
      const round = roundOf.get(roundKeyOf(decision));
      return round === undefined ? [] : [{ decision, round }];
    });
    const acted = actOnRounds(now, findings, { ...wishOf(step), rounds: members.map(({ round }) => round), reasonFor: reasonsOf(group) });
    const refused = new Map<Decision, Refusal>();
    acted.outcomes.forEach((outcome, index) => {
      const member = members[index];
      if (outcome.kind === "refused" && member !== undefined) refused.set(member.decision, outcome.refusal);
    });
    if (refused.size > 0) {
      const rest = carryOut(portfolio, findings, group.filter((decision) => !refused.has(decision)));
      return { portfolio: rest.portfolio, refused: new Map([...refused, ...rest.refused]) };
    }
    now = acted.portfolio;
  }
  return { portfolio: now, refused: new Map() };
}

function wishOf({ action, role, who, at, cause, reason }: DecidedStep): Omit<RoundsWish, "rounds" | "reasonFor"> {
  return { action, role, author: { who, role, at }, today: dayOfStep(at), cause, reason };
}

function dayOfStep(at: string): CalendarDay {
  const day = dayOfMoment(at);
  if (day === null) throw new RangeError(`No day in the time of a decision: ${at}`);
  return day;
}

/** The reason that was given with a decision holds for that report, and for what is found about its project. */
function reasonsOf(group: readonly Decision[]): RoundsWish["reasonFor"] {
  const given = new Map(group.map((decision) => [roundKeyOf(decision), decision]));
  const ofProject = new Map(group.map((decision) => [projectKeyOf(decision), decision]));
  return (finding) => {
    const decision = given.get(roundKeyOf(finding)) ?? ofProject.get(projectKeyOf(finding));
    return decision?.reasons.find(({ ruleId }) => ruleId === finding.ruleId)?.reason ?? null;
  };
}

/** Finds a decision's report in a portfolio and tells whether it can be carried out there: `applied` where nothing is in the way yet. */
function placesOf(portfolio: Portfolio): (decision: Decision) => DecisionOutcome {
  const log = readLog(portfolio.changeLog);
  const projects = new Set(portfolio.projects.map(projectKeyOf));
  const byId = new Map(portfolio.rounds.flatMap((round) => (round.id === null ? [] : [[round.id, round] as const])));
  const byKey = new Map(portfolio.rounds.map((round) => [roundKeyOf(round), round]));
  return (decision) => {
    const key = roundKeyOf(decision);
    const conflict = (reason: DecisionConflict): DecisionOutcome => ({ kind: "conflict", decision, conflict: reason });
    const sameRow = decision.rowId === null ? undefined : byId.get(decision.rowId);
    if (sameRow === undefined && !projects.has(projectKeyOf(decision))) return { kind: "elsewhere", decision };
    if (sameRow !== undefined && roundKeyOf(sameRow) !== key) return conflict({ kind: "RENUMBERED", key: roundKeyOf(sameRow) });
    const round = sameRow ?? byKey.get(key);
    if (round === undefined) return conflict({ kind: "ROUND_GONE" });
    if (isDone(decision, key, log)) return { kind: "already", decision };
    const differences = differencesFrom(decision, key, round);
    if (differences.length > 0) return conflict({ kind: "EDITED", differences });
    const [first] = decision.steps;
    const found = first === undefined ? null : stateOf(round, dayOfStep(first.at));
    if (first !== undefined && found !== first.from) return conflict({ kind: "STATE_MOVED", expected: first.from, found });
    return { kind: "applied", decision };
  };
}

/** Whether the log tells of the decision's last step, by the same person at the same time. */
function isDone({ steps }: Decision, key: string, log: LogReading): boolean {
  const last = steps.at(-1);
  const entries = log.rounds.get(key)?.entries ?? [];
  return last !== undefined && entries.some(({ at, who, newValue }) => at === last.at && who === last.who && workflowStateWords.read(newValue ?? "") === last.to);
}

function differencesFrom({ digest, content }: Decision, key: string, round: ReportRound): readonly SealDifference[] {
  const found = roundContent(round);
  if (roundDigest(key, found) === digest) return [];
  return SEALED_FIELDS.filter((field) => found[field] !== content[field]).map((field) => ({ field, sealed: content[field], found: found[field] }));
}
