import type { ProjectDossier } from "../model/records/projectDossier";
import type { ReportRound } from "../model/records/reportRound";
import type { Severity } from "../model/words/recordWords";
import type { ProjectStatus } from "../status/projectStatus";
import type { CheckContext } from "./context/checkContext";
import type { CheckedRecord } from "./finding";
import type { RuleFacts } from "./ruleFacts";
import type { RuleId } from "./ruleId";

/** One project under the rules: its records, and its status at the context's `asOf`, computed once. */
export interface CheckedProject extends ProjectDossier {
  /** The rounds that count at `asOf`; what a later report says is none of a rule's business, save R02's and R03's. */
  readonly rounds: readonly ReportRound[];
  /** Every round of the project, later ones too. */
  readonly allRounds: readonly ReportRound[];
  readonly status: ProjectStatus;
  /** What a look over the project showed (`signsOf`). */
  readonly signs: number;
}

/** What a rule says when it fires; the checker adds the rule's id, the project and the severity. */
export interface Hit<Id extends RuleId> {
  readonly record: CheckedRecord;
  /** Identifier of domain.md §2; `null` = the record as a whole. */
  readonly field: string | null;
  /** What stands in the field, as data: text, a number (money in baht), a day, or null for a blank. */
  readonly value: string | number | null;
  readonly facts: RuleFacts[Id];
}

/** Takes what a rule found. A rule that finds nothing calls nothing, so silence costs no memory. */
export type Report<Id extends RuleId> = (hit: Hit<Id>) => void;

/** What a blank operand does: the rule is skipped, the blank is itself the violation, or blanks cannot occur. Source: domain.md §3. */
export type BlankBehaviour = "skip" | "never" | "none";

/** A severity that depends on the facts (B03, R13). */
export interface SeverityByFacts<Id extends RuleId> {
  /** Every severity it can give, the usual one first. */
  readonly among: readonly Severity[];
  of(facts: RuleFacts[Id]): Severity;
}

interface RuleBase<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity | SeverityByFacts<Id>;
  readonly blank: BlankBehaviour;
  /** Where the rule comes from, as domain.md §3 marks it: `seed` = the printed form, `bma` = public pages, `src`, `ours`. */
  readonly source: string;
}

/** A rule about one project; run again alone when that project changes. */
export interface ProjectRule<Id extends RuleId> extends RuleBase<Id> {
  readonly scope: "project";
  /** Whether it reads long Thai texts, which cost most; the benchmark tells the two kinds apart. */
  readonly reads: "fields" | "narrative";
  /** The signs (`SIGN`) without any of which the rule cannot fire, so that it need not be run; left out = it is always run. */
  readonly looksFor?: number;
  check(project: CheckedProject, context: CheckContext, report: Report<Id>): void;
  /** The same rule for the records that belong to no project: indicators, evaluations, holidays. */
  checkShared?(context: CheckContext, report: Report<Id>): void;
}

/** A rule that needs the whole portfolio at once (duplicates, orphans), or whose records belong to no project. */
export interface PortfolioRule<Id extends RuleId> extends RuleBase<Id> {
  readonly scope: "portfolio";
  check(context: CheckContext, report: Report<Id>): void;
}

/** A rule that is raised while something is read (a printed form, a workbook), never by `checkPortfolio`. */
export interface ReadingRule<Id extends RuleId> extends RuleBase<Id> {
  readonly scope: "reading";
}

/** Any rule, whatever its facts. */
export type Rule = ProjectRule<RuleId> | PortfolioRule<RuleId> | ReadingRule<RuleId>;
