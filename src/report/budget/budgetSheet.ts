import type { Portfolio } from "../../domain/model/records/portfolio";
import { type ProjectDossier, dossiersOf } from "../../domain/model/records/projectDossier";
import { type ExpenseCategory, expenseCategoryWords } from "../../domain/model/words/recordWords";
import { type QuarterMoney, quarterMoney } from "../../domain/status/quarterMoney";
import { type StatusContext, statusContextOf } from "../../domain/status/statusContext";
import { type SheetChoice, SheetWriter, bahtCell } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

/** Cumulative disbursement by class at the end of every quarter, against the chosen profile; a part for each fiscal year. Source: domain.md §8 sheet 6. */
export function budgetSheet(portfolio: Portfolio, choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const context = statusContextOf(portfolio);
  const dossiers = dossiersOf(portfolio).filter(({ isRepeatedRow }) => !isRepeatedRow);
  const years = [...new Set(dossiers.flatMap(({ project: { fiscalYearBE } }) => (isYear(fiscalYearBE) ? [fiscalYearBE] : [])))].sort();
  const parts = years.map((year) => ({ year, own: dossiers.filter(({ project }) => project.fiscalYearBE === year) }));
  const newest = parts.at(-1);
  return {
    ...writer.frame("budget"),
    facts: [...moneyFacts(newest, context, writer), writer.sentences.profile(portfolio.settings.disbursementProfile)],
    chart: newest === undefined ? null : chartOf(quarterMoney(newest.own, newest.year, context, choice.asOf), writer),
    columns: columnsOf(writer),
    rows: parts.flatMap(({ year, own }) => yearRows(year, own, context, writer)),
    legend: [writer.sentences.targetRule, writer.sentences.sums],
    frozenColumns: 1,
  };
}

const isYear = (year: number | null): year is number => year !== null && Number.isInteger(year) && year >= 2540 && year <= 2640;

function moneyFacts(part: { readonly year: number; readonly own: readonly ProjectDossier[] } | undefined, context: StatusContext, writer: SheetWriter): readonly string[] {
  if (part === undefined) return [];
  const now = quarterMoney(part.own, part.year, context, writer.choice.asOf).filter(({ day }) => day !== null).at(-1);
  if (now === undefined) return [];
  const { money } = now;
  return [
    writer.sentences.money({ disbursed: writer.money(money.disbursedCum), budget: writer.money(money.effectiveBudget), percent: writer.percent(money.disbursePct), projects: money.projectCount }),
    ...(money.noBudgetCount + money.unknownCount === 0 ? [] : [writer.sentences.moneyLeftOut(money.noBudgetCount, money.unknownCount)]),
  ];
}

function yearRows(year: number, own: readonly ProjectDossier[], context: StatusContext, writer: SheetWriter): readonly TableRow[] {
  const classes = [...expenseCategoryWords.ids, null].map((category) => ({ category, dossiers: own.filter(({ project }) => project.expenseCategory === category) })).filter(({ dossiers }) => dossiers.length > 0);
  const row = (name: string, dossiers: readonly ProjectDossier[], look: TableRow["look"]): TableRow => ({
    look,
    ...(look === "plain" && { outline: 1 }),
    values: [name, dossiers.length, ...figures(quarterMoney(dossiers, year, context, writer.choice.asOf))],
  });
  const nameOf = (category: ExpenseCategory | null): string => (category === null ? writer.label("noClass") : expenseCategoryWords.thai(category));
  return [row(String(year), own, "group"), ...classes.map(({ category, dossiers }) => row(nameOf(category), dossiers, "plain"))];
}

/** Budget; then for each quarter the amount, its share of the budget and the target. */
function figures(quarters: readonly QuarterMoney[]): readonly (number | null)[] {
  const latest = quarters.filter(({ day }) => day !== null).at(-1);
  return [bahtCell(latest?.money.effectiveBudget ?? null), ...quarters.flatMap(({ money, targetPct }) => [bahtCell(money.disbursedCum), money.disbursePct, targetPct])];
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  return [
    { title: writer.label("expenseClass"), pixels: 130, look: "text" },
    { title: writer.label("projects"), pixels: 56, look: "count" },
    { title: writer.label("budget"), pixels: 116, look: "money" },
    ...[1, 2, 3, 4].flatMap((quarter): readonly TableColumn[] => [
      { title: `${writer.label("quarter")} ${quarter}\n${writer.label("disbursed")}`, pixels: 104, look: "money" },
      { title: writer.label("disbursePct"), pixels: 60, look: "percent", barTo: 100 },
      { title: writer.label("target"), pixels: 64, look: "percent" },
    ]),
  ];
}

function chartOf(quarters: readonly QuarterMoney[], writer: SheetWriter): TableSheet["chart"] {
  const series = [writer.label("disbursePct"), writer.label("target")];
  const rows = quarters.map(({ quarter, money, targetPct }) => ({ name: `${writer.label("quarter")} ${quarter}`, values: [money.disbursePct, targetPct] }));
  const title = series.join(" · ");
  return { title, kind: "line", category: writer.label("quarter"), series, look: "percent", rows, axis: "%", max: 100, description: writer.described(title, rows) };
}
