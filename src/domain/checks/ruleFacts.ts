import type { CalendarDay } from "../model/calendar/calendarDay";
import type { PeriodMonth } from "../model/calendar/periodMonth";
import type { DerivedPlanStatus, PlanStatus, TargetStatus } from "../model/words/statusWords";
import type { DisbursementMode, ProjectKind } from "../model/words/recordWords";

/**
 * What each rule tells about a finding: everything its sentence needs and nothing of its wording.
 *
 * Names carry the unit: money is whole satang in `…Satang`, a day is a `CalendarDay` in `…Day`, percentages are 0–100 in `…Pct`,
 * a field is its identifier of domain.md §2. `fault` tells apart the cases of one rule. Unknown is `null`.
 */
export type RuleFacts = ProjectFacts & StrategyFacts & IndicatorFacts & RoundFacts & BudgetFacts & WorkflowFacts & ReadingFacts & WorkbookFacts;

/** P: the project row. */
export type ProjectFacts = {
  P01: { readonly fault: "CODE_MISSING" | "CODE_MALFORMED" | "YEAR_MISSING" | "YEAR_UNLIKELY"; readonly written: string | number | null };
  P02: { readonly projectCode: string; readonly fiscalYearBE: number | null };
  P03: {
    readonly fault: "UNKNOWN_ROOT" | "OTHER_AGENCY";
    readonly projectCode: string;
    /** `21` of 21000000-6549, `5001` of a district. */
    readonly root: string;
    readonly agency: string | null;
    readonly agencyRoot: string | null;
  };
  P04: {
    readonly fault: "START_MISSING" | "END_MISSING" | "ORDER";
    readonly startDay: CalendarDay | null;
    readonly endDay: CalendarDay | null;
  };
  P05: { readonly startDay: CalendarDay | null; readonly endDay: CalendarDay | null; readonly fiscalYearBE: number };
  /** `writtenDay` as stored: a Buddhist year typed where Excel expects a Christian one gives 2566-01-23. */
  P06: { readonly field: string; readonly writtenDay: CalendarDay; readonly proposedDay: CalendarDay | null };
  P07: { readonly field: string };
  P08: { readonly kindInName: ProjectKind; readonly projectKind: ProjectKind };
  P09: { readonly fault: "NO_NUMBER" | "OTHER_NUMBER"; readonly targetQty: number | null; readonly targetUnit: string | null };
  P10: { readonly projectCode: string; readonly digits: number };
};

/** S: the place in the development plan. */
export type StrategyFacts = {
  S01: { readonly fault: "NONE" | "SEVERAL"; readonly linkCount: number; readonly primaryCount: number };
  S02: { readonly goalCode: string; readonly subIssueCode: string };
  S03: { readonly subIssueCode: string; readonly strategyNo: number };
  S04: {
    readonly fault: "UNKNOWN_CODE" | "OTHER_NAME";
    readonly code: string;
    readonly name: string | null;
    readonly planName: string | null;
  };
  /** `fullText` is the plan's own text, when the plan is known and begins with what is written. */
  S05: { readonly goalText: string; readonly fullText: string | null };
  S06: { readonly fault: "NOT_LISTED" | "NO_TARGET" | "NO_UNIT" | "NEITHER"; readonly indicator: string };
};

/** K: the quarterly results of an indicator. */
export type IndicatorFacts = {
  K01: {
    readonly fault: "OVER_100" | "PERCENT_IN_COUNT";
    readonly indicator: string;
    readonly quarter: number;
    readonly result: number;
    readonly unit: string;
    readonly target: number | null;
  };
  K02: {
    readonly fault: "FELL" | "REPEATED";
    readonly indicator: string;
    readonly quarter: number;
    readonly result: number;
    readonly earlierQuarter: number;
    readonly earlierResult: number;
  };
};

