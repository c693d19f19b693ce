/** The examples of every rule that `checkPortfolio` runs, in the order of the rules. */
import type { ExamplesOf } from "./ruleExamples";
import type { RuleId } from "../../../src/domain/checks/ruleId";
import * as B from "./B";
import * as K from "./K";
import * as P from "./P";
import * as R from "./R";
import * as S from "./S";
import * as W from "./W";
import { X07 } from "./X";

export const RULE_EXAMPLES: readonly ExamplesOf<RuleId>[] = [
  ...Object.values(P),
  ...Object.values(S),
  ...Object.values(K),
  ...Object.values(R),
  ...Object.values(B),
  ...Object.values(W),
  X07,
] as readonly ExamplesOf<RuleId>[];
