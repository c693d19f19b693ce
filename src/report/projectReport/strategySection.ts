import type { StrategyLink } from "../../domain/model/records/strategy";
import type { ReportTexts } from "../../messages/report/reportTextShape";
import { cellText, orNoData } from "./cellText";
import { LAST_COLUMN, across } from "./grid";
import type { ReportContext, ReportRow } from "./reportContext";
import { fieldRow, saying, sectionRow, textRow, together } from "./rows";

/** Section 1.6: the project's place in the city's plan, the primary link first. */
export function strategySection({ dossier: { strategyLinks }, texts }: ReportContext): readonly ReportRow[] {
  const heading = sectionRow(texts.strategy.section);
  if (strategyLinks.length === 0) return [heading, textRow(texts.noData, "")];
  const links = [...strategyLinks].sort((left, right) => Number(right.isPrimary) - Number(left.isPrimary));
  return [
    heading,
    ...links.flatMap((link, index) => [
      ...(links.length === 1 ? [] : [linkHeading(texts.strategy.link(index + 1, link.isPrimary))]),
      ...linkRows(link, texts),
    ]),
  ];
}

function linkHeading(text: string): ReportRow {
  return { cells: [across(1, LAST_COLUMN, text, "linkHeading")], keepWithNext: true };
}

function linkRows(link: StrategyLink, texts: ReportTexts): readonly ReportRow[] {
  const { strategy, noData } = texts;
  const row = (label: string, value: string | null, says: string): ReportRow =>
    saying(fieldRow(texts.field(label), orNoData(value, noData), texts.continued(label)), { 1: says });
  return together([
    row(strategy.strategy, strategyText(link, texts), "strategyName"),
    row(strategy.subIssue, joined([link.subIssueCode, link.subIssueName], " - "), "subIssueName"),
    row(strategy.goal, joined([link.goalCode, link.goalTextRaw], " "), "goalTextRaw"),
    row(strategy.tactic, link.tactic, "tactic"),
    row(strategy.indicator, indicatorText(link, texts), "indicatorText"),
  ]);
}

function strategyText({ strategyNo, strategyName }: StrategyLink, { strategy }: ReportTexts): string | null {
  return strategyNo === null ? strategyName : strategy.strategyNo(strategyNo, strategyName ?? "").trim();
}

function indicatorText({ performanceDimension, indicatorText: text, indicatorCode }: StrategyLink, { strategy }: ReportTexts): string | null {
  const named = performanceDimension === null ? text : strategy.dimension(performanceDimension, text ?? "").trim();
  return joined([named, indicatorCode === null ? null : strategy.indicatorCode(indicatorCode)], " ");
}

/** The parts that there are, or `null` when there is none. */
function joined(parts: readonly (string | null)[], separator: string): string | null {
  const there = parts.filter((part) => part !== null).map(cellText).filter((part) => part.trim() !== "");
  return there.length === 0 ? null : there.join(separator);
}
