/**
 * How a sample project goes, month by month from October (0) to June (8): what it reports and what it pays.
 * A course is a table row, so that "every state" can be seen at a glance.
 */
export interface Course {
  /** Reported progress as a share of the planned progress of that month (1 = exactly as planned). */
  readonly pace: number;
  /** Disbursed by the last reported month, as a share of the budget; null = money is never reported. */
  readonly spentShare: number | null;
  readonly lifecycle: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "CANCELLED" | "SUSPENDED";
  /** Months (from October) in which nothing is reported. */
  readonly silentMonths?: readonly number[];
  /** Month in which it ends early (completed, cancelled or suspended). */
  readonly endsInMonth?: number;
  /** Reported month after month, whatever the figures say; otherwise the reports say what the figures say. */
  readonly alwaysSays?: "ON_PLAN";
  readonly peculiarity?: "copiedNarrative" | "progressFalls" | "undatedRound" | "monthlyPlan" | "remedy" | "commitment";
}

const ALL_MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const courses = {
  onPlan: { pace: 1, spentShare: 0.55, lifecycle: "IN_PROGRESS" },
  onPlanWithoutBudget: { pace: 0.97, spentShare: 0, lifecycle: "IN_PROGRESS" },
  ahead: { pace: 1.22, spentShare: 0.7, lifecycle: "IN_PROGRESS" },
  aheadWithoutBudget: { pace: 1.2, spentShare: 0, lifecycle: "IN_PROGRESS" },
  behind: { pace: 0.55, spentShare: 0.18, lifecycle: "IN_PROGRESS" },
  behindWithRemedy: { pace: 0.6, spentShare: 0.22, lifecycle: "IN_PROGRESS", peculiarity: "remedy" },
  reportedBetterThanComputed: { pace: 0.5, spentShare: 0.3, lifecycle: "IN_PROGRESS", alwaysSays: "ON_PLAN" },
  overdue: { pace: 0.8, spentShare: 0.5, lifecycle: "IN_PROGRESS", peculiarity: "remedy" },
  completed: { pace: 1, spentShare: 0.998, lifecycle: "COMPLETED" },
  completedEarly: { pace: 1.5, spentShare: 1, lifecycle: "COMPLETED", endsInMonth: 4 },
  completedWithoutBudget: { pace: 1.02, spentShare: 0, lifecycle: "COMPLETED" },
  moneyAheadOfWork: { pace: 0.5, spentShare: 1, lifecycle: "IN_PROGRESS" },
  overspent: { pace: 0.95, spentShare: 1.06, lifecycle: "IN_PROGRESS" },
  committedNotPaid: { pace: 0.9, spentShare: 0, lifecycle: "IN_PROGRESS", peculiarity: "commitment" },
  copiedNarrative: { pace: 0.95, spentShare: 0.5, lifecycle: "IN_PROGRESS", peculiarity: "copiedNarrative" },
  progressFalls: { pace: 0.9, spentShare: 0.45, lifecycle: "IN_PROGRESS", peculiarity: "progressFalls" },
  monthsMissing: { pace: 1, spentShare: 0.4, lifecycle: "IN_PROGRESS", silentMonths: [2, 3, 6] },
  stale: { pace: 1, spentShare: 0.2, lifecycle: "IN_PROGRESS", silentMonths: [5, 6, 7, 8] },
  neverReported: { pace: 0, spentShare: null, lifecycle: "IN_PROGRESS", silentMonths: ALL_MONTHS },
  budgetUnknown: { pace: 1, spentShare: null, lifecycle: "IN_PROGRESS" },
  monthlyPlan: { pace: 1, spentShare: 0.5, lifecycle: "IN_PROGRESS", peculiarity: "monthlyPlan" },
  startsLate: { pace: 0.9, spentShare: 0.1, lifecycle: "IN_PROGRESS" },
  notStarted: { pace: 0, spentShare: null, lifecycle: "NOT_STARTED", silentMonths: ALL_MONTHS },
  cancelled: { pace: 0.7, spentShare: 0.05, lifecycle: "CANCELLED", endsInMonth: 4 },
  suspended: { pace: 0.8, spentShare: 0.25, lifecycle: "SUSPENDED", endsInMonth: 5 },
  roundWithoutDate: { pace: 0.95, spentShare: 0.5, lifecycle: "IN_PROGRESS", peculiarity: "undatedRound" },
} as const satisfies Readonly<Record<string, Course>>;

export type SampleCourse = keyof typeof courses;

/** The course of that name. */
export function courseNamed(name: SampleCourse): Course {
  return courses[name];
}
