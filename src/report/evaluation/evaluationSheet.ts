import type { Portfolio } from "../../domain/model/records/portfolio";
import type { QuarterEvaluation } from "../../domain/model/records/indicator";
import { compareThai } from "../../domain/model/text/thaiOrder";
import { mean } from "../../domain/status/evaluationRollUp";
import { QUARTERS } from "../../domain/status/quarterMoney";
import { type SheetChoice, SheetWriter } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

/** What one project or indicator was given in a year. */
interface Subject {
  readonly code: string;
  readonly year: number | null;
  readonly name: string | null;
  readonly evaluations: readonly QuarterEvaluation[];
}

/** What SED gave every project and indicator, quarter by quarter. Scores are numbers and nothing else: their meaning is not published. Source: domain.md §1, §8 sheet 8. */
export function evaluationSheet(portfolio: Portfolio, choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const evaluations = portfolio.quarterEvaluations.filter(({ evaluatedOn }) => evaluatedOn === null || evaluatedOn <= choice.asOf);
  const subjects = subjectsOf(evaluations, portfolio);
  const scored = evaluations.filter(({ score }) => score !== null).length;
  return {
    ...writer.frame("evaluation"),
    facts: [writer.sentences.evaluated(scored, subjects.length)],
    chart: scored === 0 ? null : chartOf(evaluations, writer),
    columns: columnsOf(writer),
    rows: subjects.length === 0 ? [] : [...subjects.map(rowOf), meansRow(evaluations, writer)],
    legend: [writer.sentences.opaqueScores],
  };
}

function subjectsOf(evaluations: readonly QuarterEvaluation[], { projects, indicators }: Portfolio): readonly Subject[] {
  const names = new Map([
    ...indicators.map(({ indicatorCode, nameTh }) => [indicatorCode, nameTh] as const),
    ...projects.map(({ projectCode, nameTh }) => [projectCode, nameTh] as const),
  ]);
  const groups = new Map<string, QuarterEvaluation[]>();
  for (const evaluation of evaluations) {
    const key = `${evaluation.subject ?? ""}|${evaluation.fiscalYearBE ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [evaluation]);
    else group.push(evaluation);
  }
  return [...groups.values()]
    .map((own): Subject => ({ code: own[0]?.subject ?? "–", year: own[0]?.fiscalYearBE ?? null, name: names.get(own[0]?.subject ?? null) ?? null, evaluations: own }))
    .sort((left, right) => compareThai(left.code, right.code) || (left.year ?? 0) - (right.year ?? 0));
}

/** Of two rows for one quarter the later counts, as people correct by adding. */
function inQuarter(evaluations: readonly QuarterEvaluation[], quarter: number): QuarterEvaluation | null {
  return evaluations.filter((each) => each.quarter === quarter).at(-1) ?? null;
}

function rowOf({ code, year, name, evaluations }: Subject): TableRow {
  const scores = QUARTERS.flatMap((quarter) => {
    const given = inQuarter(evaluations, quarter);
    return [given?.score ?? null, given?.crit21 ?? null, given?.crit22 ?? null];
  });
  const comment = [...QUARTERS].reverse().map((quarter) => inQuarter(evaluations, quarter)?.comment ?? null).find((each) => each !== null) ?? null;
  return { look: "plain", values: [code, name ?? "–", year, ...scores, comment] };
}

function meansRow(evaluations: readonly QuarterEvaluation[], writer: SheetWriter): TableRow {
  const means = QUARTERS.flatMap((quarter) => {
    const given = evaluations.filter((each) => each.quarter === quarter);
    return [mean(given.map(({ score }) => score)), mean(given.map(({ crit21 }) => crit21)), mean(given.map(({ crit22 }) => crit22))];
  });
  return { look: "total", values: [null, writer.label("meanScore"), null, ...means, null] };
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  return [
    { title: writer.label("code"), pixels: 112, look: "text" },
    { title: writer.label("subject"), pixels: 260, look: "text" },
    { title: writer.label("year"), pixels: 50, look: "word" },
    ...QUARTERS.flatMap((quarter): readonly TableColumn[] => [
      { title: `${writer.label("quarter")} ${quarter}\n${writer.label("score")}`, pixels: 66, look: "percent" },
      { title: "2.1", pixels: 50, look: "percent" },
      { title: "2.2", pixels: 50, look: "percent" },
    ]),
    { title: writer.label("comment"), pixels: 200, look: "text" },
  ];
}

function chartOf(evaluations: readonly QuarterEvaluation[], writer: SheetWriter): TableSheet["chart"] {
  const rows = QUARTERS.map((quarter) => {
    const given = evaluations.filter((each) => each.quarter === quarter && each.score !== null);
    return { name: `${writer.label("quarter")} ${quarter} (${writer.label("scored")} ${given.length})`, values: [mean(given.map(({ score }) => score))] };
  });
  const title = writer.label("meanScore");
  return { title, kind: "column", category: writer.label("quarter"), series: [title], look: "percent", rows, axis: writer.label("score"), max: 100, description: writer.described(title, rows) };
}
