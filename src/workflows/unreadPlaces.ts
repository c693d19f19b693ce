import type { RuleId } from "../domain/checks/ruleId";
import type { PortfolioReading } from "../schema/read/readPortfolio";

const STRUCTURE: ReadonlySet<RuleId> = new Set(["X01", "X02", "X03"]);

/**
 * How many places of a workbook (a table, a column, a cell) could not be read and so count as blank in everything that is
 * computed from it. Whoever reads a status or signs a report must know; `checkEntries` names each place.
 */
export function unreadPlaces({ findings, origins }: PortfolioReading): number {
  let count = findings.filter(({ ruleId }) => STRUCTURE.has(ruleId)).length;
  for (const { unreadable } of origins.ofRecord.keys()) count += Object.keys(unreadable).length;
  return count;
}
