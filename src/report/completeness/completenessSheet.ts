import { monthIndex, monthFromIndex, type PeriodMonth } from "../../domain/model/calendar/periodMonth";
import { compareThai } from "../../domain/model/text/thaiOrder";
import type { Rag } from "../../domain/model/words/statusWords";
import type { MonthReport, MonthState } from "../../domain/workflow/monthReport";
import type { ProjectMonths } from "../../domain/workflow/reminders";
import { formatMonth } from "../../messages/formatting";
import type { Language } from "../../messages/language";
import { type SheetChoice, SheetWriter } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

const FIRST_MONTH = 2;
const REPORTED: ReadonlySet<MonthState> = new Set(["ON_TIME", "LATE"]);
const OWED: ReadonlySet<MonthState> = new Set(["MISSING", "GRACE", "WRITING", "RETURNED"]);

/** Every project's year, month by month, below its agency. Source: domain.md §8 sheet 4. */
export function completenessSheet(matrix: readonly ProjectMonths[], choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const months = matrix.flatMap(({ months: all }) => all);
  const agencies = [...new Set(matrix.map(agencyOf))].sort((left, right) => compareThai(left ?? "", right ?? ""));
  const [reported, onTime] = [share(months, isReported), share(months, isOnTime)].map((value) => writer.percent(value)) as [string, string];
  return {
    ...writer.frame("completeness"),
    facts: [writer.sentences.reporting({ reported, onTime, missing: months.filter(({ state }) => OWED.has(state)).length })],
    chart: matrix.length === 0 ? null : chartOf(matrix, writer),
    columns: columnsOf(matrix, writer),
    rows: agencies.flatMap((agency): readonly TableRow[] => {
      const own = matrix.filter((row) => agencyOf(row) === agency);
      return [groupRow(writer.sentences.groupOf(agency ?? "–", own.length), own, "group"), ...own.map((row) => projectRow(row, writer))];
    }).concat(matrix.length === 0 ? [] : [groupRow(writer.sentences.total(matrix.length), matrix, "total")]),
    signs: [writer.sentences.monthSigns],
    legend: [],
  };
}

function agencyOf({ project }: ProjectMonths): string | null {
  return project.agency?.trim() ?? project.agencyCode;
}

const isReported = ({ state }: MonthReport): boolean => REPORTED.has(state);
const isOnTime = ({ state }: MonthReport): boolean => state === "ON_TIME";

/** Of the months that are due or reported; null = none is. */
function share(months: readonly MonthReport[], counts: (month: MonthReport) => boolean): number | null {
  const expected = months.filter((month) => isReported(month) || OWED.has(month.state)).length;
  return expected === 0 ? null : (months.filter(counts).length / expected) * 100;
}

function columnsOf(matrix: readonly ProjectMonths[], writer: SheetWriter): readonly TableColumn[] {
  return [
    { title: writer.label("code"), pixels: 110, look: "text" },
    { title: writer.label("project"), pixels: 250, look: "text" },
    ...yearOf(matrix).map((title): TableColumn => ({ title: title === null ? "" : monthName(title, writer.language), pixels: 50, look: "word" })),
    { title: writer.label("completePct"), pixels: 70, look: "percent", barTo: 100 },
    { title: writer.label("onTimePct"), pixels: 70, look: "percent", barTo: 100 },
  ];
}

/** The twelve months by name, without their year where there are several. */
function yearOf(matrix: readonly ProjectMonths[]): readonly (PeriodMonth | null)[] {
  const [first] = matrix.find(({ months }) => months.length > 0)?.months ?? [];
  return Array.from({ length: 12 }, (_unused, index) => (first === undefined ? null : monthFromIndex(monthIndex(first.month) + index)));
}

function monthName(month: PeriodMonth, language: Language): string {
  return formatMonth(month, language).split(" ")[0] ?? "";
}

function projectRow({ project, months }: ProjectMonths, writer: SheetWriter): TableRow {
  const lights = Object.fromEntries(months.flatMap(({ state }, index) => (LIGHTS[state] === undefined ? [] : [[FIRST_MONTH + index, LIGHTS[state]] as const])));
  const signs = Array.from({ length: 12 }, (_unused, index) => signOf(months[index], writer));
  return { look: "plain", outline: 1, values: [project.projectCode, project.nameTh ?? "–", ...signs, share(months, isReported), share(months, isOnTime)], lights };
}

/** What is in order has no colour, so that the rest is seen. */
const LIGHTS: Readonly<Partial<Record<MonthState, Rag>>> = { MISSING: "RED", RETURNED: "RED", GRACE: "AMBER", LATE: "AMBER", WRITING: "AMBER", ON_TIME: "GREEN", EXEMPT: "GREY" };

function signOf(report: MonthReport | undefined, writer: SheetWriter): string {
  switch (report?.state) {
    case undefined:
    case "NOT_EXPECTED":
      return "·";
    case "NOT_DUE":
      return " ";
    case "OPEN":
      return "○";
    case "GRACE":
      return "!";
    case "MISSING":
      return "✗";
    case "WRITING":
      return "…";
    case "RETURNED":
      return "↩";
    case "ON_TIME":
      return "✓";
    case "LATE":
      return `${writer.label("late")} ${report.daysLate}`;
    case "EXEMPT":
      return writer.label("exempt");
  }
}

/** How many of a group's projects have reported on each month. */
function groupRow(name: string, own: readonly ProjectMonths[], look: "group" | "total"): TableRow {
  const all = own.flatMap(({ months }) => months);
  const counts = Array.from({ length: 12 }, (_unused, index) => {
    const month = own.flatMap(({ months }) => months[index] ?? []);
    const expected = month.filter((each) => isReported(each) || OWED.has(each.state)).length;
    return expected === 0 ? null : `${month.filter(isReported).length}/${expected}`;
  });
  return { look, values: [null, name, ...counts, share(all, isReported), share(all, isOnTime)] };
}

function chartOf(matrix: readonly ProjectMonths[], writer: SheetWriter): TableSheet["chart"] {
  const series = [writer.label("reportedMonths"), writer.label("lateMonths"), writer.label("missingMonths")];
  const rows = yearOf(matrix).map((month, index) => {
    const all = matrix.flatMap(({ months }) => months[index] ?? []);
    const count = (states: (state: MonthState) => boolean): number => all.filter(({ state }) => states(state)).length;
    return { name: month === null ? "–" : monthName(month, writer.language), values: [count((state) => REPORTED.has(state)), count((state) => state === "LATE"), count((state) => OWED.has(state))] };
  });
  const title = `${writer.label("reportedMonths")} · ${writer.label("lateMonths")} · ${writer.label("missingMonths")}`;
  return { title, kind: "column", category: writer.label("month"), series, look: "count", rows, axis: writer.label("projects"), max: null, description: writer.described(title, rows) };
}
