import type { Indicator } from "../../model/records/indicator";
import { isBlank } from "../blankText";
import type { ProjectRule } from "../rule";
import { unreadableText } from "../unreadableField";

/**
 * An indicator without a target value or a unit cannot be measured. A link names an indicator that is not in the table of indicators (so
 * nothing is known of it), or a row of that table lacks target or unit.
 */
export const indicatorTarget: ProjectRule<"S06"> = {
  id: "S06",
  scope: "project",
  reads: "fields",
  severity: "W",
  blank: "never",
  source: "seed 1.6",
  check({ strategyLinks }, { indicators }, report) {
    for (const link of strategyLinks) {
      const { indicatorCode, indicatorText } = link;
      const hasCode = indicatorCode !== null && !isBlank(indicatorCode);
      if (hasCode && indicators.find(indicatorCode, link.fiscalYearBE) !== null) continue;
      const indicator = hasCode ? indicatorCode : indicatorText;
      if (indicator === null || isBlank(indicator)) continue;
      report({ record: link, field: hasCode ? "indicatorCode" : "indicatorText", value: indicator, facts: { fault: "NOT_LISTED", indicator } });
    }
  },
  checkShared({ portfolio }, report) {
    for (const indicator of portfolio.indicators) {
      const fault = faultOf(indicator);
      if (fault === null) continue;
      const name = indicator.indicatorCode ?? indicator.nameTh ?? "";
      report({ record: indicator, field: fault === "NO_UNIT" ? "unit" : "target", value: null, facts: { fault, indicator: name } });
    }
  },
};

function faultOf(indicator: Indicator): "NO_TARGET" | "NO_UNIT" | "NEITHER" | null {
  const lacksTarget = indicator.target === null && unreadableText(indicator, "target") === null;
  const lacksUnit = isBlank(indicator.unit) && unreadableText(indicator, "unit") === null;
  if (lacksTarget) return lacksUnit ? "NEITHER" : "NO_TARGET";
  return lacksUnit ? "NO_UNIT" : null;
}
