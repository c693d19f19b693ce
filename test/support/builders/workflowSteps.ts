/** Rounds led through the workflow, for tests: `afterSteps(portfolio, ["SUBMIT", "APPROVE"])` has an approved round and its log. */
import type { CalendarDay } from "../../../src/domain/model/calendar/calendarDay";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { ReportRound } from "../../../src/domain/model/records/reportRound";
import type { Role } from "../../../src/domain/model/words/workflowWords";
import type { Action } from "../../../src/domain/workflow/action";
import { actOnRounds, type RoundsWish } from "../../../src/domain/workflow/actOnRounds";
import { rolesFor } from "../../../src/domain/workflow/transitions";
import { day } from "./records";

export interface StepOptions {
  readonly on?: string;
  readonly who?: string;
  readonly role?: Role;
  readonly rounds?: (round: ReportRound) => boolean;
  readonly reason?: string | null;
  readonly over?: Partial<RoundsWish>;
}

const NAMES: Readonly<Record<Role, string>> = { REPORTER: "ผู้รายงาน ก", HEAD: "หัวหน้า ข", PLANNER: "งานแผน ค", SED: "สยป. ง" };

/** A wish that asks for nothing unusual: everything is reasoned, everything is said. */
export function aWish(action: Action, rounds: readonly ReportRound[], { on = "2022-10-25", role, who, reason = "ตรวจแล้ว", over = {} }: StepOptions = {}): RoundsWish {
  const acting = role ?? (rolesFor(action)[0] as Role);
  return {
    action,
    role: acting,
    today: day(on),
    cause: "FIGURES",
    reason,
    author: { who: who ?? NAMES[acting], role: acting, at: `${on}T10:00:00` },
    rounds,
    reasonFor: () => "รับทราบแล้ว",
    ...over,
  };
}

/** The portfolio after these steps, all rounds together unless an option picks some. Findings play no part. */
export function afterSteps(portfolio: Portfolio, steps: readonly (Action | readonly [Action, StepOptions])[]): Portfolio {
  return steps.reduce((state, step) => {
    const [action, options] = typeof step === "string" ? [step, {}] : step;
    const { portfolio: next, outcomes } = actOnRounds(state, [], aWish(action, state.rounds.filter(options.rounds ?? (() => true)), options));
    const refused = outcomes.find(({ kind }) => kind === "refused");
    if (refused !== undefined) throw new Error(`${action} was refused: ${JSON.stringify(refused)}`);
    return next;
  }, portfolio);
}

/** The portfolio with one round changed by hand. */
export function withRound(portfolio: Portfolio, roundNo: number, over: Partial<ReportRound>): Portfolio {
  return { ...portfolio, rounds: portfolio.rounds.map((round) => (round.roundNo === roundNo ? { ...round, ...over } : round)) };
}

export const TODAY: CalendarDay = day("2022-10-25");