/** R: the report rounds. */
export type RoundFacts = {
  /** The missing date lies after `afterDay` and before `beforeDay`, as far as the neighbours tell. */
  R01: {
    readonly fault: "PLACEHOLDER" | "CONTENT";
    readonly roundNo: number | null;
    readonly afterDay: CalendarDay | null;
    readonly beforeDay: CalendarDay | null;
  };
  R02: {
    readonly fault: "FUTURE" | "BEFORE_START";
    readonly reportDay: CalendarDay;
    readonly todayDay: CalendarDay;
    readonly startDay: CalendarDay | null;
  };
  R03: {
    readonly roundNo: number;
    readonly reportDay: CalendarDay;
    readonly earlierRoundNo: number;
    readonly earlierDay: CalendarDay;
  };
  /** GAP: numbers `missingFrom`–`missingTo` do not exist. */
  R04: {
    readonly fault: "GAP" | "PLACEHOLDER" | "SAME_MONTH" | "SAME_NUMBER" | "NO_NUMBER" | "BAD_NUMBER";
    readonly roundNo: number | null;
    readonly missingFrom: number | null;
    readonly missingTo: number | null;
    readonly otherRoundNo: number | null;
    readonly month: PeriodMonth | null;
  };
  R05: { readonly fault: "NEGATIVE" | "OVER_100" | "NOT_A_NUMBER"; readonly written: string | number };
  R06: { readonly progressPct: number; readonly earlierPct: number; readonly earlierRoundNo: number | null };
  /** `silentRounds` rounds lie between the two without a percentage. */
  R07: {
    readonly fromPct: number;
    readonly toPct: number;
    readonly risePp: number;
    readonly fromRoundNo: number | null;
    readonly silentRounds: number;
  };
  R08: { readonly roundNo: number | null };
  R09: { readonly roundNo: number | null };
  R10: { readonly fault: "DONE_BELOW_100" | "ONGOING_AT_100"; readonly words: string; readonly progressPct: number };
  R11: {
    readonly fault: "PERCENT" | "AMOUNT";
    readonly writtenPct: number | null;
    readonly progressPct: number | null;
    readonly writtenSatang: number | null;
    readonly disbursedSatang: number | null;
  };
  R12: { readonly likenessPct: number; readonly earlierRoundNo: number | null };
  R13: {
    readonly reported: PlanStatus;
    readonly derived: DerivedPlanStatus;
    readonly actualPct: number | null;
    readonly plannedPct: number | null;
    readonly gapPp: number | null;
    readonly tolerancePp: number;
    readonly onDay: CalendarDay;
  };
  R14: {
    readonly planStatus: PlanStatus | null;
    readonly targetStatus: TargetStatus | null;
    readonly missing: "problem" | "remedy" | "both";
  };
  R15: { readonly month: PeriodMonth; readonly dueDay: CalendarDay };
  R16: { readonly roundNo: number | null; readonly submittedDay: CalendarDay; readonly dueDay: CalendarDay; readonly daysLate: number };
  R17: {
    readonly fault: "COMPLETED" | "CANCELLED";
    readonly closedDay: CalendarDay | null;
    readonly closingRoundNo: number | null;
    readonly laterRounds: number;
  };
  /**
   * `fields` (identifiers separated by spaces) were taken from the row printed with number `printedRow` (null = no number) whose text
   * says `(ครั้งที่ metricNo)` (null = no such text), and were given to round `attachedTo`. `alternative` is the round they would belong
   * to in the other reading (null = none). Raised by the printed form reader, and again from `ReportRound.importFlags`.
   */
  R18: {
    readonly fields: string;
    readonly printedRow: number | null;
    readonly metricNo: number | null;
    readonly attachedTo: number | null;
    readonly alternative: number | null;
  };
  R19: { readonly quantity: number; readonly targetQty: number; readonly targetUnit: string };
  R20: { readonly progressPct: number; readonly proposedPct: number };
};

/** B: money. */
export type BudgetFacts = {
  B01: {
    readonly fault: "NEGATIVE" | "NOT_A_NUMBER";
    readonly field: string;
    readonly amountSatang: number | null;
    readonly written: string | null;
  };
  B02: { readonly disbursedSatang: number; readonly budgetSatang: number | null };
  B03: { readonly budgetField: "budgetAfterTransfer" | "budgetReceived"; readonly disbursedSatang: number; readonly budgetSatang: number };
  B04: { readonly mode: DisbursementMode; readonly roundsSatang: number; readonly reportedSatang: number };
  B05: { readonly disbursedSatang: number; readonly earlierSatang: number; readonly earlierRoundNo: number | null };
  B06: {
    readonly fault: "COMMITTED" | "ALLOTMENT";
    readonly disbursedSatang: number;
    readonly committedSatang: number | null;
    readonly limitSatang: number;
  };
  B07: { readonly fault: "WORK_BEFORE_MONEY" | "MONEY_BEFORE_WORK"; readonly actualPct: number; readonly disbursePct: number };
  B08: Readonly<Record<never, never>>;
  B09: { readonly disbursePct: number; readonly targetPct: number; readonly quarter: number; readonly profile: string };
};

