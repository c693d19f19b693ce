import { isPercentUnit } from "../indicatorResults";
import { isBefore, numbersIn, skipSpaces } from "./numbersInText";

/**
 * The largest number that a text gives of a unit, or `null` when it gives none.
 * Example: `largestQuantity("ครบ 9 หน่วยงาน จำนวน 11 ภารกิจ", "ภารกิจ")` → 11.
 */
export function largestQuantity(text: string, unit: string): number | null {
  if (!isPercentUnit(unit) && !text.includes(unit)) return null;
  let largest: number | null = null;
  for (const { value, start, end } of numbersIn(text)) {
    const isOfUnit = isPercentUnit(unit) ? isPercentage(text, start, end) : text.startsWith(unit, skipSpaces(text, end));
    if (isOfUnit && (largest === null || value > largest)) largest = value;
  }
  return largest;
}

const PERCENT_SIGNS = ["%", "％", "เปอร์เซ็น", "เปอร์เซน"];

/** Whether the number at a position is written as a percentage: "ร้อยละ 40", "40 %", "40 เปอร์เซ็นต์". */
export function isPercentage(text: string, start: number, end: number): boolean {
  const after = skipSpaces(text, end);
  return PERCENT_SIGNS.some((sign) => text.startsWith(sign, after)) || isBefore(text, start, "ร้อยละ");
}
