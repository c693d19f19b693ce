import type { Settings } from "../../domain/model/records/settings";
import { derivedPlanStatusWords } from "../../domain/model/words/statusWords";
import type { EvaluationRollUp } from "../../domain/status/evaluationRollUp";
import type { RollUp } from "../../domain/status/rollUp";
import { statusName } from "../../messages/statusNames";
import { type SheetChoice, SheetWriter, bahtCell } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

/** Some projects in figures, as a view shows them. */
export interface OverviewFigures {
  /** What was chosen, each with its name; empty = all projects. */
  readonly filters: readonly string[];
  readonly total: RollUp;
  readonly byAgency: readonly OverviewFigureLine[];
  readonly byStrategy: readonly OverviewFigureLine[];
  readonly scores: (EvaluationRollUp & { readonly name: string }) | null;
  readonly settings: Settings;
}

export interface OverviewFigureLine {
  /** The number of a strategy; null = there is none to show. */
  readonly code: string | null;
  /** `null` = the projects name none. */
  readonly name: string | null;
  readonly total: RollUp;
}

/** An overview as a sheet: what it is of, how things stand, a line for every agency and every strategy, and all of them. Totals are sums over sums. */
export function overviewSheet(figures: OverviewFigures, choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const { filters, total, byAgency, byStrategy, scores, settings } = figures;
  const part = (title: string, none: string, lines: readonly OverviewFigureLine[]): readonly TableRow[] => [
    { look: "group", values: [null, title, ...Array.from({ length: 10 }, () => null)] },
    ...lines.map(({ code, name, total: own }) => rowOf(code, name ?? none, own, "plain")),
  ];
  return {
    ...writer.frame("overview"),
    facts: [
      ...writer.standing(total),
      writer.sentences.filters(filters),
      ...(scores === null ? [] : [writer.sentences.scores({ quarter: scores.name, scored: scores.scoredCount, projects: scores.projectCount, mean: scores.meanScore === null ? "–" : scores.meanScore.toFixed(2) })]),
    ],
    chart: total.projectCount === 0 ? null : chartOf(total, writer),
    columns: columnsOf(writer),
    rows: total.projectCount === 0 ? [] : [
      ...part(writer.label("byAgency"), writer.label("noAgency"), byAgency),
      ...part(writer.label("byStrategy"), writer.label("noStrategy"), byStrategy),
      rowOf(null, writer.sentences.total(total.projectCount), total, "total"),
    ],
    legend: [writer.sentences.sums, writer.sentences.primaryLink, ...writer.lightsLegend(settings)],
  };
}

function rowOf(code: string | null, name: string, total: RollUp, look: TableRow["look"]): TableRow {
  const { projectCount, byPlanStatus, overdueCount, money, progress, reporting } = total;
  return {
    look,
    ...(look === "plain" && { outline: 1 }),
    values: [
      code, name, projectCount, byPlanStatus.BEHIND, overdueCount, byPlanStatus.NO_DATA, reporting.expectedCount - reporting.reportedCount,
      bahtCell(money.effectiveBudget), bahtCell(money.disbursedCum), money.disbursePct, progress.simpleMeanPct, progress.weightedMeanPct,
    ],
  };
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  const column = (label: Parameters<SheetWriter["label"]>[0], pixels: number, look: TableColumn["look"], barTo?: number): TableColumn => ({ title: writer.label(label), pixels, look, ...(barTo !== undefined && { barTo }) });
  return [
    { title: "", pixels: 50, look: "text" }, column("group", 290, "text"), column("projects", 66, "count"), column("behind", 72, "count"), column("overdue", 72, "count"), column("withoutData", 72, "count"),
    column("missingReports", 84, "count"), column("budget", 124, "money"), column("disbursed", 124, "money"), column("disbursePct", 76, "percent", 100), column("simpleMean", 84, "percent", 100), column("weightedMean", 84, "percent", 100),
  ];
}

function chartOf({ byPlanStatus }: RollUp, writer: SheetWriter): TableSheet["chart"] {
  const rows = derivedPlanStatusWords.ids.filter((id) => byPlanStatus[id] > 0).map((id) => ({ name: statusName("derivedPlanStatus", id, writer.language), values: [byPlanStatus[id]] }));
  const title = `${writer.label("projects")}: ${writer.label("computed")}`;
  return { title, kind: "column", category: writer.label("computed"), series: [writer.label("count")], look: "count", rows, axis: writer.label("count"), max: null, description: writer.described(title, rows) };
}
