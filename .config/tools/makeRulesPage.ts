/**
 * Writes docs/rules.md: every rule with its severity, blanks, source and an example sentence in both languages.
 *
 *     npm run docs:rules
 *
 * The examples are findings of the rules' own tests (test/support/ruleExamples), so the page cannot say what the program does not. A test
 * holds the committed page equal to this one.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_RULES } from "../../src/domain/checks/allRules";
import { checkPortfolio } from "../../src/domain/checks/checkPortfolio";
import type { Facts } from "../../src/domain/checks/finding";
import type { Rule } from "../../src/domain/checks/rule";
import type { RuleId } from "../../src/domain/checks/ruleId";
import { ruleMessage, ruleTitle } from "../../src/messages/findingMessage";
import { RULE_EXAMPLES } from "../../test/support/ruleExamples/all";
import { readingFacts } from "../../test/support/ruleExamples/X";

export const RULES_PAGE = join(__dirname, "../../docs/rules.md");

const FAMILIES: Readonly<Record<string, string>> = {
  P: "Projects",
  S: "Strategy",
  K: "Indicators",
  R: "Report rounds",
  B: "Budget",
  W: "Workflow, seals and change log",
  I: "Reading printed forms",
  X: "Reading workbooks",
};

const SCOPES = {
  project: "one project",
  portfolio: "whole workbook",
  reading: "while reading",
} as const;

/** The text of docs/rules.md. */
export function rulesPage(): string {
  return [
    "# Rules",
    "",
    "What Kaona checks. Made by `npm run docs:rules` from the rules (`src/domain/checks`), their sentences (`src/messages`) and the examples of their tests;",
    "do not edit by hand. How a rule is defined exactly stands in the comment of its file, `src/domain/checks/rules/<id>-….ts`.",
    "",
    "**Severity**: `E` must be corrected before a report can be submitted, `W` needs a reason, `I` is shown only. Where two stand, the facts decide.",
    "**Checked**: *one project* rules run again for a project whenever it changes; *whole workbook* rules need all rows at once; *while reading* rules are",
    "raised by the readers of printed forms and workbooks. **Blank**: *skip* = a blank operand switches the rule off, *never* = the blank is itself the",
    "fault, *none* = there is no operand that could be blank. **Source**: `seed` the printed form, `bma` public pages of the city's monitoring system,",
    "`src` another public source, `ours` our own decision.",
    "",
    "Rounds dated after the as-of date are ignored by all rules but R02 and R03. One cause is reported once: a date that P06 finds in the wrong era is not",
    "judged by P04, P05, R02, R03 or R15, an unreadable cell (B01 for money, R05 for progress, X04 for all else) is not also reported as blank, and a second row",
    "of one project (P02) is not also said to lack links and reports. What W01 and W04–W06 prove and what not: docs/seal.md.",
    ...Object.entries(FAMILIES).flatMap(([letter, name]) => family(letter, name)),
    "",
  ].join("\n");
}

function family(letter: string, name: string): readonly string[] {
  const rules = ALL_RULES.filter(({ id }) => id.startsWith(letter));
  return [
    "",
    `## ${name}`,
    "",
    "| Id | Severity | Checked | Blank | Thai | English | Source |",
    "|---|---|---|---|---|---|---|",
    ...rules.map((rule) => row(rule.id, severities(rule), SCOPES[rule.scope], rule.blank, ruleTitle(rule.id, "th"), ruleTitle(rule.id, "en"), rule.source)),
    "",
    ...rules.flatMap(({ id }) => example(id)),
  ];
}

function severities({ severity }: Rule): string {
  return typeof severity === "string" ? severity : severity.among.join(" / ");
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function example(id: RuleId): readonly string[] {
  const { when, facts } = exampleOf(id);
  return [`- **${id}**${when === null ? "" : `, for ${when}`}: ${ruleMessage(id, facts, "th")}`, `  <br>${ruleMessage(id, facts, "en")}`];
}

/** The first rejected example of a rule's tests, and the facts of its first finding. */
function exampleOf(id: RuleId): { readonly when: string | null; readonly facts: Facts } {
  for (const { id: of, rejects } of RULE_EXAMPLES) {
    if (of !== id) continue;
    for (const { when, scene } of rejects) {
      const finding = checkPortfolio(scene.portfolio, scene).find(({ ruleId }) => ruleId === id);
      if (finding !== undefined) return { when, facts: finding.facts };
    }
  }
  const [facts] = (readingFacts as Readonly<Partial<Record<RuleId, readonly Facts[]>>>)[id] ?? [];
  if (facts === undefined) throw new Error(`There is no example of ${id}`);
  return { when: null, facts };
}

if (require.main === module) writeFileSync(RULES_PAGE, rulesPage());
