import type { Indicator } from "../../model/records/indicator";

/** The indicators by code. */
export interface IndicatorIndex {
  /** The indicator of that code in that year; a blank year, on either side, is any. */
  find(code: string, fiscalYearBE: number | null): Indicator | null;
}

/** Indexes the rows of the `Indicators` table. */
export function indicatorIndexOf(indicators: readonly Indicator[]): IndicatorIndex {
  const byCode = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.indicatorCode === null) continue;
    const code = indicator.indicatorCode.trim();
    const list = byCode.get(code);
    if (list === undefined) byCode.set(code, [indicator]);
    else list.push(indicator);
  }
  return {
    find(code, fiscalYearBE) {
      const list = byCode.get(code.trim());
      if (list === undefined) return null;
      for (const indicator of list) {
        const year = indicator.fiscalYearBE;
        if (year === null || fiscalYearBE === null || year === fiscalYearBE) return indicator;
      }
      return null;
    },
  };
}
