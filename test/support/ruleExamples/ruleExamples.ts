import type { Finding } from "../../../src/domain/checks/finding";
import type { RuleFacts } from "../../../src/domain/checks/ruleFacts";
import type { RuleId } from "../../../src/domain/checks/ruleId";
import type { Severity } from "../../../src/domain/model/words/recordWords";
import { type Scene, type SceneParts, scene } from "./scene";

/** Something that a rule does not mind. */
export interface Accepted {
  readonly when: string;
  readonly scene: Scene;
}

/** Something that a rule reports, with what it says about it. */
export interface Rejected extends Accepted {
  readonly finds: readonly Partial<Finding>[];
  /** Other rules that rightly report the same portfolio; none unless said. */
  readonly also: readonly RuleId[];
}

export interface RuleExamples {
  readonly accepts: readonly Accepted[];
  readonly rejects: readonly Rejected[];
}

/** What an example expects of one finding; `facts` need name only those that matter. */
interface Expected<Id extends RuleId> {
  readonly field?: string | null;
  readonly value?: string | number | null;
  readonly severity?: Severity;
  readonly roundNo?: number | null;
  readonly facts?: Partial<RuleFacts[Id]>;
}

/** Collects the examples of one rule: `rule("R07").rejects("…", {…}, {…}).accepts("…", {…})`. */
export class ExamplesOf<Id extends RuleId> implements RuleExamples {
  readonly acceptList: Accepted[] = [];
  readonly rejectList: Rejected[] = [];

  constructor(readonly id: Id) {}

  get accepts(): readonly Accepted[] {
    return this.acceptList;
  }

  get rejects(): readonly Rejected[] {
    return this.rejectList;
  }

  /** The rule is silent. */
  accept(when: string, parts: SceneParts): this {
    this.acceptList.push({ when, scene: scene(parts) });
    return this;
  }

  /** The rule reports once, as expected; `also` are other rules that rightly fire. */
  reject(when: string, parts: SceneParts, expected: Expected<Id> | readonly Expected<Id>[], also: readonly RuleId[] = []): this {
    const finds = (Array.isArray(expected) ? expected : [expected]) as readonly Partial<Finding>[];
    this.rejectList.push({ when, scene: scene(parts), finds, also });
    return this;
  }
}

/** Begins the examples of a rule. */
export function rule<Id extends RuleId>(id: Id): ExamplesOf<Id> {
  return new ExamplesOf(id);
}
