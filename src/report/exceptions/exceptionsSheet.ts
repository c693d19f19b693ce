import type { Portfolio } from "../../domain/model/records/portfolio";
import { type StatusException, exceptionsOf } from "../../domain/status/exceptions";
import type { AssessedProject } from "../../domain/status/portfolioStatus";
import { exceptionName } from "../../messages/report/sheets/sheetWords";
import { computedLight } from "../tableSheet/computedLight";
import { type SheetChoice, SheetWriter, bahtCell } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

const KINDS: readonly StatusException[] = ["OVERDUE", "BEHIND", "STALE", "DISAGREES", "NOT_DISBURSED"];
const COMPUTED = 7;

/** The projects to look at, those with the gravest reasons first. Source: domain.md §8 sheet 5. */
export function exceptionsSheet(portfolio: Portfolio, assessed: readonly AssessedProject[], choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const found = assessed.map((project) => ({ project, kinds: exceptionsOf(project.status) })).filter(({ kinds }) => kinds.length > 0);
  const sorted = found.sort((left, right) => rankOf(left.kinds) - rankOf(right.kinds) || (left.project.status.gapPp ?? 0) - (right.project.status.gapPp ?? 0));
  const counts = KINDS.map((kind) => ({ name: exceptionName(kind, writer.language), values: [found.filter(({ kinds }) => kinds.includes(kind)).length] }));
  const title = writer.label("reasons");
  return {
    ...writer.frame("exceptions"),
    facts: [writer.sentences.exceptional(found.length, assessed.length), counts.map(({ name, values }) => `${name} ${values[0] ?? 0}`).join("   ")],
    chart: found.length === 0 ? null : { title, kind: "column", category: title, series: [writer.label("projects")], look: "count", rows: counts, axis: writer.label("projects"), max: null, description: writer.described(title, counts) },
    columns: columnsOf(writer),
    rows: sorted.map(({ project, kinds }) => rowOf(project, kinds, writer)),
    signs: writer.lightsLegend(portfolio.settings),
    legend: [],
  };
}

/** Fewer is graver: by the gravest kind, then by how many there are. */
function rankOf(kinds: readonly StatusException[]): number {
  return KINDS.indexOf(kinds[0] ?? "NOT_DISBURSED") * 10 - kinds.length;
}

function rowOf({ dossier: { project }, status }: AssessedProject, kinds: readonly StatusException[], writer: SheetWriter): TableRow {
  return {
    look: "plain",
    values: [
      project.projectCode, project.nameTh ?? "–", project.agency, kinds.map((kind) => exceptionName(kind, writer.language)).join("\n"), status.plannedPct, status.actualPct, status.gapPp,
      computedLight(status, writer.language), status.actualAgeDays, bahtCell(status.effectiveBudget), status.disbursePct, project.responsible,
    ],
    lights: { [COMPUTED]: status.rag },
  };
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  return [
    { title: writer.label("code"), pixels: 110, look: "text" },
    { title: writer.label("project"), pixels: 240, look: "text" },
    { title: writer.label("agency"), pixels: 130, look: "text" },
    { title: writer.label("reasons"), pixels: 150, look: "text" },
    { title: writer.label("planned"), pixels: 58, look: "percent" },
    { title: writer.label("actual"), pixels: 64, look: "percent", barTo: 100 },
    { title: writer.label("gap"), pixels: 60, look: "points" },
    { title: writer.label("computed"), pixels: 104, look: "word" },
    { title: writer.label("age"), pixels: 50, look: "count" },
    { title: writer.label("budget"), pixels: 110, look: "money" },
    { title: writer.label("disbursePct"), pixels: 66, look: "percent", barTo: 100 },
    { title: writer.label("responsible"), pixels: 110, look: "text" },
  ];
}
