import { readFileSync } from "node:fs";
import { RULES_PAGE, rulesPage } from "../../.config/tools/makeRulesPage";
import { RULE_IDS } from "../../src/domain/checks/ruleId";

it("docs/rules.md is what `npm run docs:rules` makes", () => expect(readFileSync(RULES_PAGE, "utf8")).toBe(rulesPage()));

it("names every rule in a table and by an example", () => {
  const page = rulesPage();
  expect(RULE_IDS.filter((id) => !page.includes(`\n| ${id} | `) || !page.includes(`\n- **${id}**`))).toEqual([]);
});
