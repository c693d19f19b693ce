import type { Portfolio } from "../../model/records/portfolio";
import type { Indicator } from "../../model/records/indicator";
import { isBlank } from "../blankText";
import { type QuarterResult, indicatorName, quarterResults } from "../indicatorResults";
import type { PortfolioRule } from "../rule";
import type { RuleFacts } from "../ruleFacts";

/**
 * A cumulative result falls from one quarter to a later one (unless less is better), or equals the quarter before it although the
 * evaluation's comment is a new one: something was done, and the number did not follow.
 */
export const cumulativeResult: PortfolioRule<"K02"> = {
  id: "K02",
  scope: "portfolio",
  severity: "W",
  blank: "skip",
  source: "bma 5018-0817, 5038-0797",
  check({ portfolio }, report) {
    const comments = commentsByQuarter(portfolio);
    for (const indicator of portfolio.indicators) {
      let earlier: QuarterResult | null = null;
      for (const entry of quarterResults(indicator)) {
        const fault = earlier === null ? null : faultOf(indicator, earlier, entry, comments);
        if (fault !== null && earlier !== null) {
          const { quarter, field, result } = entry;
          const facts = { indicator: indicatorName(indicator), quarter, result, earlierQuarter: earlier.quarter, earlierResult: earlier.result };
          report({ record: indicator, field, value: result, facts: { fault, ...facts } });
        }
        earlier = entry;
      }
    }
  },
};

function faultOf(
  indicator: Indicator,
  earlier: QuarterResult,
  later: QuarterResult,
  comments: ReadonlyMap<string, string>,
): RuleFacts["K02"]["fault"] | null {
  if (later.result < earlier.result) return indicator.direction === "DOWN" ? null : "FELL";
  if (later.result !== earlier.result || later.quarter !== earlier.quarter + 1) return null;
  const before = comments.get(commentKey(indicator.indicatorCode, indicator.fiscalYearBE, earlier.quarter));
  const now = comments.get(commentKey(indicator.indicatorCode, indicator.fiscalYearBE, later.quarter));
  return now !== undefined && now !== before ? "REPEATED" : null;
}

function commentsByQuarter({ quarterEvaluations }: Portfolio): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  for (const { subject, fiscalYearBE, quarter, comment } of quarterEvaluations) {
    if (comment !== null && !isBlank(comment)) comments.set(commentKey(subject, fiscalYearBE, quarter), comment.trim());
  }
  return comments;
}

function commentKey(subject: string | null, fiscalYearBE: number | null, quarter: number | null): string {
  return `${subject?.trim() ?? ""}|${fiscalYearBE ?? ""}|${quarter ?? ""}`;
}
