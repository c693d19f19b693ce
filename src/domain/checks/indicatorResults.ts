import type { FiscalQuarter } from "../model/calendar/fiscalYear";
import type { Indicator } from "../model/records/indicator";

/** One cumulative result that was entered. */
export interface QuarterResult {
  readonly quarter: FiscalQuarter;
  readonly field: "q1Result" | "q2Result" | "q3Result" | "q4Result";
  readonly result: number;
}

const FIELDS = ["q1Result", "q2Result", "q3Result", "q4Result"] as const;

/** The quarters that have a result, in order. */
export function quarterResults(indicator: Indicator): readonly QuarterResult[] {
  return FIELDS.flatMap((field, index) => {
    const result = indicator[field];
    return result === null ? [] : [{ quarter: (index + 1) as FiscalQuarter, field, result }];
  });
}

/** How an indicator is called in a sentence: its code, else its name. */
export function indicatorName({ indicatorCode, nameTh }: Indicator): string {
  return indicatorCode ?? nameTh ?? "–";
}

const PERCENT_UNITS: ReadonlySet<string> = new Set(["ร้อยละ", "%", "เปอร์เซ็นต์", "เปอร์เซนต์", "percent"]);

/** Whether a unit says that numbers are percentages. */
export function isPercentUnit(unit: string): boolean {
  return PERCENT_UNITS.has(unit.trim().toLowerCase());
}
