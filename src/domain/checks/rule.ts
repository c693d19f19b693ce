import type { Agency } from "../model/records/agency";
import type { CalendarDay } from "../model/calendar/calendarDay";
import type { Portfolio } from "../model/records/portfolio";
import type { ProjectDossier } from "../model/records/projectDossier";
import type { Severity } from "../model/words/recordWords";
import type { ProjectStatus } from "../status/projectStatus";
import type { CheckedRecord, Facts } from "./finding";
import type { RuleId } from "./ruleId";

/** What every rule may look at besides the project: the whole portfolio and the two days. */
export interface CheckContext {
  readonly portfolio: Portfolio;
  /** Rounds dated later are ignored. */
  readonly asOf: CalendarDay;
  /** The real day, for R02 (a report cannot be from the future). */
  readonly today: CalendarDay;
  /** Indexes that several rules share, made once per check. */
  readonly agenciesByCode: ReadonlyMap<string, Agency>;
}

/** One project under the rules: its records up to `asOf`, and its status, computed once. */
export interface CheckedProject extends ProjectDossier {
  readonly status: ProjectStatus;
}

/** What a rule says when it fires; the checker adds the rule's id, the project and the severity. */
export interface Hit {
  readonly record: CheckedRecord;
  readonly field: string | null;
  readonly value: string | number | null;
  readonly facts: Facts;
}

/** What a blank operand does: the rule is skipped, the blank is itself the violation, or blanks cannot occur. Source: domain.md §3. */
export type BlankBehaviour = "skip" | "never" | "none";

interface RuleBase {
  readonly id: RuleId;
  readonly severity: Severity | ((facts: Facts) => Severity);
  readonly blank: BlankBehaviour;
  /** Where the rule comes from, as domain.md §3 marks it. */
  readonly source: string;
}

/** A rule about one project; run again alone when that project changes. */
export interface ProjectRule extends RuleBase {
  readonly scope: "project";
  /** Whether it reads long Thai texts, which cost most; the benchmark tells the two kinds apart. */
  readonly reads: "fields" | "narrative";
  check(checked: CheckedProject, context: CheckContext): readonly Hit[];
}

/** A rule that needs the whole portfolio at once (duplicates, indicators, orphans). */
export interface PortfolioRule extends RuleBase {
  readonly scope: "portfolio";
  check(context: CheckContext): readonly Hit[];
}

/** A rule that is raised while something is read (a printed form, a workbook), never by `checkPortfolio`. */
export interface ReadingRule extends RuleBase {
  readonly scope: "reading";
}

export type Rule = ProjectRule | PortfolioRule | ReadingRule;

/** Shared by every rule that did not fire, so that silence allocates nothing. */
export const NO_HITS: readonly Hit[] = Object.freeze([]);
