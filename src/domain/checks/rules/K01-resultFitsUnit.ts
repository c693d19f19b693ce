import type { Indicator } from "../../model/records/indicator";
import { isBlank } from "../blankText";
import { type QuarterResult, indicatorName, isPercentUnit, quarterResults } from "../indicatorResults";
import type { PortfolioRule } from "../rule";
import type { RuleFacts } from "../ruleFacts";

/** From this many times the target on, a result in a count looks like a percentage. Source: domain.md K01. */
const PERCENT_LIKELY_FROM = 20;

/** A percentage above 100, or a count so far above its target that a percentage was probably typed. */
export const resultFitsUnit: PortfolioRule<"K01"> = {
  id: "K01",
  scope: "portfolio",
  severity: "W",
  blank: "skip",
  source: "bma 5012-6501, 5046-0906",
  check({ portfolio }, report) {
    for (const indicator of portfolio.indicators) {
      const { unit, target } = indicator;
      if (unit === null || isBlank(unit)) continue;
      for (const entry of quarterResults(indicator)) {
        const fault = faultOf(indicator, unit, entry);
        if (fault === null) continue;
        const { quarter, field, result } = entry;
        report({ record: indicator, field, value: result, facts: { fault, indicator: indicatorName(indicator), quarter, result, unit, target } });
      }
    }
  },
};

function faultOf({ target }: Indicator, unit: string, { result }: QuarterResult): RuleFacts["K01"]["fault"] | null {
  if (isPercentUnit(unit)) return result > 100 ? "OVER_100" : null;
  return target !== null && target > 0 && result / target >= PERCENT_LIKELY_FROM ? "PERCENT_IN_COUNT" : null;
}
