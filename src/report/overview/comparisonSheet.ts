import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Settings } from "../../domain/model/records/settings";
import { derivedPlanStatusWords } from "../../domain/model/words/statusWords";
import { type ComparedProject, MOVES, type Move } from "../../domain/status/compareStatuses";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { RollUp } from "../../domain/status/rollUp";
import { moveName } from "../../messages/moveNames";
import { statusName } from "../../messages/statusNames";
import { computedLight } from "../tableSheet/computedLight";
import { type SheetChoice, SheetWriter } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

/** Some projects at two days, as a view shows them. */
export interface ComparisonFigures {
  readonly filters: readonly string[];
  readonly earlier: ComparisonDay;
  readonly later: ComparisonDay;
  readonly projects: readonly ComparedProject[];
  readonly settings: Settings;
}

export interface ComparisonDay {
  /** `null` = as things stand. */
  readonly quarter: string | null;
  readonly asOf: CalendarDay;
  readonly total: RollUp;
}

/** Where the lights of the two days stand. */
const [BEFORE, AFTER] = [3, 4];

/** Two days side by side: both sums, what became of which project, those that became late first. Projects whose status says the same are counted only. */
export function comparisonSheet({ filters, earlier, later, projects, settings }: ComparisonFigures, choice: SheetChoice): TableSheet {
  const writer = new SheetWriter({ ...choice, asOf: later.asOf });
  const { sentences } = writer;
  const [then, now] = [earlier, later].map(({ quarter, asOf }) => sentences.dayOf(quarter, writer.day(asOf) ?? "–")) as [string, string];
  const ofMove = (move: Move): readonly ComparedProject[] => projects.filter((each) => each.move === move);
  const changed = MOVES.filter((move) => move !== "SAME" && ofMove(move).length > 0);
  const moved = changed.map((move) => `${moveName(move, writer.language)} ${ofMove(move).length}`);
  const rows = changed.flatMap((move) => [groupRow(sentences.groupOf(moveName(move, writer.language), ofMove(move).length)), ...ofMove(move).map((each) => projectRow(each, writer))]);
  return {
    ...writer.frame("comparison"),
    facts: [
      sentences.compared(then, now),
      sentences.moved(moved),
      ...standing(then, earlier.total, writer),
      ...standing(now, later.total, writer),
      sentences.filters(filters),
    ],
    chart: projects.length === 0 ? null : chartOf([then, now], [earlier.total, later.total], writer),
    columns: columnsOf(writer),
    rows: projects.length === 0 ? [] : [...rows, totalRow(earlier.total, later.total, writer)],
    legend: [sentences.sums, ...writer.lightsLegend(settings)],
  };
}

function standing(day: string, { byPlanStatus, money, progress }: RollUp, writer: SheetWriter): readonly string[] {
  const { sentences } = writer;
  const counts = derivedPlanStatusWords.ids.filter((id) => byPlanStatus[id] > 0).map((id) => `${statusName("derivedPlanStatus", id, writer.language)} ${byPlanStatus[id]}`);
  return [
    sentences.counts(day, counts),
    sentences.at(day, sentences.means(writer.percent(progress.simpleMeanPct), writer.percent(progress.weightedMeanPct))),
    sentences.at(day, sentences.money({ disbursed: writer.money(money.disbursedCum), budget: writer.money(money.effectiveBudget), percent: writer.percent(money.disbursePct), projects: money.projectCount })),
  ];
}

function groupRow(name: string): TableRow {
  return { look: "group", values: [null, name, ...Array.from({ length: 8 }, () => null)] };
}

function projectRow({ dossier: { project }, before, after, gainedPp }: ComparedProject, writer: SheetWriter): TableRow {
  const status = (at: ProjectStatus | null): string | null => (at === null ? null : computedLight(at, writer.language));
  return {
    look: "plain",
    outline: 1,
    values: [
      project.projectCode, project.nameTh ?? "–", project.agency, status(before), status(after), before?.actualPct ?? null, after?.actualPct ?? null, gainedPp, before?.disbursePct ?? null, after?.disbursePct ?? null,
    ],
    lights: { ...(before !== null && { [BEFORE as number]: before.rag }), ...(after !== null && { [AFTER as number]: after.rag }) },
  };
}

/** Progress as the simple mean, which its own words say; money as sums over sums. */
function totalRow(earlier: RollUp, later: RollUp, writer: SheetWriter): TableRow {
  const [then, now] = [earlier.progress.simpleMeanPct, later.progress.simpleMeanPct];
  const name = `${writer.sentences.total(later.projectCount)}\n${writer.label("simpleMean")}`;
  return { look: "total", values: [null, name, null, null, null, then, now, then === null || now === null ? null : now - then, earlier.money.disbursePct, later.money.disbursePct] };
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  const [before, after] = [writer.label("before"), writer.label("after")];
  const pair = (label: Parameters<SheetWriter["label"]>[0], pixels: number, look: TableColumn["look"]): readonly TableColumn[] => [before, after].map((when) => ({ title: `${writer.label(label)}\n${when}`, pixels, look }));
  return [
    { title: writer.label("code"), pixels: 112, look: "text" },
    { title: writer.label("project"), pixels: 290, look: "text" },
    { title: writer.label("agency"), pixels: 160, look: "text" },
    ...pair("computed", 112, "word"),
    ...pair("actual", 66, "percent"),
    { title: writer.label("gained"), pixels: 84, look: "points" },
    ...pair("disbursePct", 76, "percent"),
  ];
}

function chartOf(days: readonly [string, string], totals: readonly [RollUp, RollUp], writer: SheetWriter): TableSheet["chart"] {
  const present = derivedPlanStatusWords.ids.filter((id) => totals.some(({ byPlanStatus }) => byPlanStatus[id] > 0));
  const rows = present.map((id) => ({ name: statusName("derivedPlanStatus", id, writer.language), values: totals.map(({ byPlanStatus }) => byPlanStatus[id]) }));
  const title = `${writer.label("projects")}: ${writer.label("computed")}`;
  return { title, kind: "column", category: writer.label("computed"), series: days, look: "count", rows, axis: writer.label("count"), max: null, description: writer.described(title, rows) };
}
