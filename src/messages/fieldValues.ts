import { disbursementModeWords, expenseCategoryWords, projectKindWords } from "../domain/model/words/recordWords";
import type { Vocabulary } from "../domain/model/words/vocabulary";
import { isPeriodMonth } from "../domain/model/calendar/periodMonth";
import { isCalendarDay } from "../domain/model/calendar/calendarDay";
import { formatBaht, formatDay, formatMonth, formatNumber, formatPercent, quoted } from "./formatting";
import type { Language } from "./language";
import { type StatusValues, statusName, statusValues } from "./statusNames";

/** Amounts, which are satang in data. */
export const MONEY_FIELDS: ReadonlySet<string> = new Set([
  "budgetReceived", "budgetAfterTransfer", "allotment", "committed", "carriedOver", "budgetUsedReported", "disbursedThisRound", "committedToDate",
  "plannedDisbursement",
]);

const PERCENT: ReadonlySet<string> = new Set(["progressPct", "plannedPct"]);

/** Numbers that count nothing: years and numbers in a row. */
const ORDINAL: ReadonlySet<string> = new Set(["fiscalYearBE", "roundNo", "strategyNo", "performanceDimension", "quarter", "line"]);

const LISTS: Readonly<Record<string, keyof StatusValues>> = {
  lifecycle: "lifecycle", planStatusReported: "planStatus", targetStatusReported: "targetStatus", workflowState: "workflowState", severity: "severity",
};

/** Lists whose words are Thai in either language, as they stand on the form. */
const THAI_WORDS: Readonly<Record<string, Vocabulary<string>>> = { projectKind: projectKindWords, expenseCategory: expenseCategoryWords, disbursementMode: disbursementModeWords };

/**
 * A field's value as people read it: money in baht, days in the Buddhist era, words for codes; texts in quotation marks, and cut when long. Unknown is "–".
 * Examples in English: `("budgetReceived", 150000)` → "1,500.00 baht", `("fiscalYearBE", 2566)` → "2566", `("planStatusReported", "BEHIND")` → "behind plan".
 */
export function formatFieldValue(field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map((each) => formatFieldValue(field, each, language)).join(" ");
  if (typeof value === "boolean") return language === "th" ? (value ? "ใช่" : "ไม่ใช่") : value ? "yes" : "no";
  if (typeof value === "number") return formatNumberOf(field, value, language);
  if (typeof value !== "string") return quoted(JSON.stringify(value));
  const list = LISTS[field];
  if (list !== undefined && isAmong(statusValues(list), value)) return statusName(list, value, language);
  const word = THAI_WORDS[field];
  if (word !== undefined && isAmong(word.ids, value)) return word.thai(value);
  if (isCalendarDay(value)) return formatDay(value, language);
  return isPeriodMonth(value) ? formatMonth(value, language) : quoted(value);
}

/** A word that is on no list stands for itself: an import proposes "ครั้งที่ 2" for a status that was printed in another row. */
function isAmong<Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}

function formatNumberOf(field: string, value: number, language: Language): string {
  if (MONEY_FIELDS.has(field)) return formatBaht(value, language);
  if (PERCENT.has(field)) return formatPercent(value);
  return ORDINAL.has(field) ? String(value) : formatNumber(value, 4);
}