/** W: the workflow, its seals and its log. `sealed`, `found` and `logged` are values as data (money in baht); null = nothing. */
export type WorkflowFacts = {
  /**
   * CHANGED: `field` no longer says what was sealed; `contentOf` is the round whose sealed content stands there instead (null = none's).
   * ROW_MISSING: the row is gone. SEAL_EDITED: the seal itself was changed. UNSEALED: the state was typed, and nothing was ever sealed.
   */
  W01: {
    readonly fault: "CHANGED" | "ROW_MISSING" | "SEAL_EDITED" | "UNSEALED";
    readonly lock: "APPROVED" | "ACCEPTED" | "CLOSED";
    readonly roundNo: number | null;
    readonly field: string | null;
    readonly sealed: string | number | null;
    readonly found: string | number | null;
    readonly contentOf: number | null;
  };
  W02: { readonly fault: "RETURN" | "REOPEN"; readonly roundNo: number | null };
  W03: { readonly roundNo: number | null; readonly who: string };
  /** Places in the log count from 1; `otherNumber` is explained at `LogFault`. */
  W04: {
    readonly fault: "PARENT_MISSING" | "OUT_OF_ORDER" | "COPY" | "BY_HAND" | "FORK";
    readonly number: number;
    readonly otherNumber: number | null;
  };
  /** `field` is one of the four that only the workflow writes. */
  W05: { readonly roundNo: number | null; readonly field: string; readonly logged: string | null; readonly found: string | null };
  W06: {
    readonly fault: "REASON_CHANGED" | "REASON_MISSING" | "REASON_NOT_LOGGED" | "SETTING";
    /** The reason's record and rule, or the setting's identifier. */
    readonly subject: string;
    readonly logged: string | number | null;
    readonly found: string | number | null;
  };
};

/** I: raised while a printed form is read (`FormIssue.facts`). */
export type ReadingFacts = {
  /**
   * `UNKNOWN_LINE`: an unknown label or text of no field. `UNREADABLE_VALUE`: a known field, not understood. `REPEATED`: printed again, the first one
   * counts. `STATUS_AXIS`: a life-cycle word in a status column, split off. `BREAKS_OFF`: the form ends early, `text` is its last line.
   * `section` is the form's section (`1`, `1.1` … `1.6`, `2`), `END` after the last one, null before the first.
   */
  I01: {
    readonly reason: "UNKNOWN_LINE" | "UNREADABLE_VALUE" | "REPEATED" | "STATUS_AXIS" | "BREAKS_OFF";
    readonly text: string;
    readonly section: string | null;
  };
  /** `text` can be read as either day. */
  I02: { readonly text: string; readonly dayFirstDay: CalendarDay; readonly monthFirstDay: CalendarDay };
  /**
   * `QUESTION_MARK`: a lost quotation mark, removed. `LOST_CHARACTER`: a `?` inside a word or U+FFFD, kept. `SARA_AM`: a broken ำ, mended.
   * `SPELLING`: a likely slip, kept. `mended` is the text as kept or suggested.
   */
  I03: {
    readonly reason: "QUESTION_MARK" | "LOST_CHARACTER" | "SARA_AM" | "SPELLING";
    readonly text: string;
    readonly mended: string | null;
  };
};

/** What kind of thing a workbook cell should hold. */
export type ExpectedValue = "NUMBER" | "WHOLE_NUMBER" | "MONEY" | "PERCENT" | "DATE" | "MONTH" | "TEXT" | "YES_NO";

/**
 * X: raised while a workbook is read, from its structure (X07 from the records). `column` is the header as users see it. Where a finding has
 * no record, its facts also say `sheet` and `cell` (null when there is no such cell).
 */
export type WorkbookFacts = {
  X01: { readonly table: string; readonly sheet: string };
  /** `suggestion`: a header of the table that nobody knows and that looks most like it. */
  X02: { readonly table: string; readonly column: string; readonly suggestion: string | null };
  /** `range` in A1 style. */
  X03: { readonly table: string; readonly range: string };
  /** `value` is what stands in the cell. */
  X04: { readonly column: string; readonly value: string; readonly expected: ExpectedValue };
  /** `choices` are the accepted words, already joined for reading. */
  X05: { readonly column: string; readonly value: string; readonly choices: string };
  X06: { readonly value: string };
  /** `table` is the portfolio's list ("rounds"), `key` the missing project's code and year, `count` how many records name it. */
  X07: { readonly table: "rounds" | "strategyLinks" | "baseline" | "quarterEvaluations"; readonly key: string; readonly count: number };
  /** `readAs`: a number as it is, a day as `CalendarDay` text. */
  /** A computed cell says something else than what its row gives; both as a person would read them. */
  X09: { readonly column: string; readonly value: string; readonly expected: string };
  X08: { readonly column: string; readonly value: string; readonly readAs: string | number };
};
