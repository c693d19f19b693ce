import { ALL_RULES } from "../../../src/domain/checks/allRules";
import { checkPortfolio } from "../../../src/domain/checks/checkPortfolio";
import type { Finding } from "../../../src/domain/checks/finding";
import { RULE_IDS } from "../../../src/domain/checks/ruleId";
import { RULE_EXAMPLES } from "../../support/ruleExamples/all";
import { readingFacts } from "../../support/ruleExamples/X";
import type { Scene } from "../../support/ruleExamples/scene";

const check = ({ portfolio, asOf, today }: Scene): readonly Finding[] => checkPortfolio(portfolio, { asOf, today });
const expected = ({ facts, ...rest }: Partial<Finding>) =>
  expect.objectContaining({ ...rest, ...(facts === undefined ? {} : { facts: expect.objectContaining(facts) }) });

describe("the list of rules", () => {
  it("has every id once, in the order of the ids", () => expect(ALL_RULES.map(({ id }) => id)).toEqual(RULE_IDS));

  it("has accepted and rejected examples of every rule that checks something", () => {
    const withExamples = RULE_EXAMPLES.filter(({ accepts, rejects }) => accepts.length > 0 && rejects.length > 0).map(({ id }) => id);
    expect(withExamples).toEqual(ALL_RULES.filter(({ scope }) => scope !== "reading").map(({ id }) => id));
  });

  it("has example facts of every rule that readers raise", () => {
    expect(Object.keys(readingFacts)).toEqual(ALL_RULES.filter(({ scope }) => scope === "reading").map(({ id }) => id));
  });
});

describe.each(RULE_EXAMPLES.map((examples) => [examples.id, examples] as const))("%s", (id, { accepts, rejects }) => {
  it.each(accepts.map(({ when, scene }) => [when, scene] as const))("accepts %s", (_when, scene) => {
    expect(check(scene).filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });

  it.each(rejects.map((example) => [example.when, example] as const))("reports %s", (_when, { scene, finds, also }) => {
    const findings = check(scene);
    expect(findings.filter(({ ruleId }) => ruleId === id)).toEqual(finds.map(expected));
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set([id, ...also]));
  });
});
