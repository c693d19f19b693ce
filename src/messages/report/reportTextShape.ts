import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { PeriodMonth } from "../../domain/model/calendar/periodMonth";
import type { BudgetStatus, DerivedPlanStatus, PlanStatus, Rag, TargetStatus } from "../../domain/model/words/statusWords";

/** Every fixed text of the project report. Thai follows the printed form word for word; numbers come in already formatted. */
export interface ReportTexts {
  readonly formTitle: string;
  /** Where there is no data: never a 0, never blank. */
  readonly noData: string;
  readonly continued: (heading: string) => string;
  readonly field: (label: string) => string;
  /** A difference of percentages. */
  readonly points: (number: string) => string;

  /** The line below the title on every page. */
  readonly running: {
    readonly code: (code: string) => string;
    readonly fiscalYear: (year: string) => string;
  };
  readonly footer: {
    readonly asOf: (day: string) => string;
    readonly preparedFrom: (file: string) => string;
    /** With Excel's codes for the page and the number of pages. */
    readonly page: (page: string, pages: string) => string;
  };

  /** Section 1, numbered as printed. */
  readonly identity: {
    readonly chapter: string;
    readonly codeAndName: string;
    readonly name: string;
    readonly code: string;
    readonly fiscalYear: string;
    readonly start: string;
    readonly end: string;
    readonly budgetReceived: string;
    readonly budgetUsed: string;
    /** Behind a total that nobody reported and that was added up from the rounds. */
    readonly addedUp: (amount: string) => string;
    readonly agencySection: string;
    readonly agency: string;
    readonly responsible: string;
    readonly coordinator: string;
    /** What stands in the place of a name that is not to be published. */
    readonly nameHidden: string;
    readonly rationale: string;
    readonly objectives: string;
    readonly target: string;
  };
  readonly strategy: {
    readonly section: string;
    readonly link: (number: number, isPrimary: boolean) => string;
    readonly strategy: string;
    readonly strategyNo: (number: number, name: string) => string;
    readonly subIssue: string;
    readonly goal: string;
    readonly tactic: string;
    readonly indicator: string;
    readonly dimension: (dimension: number, text: string) => string;
    readonly indicatorCode: (code: string) => string;
  };

  /** Section 2: the status box and the rounds. */
  readonly rounds: {
    readonly chapter: string;
    readonly round: (number: string) => string;
    readonly none: string;
    readonly placeholder: string;
    readonly later: (count: number, day: string) => string;
    readonly progress: string;
    readonly planned: (percent: string) => string;
    readonly disbursedThisRound: string;
    readonly disbursedCumulative: string;
    readonly reported: string;
    readonly computed: string;
    readonly problem: (text: string) => string;
    readonly remedy: (text: string) => string;
    readonly evidence: (text: string) => string;
  };
  readonly status: {
    readonly title: (day: string) => string;
    readonly reported: string;
    readonly computed: string;
    readonly againstPlan: string;
    readonly againstTarget: string;
    readonly progress: string;
    readonly planned: string;
    readonly actual: string;
    readonly gap: string;
    readonly light: string;
    readonly overdue: string;
    readonly disagrees: string;
    /** The day that a progress is from, and its age: it is carried forward. */
    readonly carried: (day: string, days: number) => string;
    readonly stale: (limit: number) => string;
    readonly noPlan: string;
    readonly moneyTitle: string;
    readonly budget: string;
    readonly disbursed: string;
    readonly disbursePct: string;
    readonly disburseTarget: string;
    readonly committed: string;
    readonly spendPct: string;
    readonly budgetStatus: string;
    readonly lastReport: string;
    readonly completeness: string;
    readonly onTime: string;
    readonly monthsOf: (count: number, expected: number, percent: string) => string;
    readonly missing: string;
    readonly moreMonths: (months: string, more: number) => string;
    readonly forecast: string;
    readonly forecastNote: (day: string, spi: string) => string;
  };
  readonly legend: {
    readonly lights: (limits: { readonly one: string; readonly two: string }, icons: Readonly<Record<Rag, string>>) => string;
    readonly plan: (limits: { readonly one: string }, basis: "LINEAR" | "BASELINE" | null) => string;
  };

  /** The end of the form, word for word. */
  readonly certification: {
    readonly sentence: string;
    readonly signed: string;
    readonly signer: string;
    readonly position: string;
    readonly date: string;
  };

  /** What proves that the sheet says what the data say. */
  readonly proof: {
    readonly code: (code: string) => string;
    /** What the picture shows. */
    readonly picture: string;
  };

  readonly words: {
    readonly planStatus: Readonly<Record<PlanStatus, string>>;
    readonly targetStatus: Readonly<Record<TargetStatus, string>>;
    readonly derivedStatus: Readonly<Record<DerivedPlanStatus, string>>;
    readonly budgetStatus: Readonly<Record<BudgetStatus, string>>;
    readonly rag: Readonly<Record<Rag, string>>;
  };
  /** A day in full and short, and a month; always in the Buddhist era. */
  readonly day: (day: CalendarDay) => string;
  readonly shortDay: (day: CalendarDay) => string;
  readonly months: (months: readonly PeriodMonth[]) => string;
  /** The tab of a project without a code. */
  readonly sheetName: string;
}
