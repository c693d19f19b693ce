import type { Satang } from "../amounts/satang";
import type { CalendarDay } from "../calendar/calendarDay";
import type { Lifecycle } from "../words/statusWords";
import type { ExpenseCategory, ProjectKind } from "../words/recordWords";
import type { StoredRecord } from "./stored";

/**
 * A project or activity of one fiscal year: the unit of reporting. Source: domain.md §2.
 * Every field may be `null`, since people type rows bit by bit; the rules say which blanks matter.
 */
export interface Project extends StoredRecord {
  /** 8-digit agency code, hyphen, running number: `21000000-6549`. Kept as typed; P01 judges it. */
  readonly projectCode: string | null;
  /** Fiscal year, Buddhist era (2566). With the code the key of a project. */
  readonly fiscalYearBE: number | null;
  readonly projectKind: ProjectKind | null;
  readonly nameTh: string | null;
  readonly startDate: CalendarDay | null;
  readonly endDate: CalendarDay | null;
  /** The day on which COMPLETED, CANCELLED or SUSPENDED took effect; null = it counts at any date. */
  readonly actualEndDate: CalendarDay | null;
  readonly lifecycle: Lifecycle | null;
  /** As granted. Blank is unknown, 0 is a project without a budget. */
  readonly budgetReceived: Satang | null;
  /** After transfers in and out: the denominator agencies use, when given. */
  readonly budgetAfterTransfer: Satang | null;
  readonly allotment: Satang | null;
  readonly committed: Satang | null;
  readonly carriedOver: Satang | null;
  /** The total printed in the form's header, as reported. */
  readonly budgetUsedReported: Satang | null;
  readonly expenseCategory: ExpenseCategory | null;
  readonly agencyCode: string | null;
  readonly agency: string | null;
  readonly division: string | null;
  readonly section: string | null;
  /** A unit or a person. */
  readonly responsible: string | null;
  readonly sedCoordinator: string | null;
  readonly rationale: string | null;
  readonly objectives: readonly string[];
  readonly targetText: string | null;
  readonly targetQty: number | null;
  readonly targetUnit: string | null;
}
