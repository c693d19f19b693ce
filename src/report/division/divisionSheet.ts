import type { Portfolio } from "../../domain/model/records/portfolio";
import { projectKeyOf } from "../../domain/model/records/projectKey";
import { compareThai } from "../../domain/model/text/thaiOrder";
import { type DerivedPlanStatus, derivedPlanStatusWords } from "../../domain/model/words/statusWords";
import type { Finding } from "../../domain/checks/finding";
import { type AssessedProject, rollUpAll, rollUpBy } from "../../domain/status/portfolioStatus";
import type { RollUp } from "../../domain/status/rollUp";
import { statusName } from "../../messages/statusNames";
import { computedLight } from "../tableSheet/computedLight";
import { type SheetChoice, SheetWriter, bahtCell } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

/** Where the lights stand. */
const COMPUTED = 7;

/** One row a project, below its agency, or below its division where there is one agency only. Source: domain.md §8 sheet 2. */
export function divisionSheet(portfolio: Portfolio, assessed: readonly AssessedProject[], findings: readonly Finding[], choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const openOf = openIssues(findings);
  const groupOf = groupKey(assessed);
  const groups = [...rollUpBy(assessed, groupOf)].sort(([left], [right]) => compareThai(left ?? "", right ?? ""));
  const all = rollUpAll(assessed);
  const rows = groups.flatMap(([name, rollUp]): readonly TableRow[] => [
    groupRow(writer.sentences.groupOf(name ?? writer.label("noData"), rollUp.projectCount), rollUp, writer, "group"),
    ...assessed.filter(({ dossier }) => groupOf(dossier) === name).map((each) => projectRow(each, openOf(each), writer)),
  ]);
  return {
    ...writer.frame("division"),
    facts: writer.standing(all),
    chart: assessed.length === 0 ? null : statusChart(all, writer),
    columns: columnsOf(writer),
    rows: assessed.length === 0 ? [] : [...rows, groupRow(writer.sentences.total(all.projectCount), all, writer, "total")],
    signs: writer.lightsLegend(portfolio.settings),
    legend: [writer.sentences.sums],
  };
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  const column = (label: Parameters<SheetWriter["label"]>[0], pixels: number, look: TableColumn["look"], barTo?: number): TableColumn => ({ title: writer.label(label), pixels, look, ...(barTo !== undefined && { barTo }) });
  return [
    column("code", 110, "text"), column("project", 250, "text"), column("period", 92, "word"), column("planned", 58, "percent"), column("actual", 70, "percent", 100),
    column("gap", 60, "points"), column("reported", 92, "word"), column("computed", 104, "word"), column("budget", 108, "money"), column("disbursed", 108, "money"),
    column("disbursePct", 66, "percent", 100), column("lastReport", 82, "word"), column("age", 50, "count"), column("openIssues", 54, "count"),
  ];
}

function groupKey(assessed: readonly AssessedProject[]): (dossier: AssessedProject["dossier"]) => string | null {
  const agencies = new Set(assessed.map(({ dossier }) => dossier.project.agency?.trim() ?? null));
  return ({ project }) => (agencies.size > 1 ? project.agency : project.division)?.trim() ?? null;
}

/** Findings that somebody must do something about, by project. */
function openIssues(findings: readonly Finding[]): (project: AssessedProject) => number {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.severity === "I") continue;
    const key = projectKeyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ dossier }) => counts.get(dossier.key) ?? 0;
}

function projectRow({ dossier: { project }, status }: AssessedProject, open: number, writer: SheetWriter): TableRow {
  const period = [project.startDate, project.endDate].map((day) => writer.day(day) ?? "–").join("\n");
  const reported = status.planStatusReported === null ? null : statusName("planStatus", status.planStatusReported, writer.language);
  const { actualPct, plannedPct, gapPp } = status;
  return {
    look: "plain",
    outline: 1,
    values: [
      project.projectCode, `${project.nameTh ?? "–"}${status.stale ? " *" : ""}`, period, plannedPct, actualPct, gapPp, reported, computedLight(status, writer.language),
      bahtCell(status.effectiveBudget), bahtCell(status.disbursedCum), status.disbursePct, writer.day(status.lastReportDate), status.actualAgeDays, open,
    ],
    lights: { [COMPUTED]: status.rag },
  };
}

/** Money as sums; both means of the progress, by their names. */
function groupRow(name: string, { money, progress }: RollUp, writer: SheetWriter, look: "group" | "total"): TableRow {
  const means = writer.sentences.means(writer.percent(progress.simpleMeanPct), writer.percent(progress.weightedMeanPct));
  return { look, values: [null, `${name}\n${means}`, null, null, null, null, null, null, bahtCell(money.effectiveBudget), bahtCell(money.disbursedCum), money.disbursePct, null, null, null] };
}

function statusChart({ byPlanStatus }: RollUp, writer: SheetWriter): TableSheet["chart"] {
  const present = derivedPlanStatusWords.ids.filter((id: DerivedPlanStatus) => byPlanStatus[id] > 0);
  const rows = present.map((id) => ({ name: statusName("derivedPlanStatus", id, writer.language), values: [byPlanStatus[id]] }));
  const title = `${writer.label("projects")}: ${writer.label("computed")}`;
  return { title, kind: "column", category: writer.label("computed"), series: [writer.label("count")], look: "count", rows, axis: writer.label("count"), max: null, description: writer.described(title, rows) };
}
