import { planStatusWords, targetStatusWords } from "../domain/model/words/statusWords";
import { workflowStateWords } from "../domain/model/words/recordWords";
import { isPeriodMonth } from "../domain/model/calendar/periodMonth";
import { formatMonth, formatNumber, formatPercent, formatValue } from "./formatting";
import type { Language } from "./language";
import { statusName } from "./statusNames";

/**
 * A field's value as its reader knows it; money is in baht, "–" is nothing.
 * Examples in Thai: `storedValue("disbursedThisRound", 1234.5, "th")` → "1,234.50 บาท", `storedValue("workflowState", "APPROVED", "th")` → "อนุมัติระดับหน่วยงาน".
 */
export function storedValue(field: string | null, value: string | number | null, language: Language): string {
  if (value === null || value === "") return "–";
  if (typeof value === "string") {
    const [plan, target, state] = [planStatusWords.ids.find((id) => id === value), targetStatusWords.ids.find((id) => id === value), workflowStateWords.ids.find((id) => id === value)];
    if (field === "planStatusReported" && plan !== undefined) return statusName("planStatus", plan, language);
    if (field === "targetStatusReported" && target !== undefined) return statusName("targetStatus", target, language);
    if (field === "workflowState" && state !== undefined) return statusName("workflowState", state, language);
    return isPeriodMonth(value) ? formatMonth(value, language) : formatValue(value, language);
  }
  if (MONEY.has(field ?? "")) return `${formatNumber(value, 2, true)} ${language === "th" ? "บาท" : "baht"}`;
  return field !== null && field.endsWith("Pct") ? formatPercent(value) : formatNumber(value, 4);
}

const MONEY: ReadonlySet<string> = new Set([
  "disbursedThisRound", "committedToDate", "budgetReceived", "budgetAfterTransfer", "allotment", "committed", "carriedOver", "budgetUsedReported",
  "effectiveBudget", "disbursedCum",
]);
