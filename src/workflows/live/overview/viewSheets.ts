import { projectChecker } from "../../../domain/checks/checkPortfolio";
import type { CheckedDossier } from "../../../domain/checks/checkedPortfolio";
import { checkContextOf } from "../../../domain/checks/context/checkContext";
import type { Finding } from "../../../domain/checks/finding";
import type { Language } from "../../../messages/language";
import { sheetSentences } from "../../../messages/report/sheets/sheetSentences";
import { sheetLabel } from "../../../messages/report/sheets/sheetWords";
import { statusName } from "../../../messages/statusNames";
import type { TableSheet } from "../../../report/tableSheet/tableSheet";
import { type Task, refuseCancelled } from "../../../workbook/task";
import type { ReportHost } from "../../../workbook/workbookHost";
import type { LiveWorkbook } from "../liveWorkbook";
import type { QuarterOfYear } from "../quarterView";
import type { OverviewComparison } from "./overviewComparison";
import { NO_STRATEGY } from "./overviewFilter";
import { type Drill, type OverviewPage, projectsBehind } from "./overviewPage";

/** What of an overview is on show. */
export type ShownOverview =
  | { readonly kind: "page" }
  | { readonly kind: "comparison"; readonly comparison: OverviewComparison }
  /** The projects behind a figure, with what the figure is called. */
  | { readonly kind: "projects"; readonly drill: Drill; readonly name: string };

/** Writes what an overview shows to a sheet of the workbook, in the place of the one that was written before. Gives back the sheet's name. */
export async function writeShownOverview(live: LiveWorkbook, page: OverviewPage, shown: ShownOverview, reports: ReportHost, { language, task }: { readonly language: Language; readonly task: Task }): Promise<string> {
  // Layouts bring Thai line breaking and its tables along; whoever only looks never needs them.
  const [sheet, { layoutTableSheet }] = await Promise.all([shownSheet(live, page, shown, language), import("../../../report/tableSheet/layoutTableSheet")]);
  refuseCancelled(task);
  const layout = layoutTableSheet(sheet);
  return await reports.write(layout.sheetName, [layout], task);
}

/** The same in words and numbers. */
export async function shownSheet(live: LiveWorkbook, page: OverviewPage, shown: ShownOverview, language: Language): Promise<TableSheet> {
  const { portfolio, file } = live.reading;
  const { settings } = portfolio;
  const filters = filterTexts(live, page, language);
  const choice = { asOf: page.asOf, language, preparedFrom: file };
  const nameOf = (quarter: QuarterOfYear | null): string | null => quarterText(quarter, language);
  switch (shown.kind) {
    case "page": {
      const { overviewSheet } = await import("../../../report/overview/overviewSheet");
      const { scores, byAgency, byStrategy, total } = page;
      const lines = (given: OverviewPage["byAgency"], isCoded: boolean) => given.map((line) => ({ code: isCoded && line.key !== null ? String(line.key) : null, name: line.name, total: line.total }));
      return overviewSheet({
        filters, settings, total, byAgency: lines(byAgency, false), byStrategy: lines(byStrategy, true),
        scores: scores === null ? null : { ...scores, name: sheetSentences(language).quarter(scores.quarter, scores.year) },
      }, choice);
    }
    case "comparison": {
      const { comparisonSheet } = await import("../../../report/overview/comparisonSheet");
      const { earlier, later, projects } = shown.comparison;
      const day = (side: OverviewComparison["later"]) => ({ ...side, quarter: nameOf(side.quarter) });
      return comparisonSheet({ filters, settings, projects, earlier: day(earlier), later: day(later) }, choice);
    }
    case "projects": {
      const { projectListSheet } = await import("../../../report/overview/projectListSheet");
      const projects = projectsBehind(page, shown.drill);
      return projectListSheet(portfolio, projects, findingsOf(live, page, projects), [...(shown.drill.kind === "all" ? [] : [shown.name]), ...filters], choice);
    }
  }
}

/** The choices of a page in words, each with its name; empty = every project as things stand. */
export function filterTexts(live: LiveWorkbook, { choice, quarter }: Pick<OverviewPage, "choice" | "quarter">, language: Language): readonly string[] {
  const { filter } = sheetSentences(language);
  const { agency, strategy, status } = choice;
  const strategyText = (strategyNo: number): string => {
    if (strategyNo === NO_STRATEGY) return sheetLabel("noStrategy", language);
    const name = live.reading.portfolio.strategyLinks.find((link) => link.strategyNo === strategyNo && link.strategyName !== null)?.strategyName ?? "";
    return `${strategyNo} ${name}`.trim();
  };
  const quarterName = quarterText(quarter, language);
  return [
    ...(agency === null ? [] : [filter(sheetLabel("agency", language), agency)]),
    ...(strategy === null ? [] : [filter(sheetLabel("strategyNo", language), strategyText(strategy))]),
    ...(status === null ? [] : [filter(sheetLabel("computed", language), statusName("derivedPlanStatus", status, language))]),
    ...(quarterName === null ? [] : [filter(sheetLabel("quarter", language), quarterName)]),
  ];
}

function quarterText(quarter: QuarterOfYear | null, language: Language): string | null {
  return quarter === null ? null : sheetSentences(language).quarter(quarter.quarter, quarter.year);
}

/** As the page's day has them: those of the open workbook where it is the workbook's own day. */
function findingsOf({ reading }: LiveWorkbook, { asOf, quarter }: OverviewPage, projects: readonly CheckedDossier[]): readonly Finding[] {
  if (quarter === null) return projects.flatMap(({ findings }) => findings);
  const check = projectChecker(checkContextOf(reading.portfolio, { asOf, today: asOf }));
  return projects.flatMap(({ dossier, status }) => check(dossier, status));
}
