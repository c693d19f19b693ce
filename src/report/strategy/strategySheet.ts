import type { Portfolio } from "../../domain/model/records/portfolio";
import { primaryLink } from "../../domain/model/records/primaryLink";
import type { StrategyLink } from "../../domain/model/records/strategy";
import { type AssessedProject, rollUpAll } from "../../domain/status/portfolioStatus";
import type { RollUp } from "../../domain/status/rollUp";
import { RAG_ICONS } from "../projectReport/statusLook";
import { type SheetChoice, SheetWriter, bahtCell } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

/** A node of the tree with the projects below it. */
interface Branch {
  readonly code: string;
  readonly name: string | null;
  readonly projects: AssessedProject[];
  readonly children: Map<string, Branch>;
}

/** Strategy, sub-issue, goal, each with the projects whose primary link leads there. Source: domain.md §8 sheet 3, §4 "Roll-up". */
export function strategySheet(portfolio: Portfolio, assessed: readonly AssessedProject[], choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const names = new Map(portfolio.strategyPlan.flatMap(({ code, nameTh }) => (code === null ? [] : [[code, nameTh] as const])));
  const { root, unlinked } = treeOf(assessed, names);
  const all = rollUpAll(assessed);
  const strategies = inOrder(root);
  const rows = [
    ...strategies.flatMap((branch) => branchRows(branch, 0, writer)),
    ...(unlinked.length === 0 ? [] : [row("–", writer.label("noStrategy"), rollUpAll(unlinked), "group", 0)]),
    ...(assessed.length === 0 ? [] : [row("", writer.sentences.total(all.projectCount), all, "total", 0)]),
  ];
  return {
    ...writer.frame("strategy"),
    facts: writer.standing(all),
    chart: strategies.length === 0 ? null : chartOf(strategies, writer),
    columns: columnsOf(writer),
    rows,
    signs: writer.lightsLegend(portfolio.settings),
    legend: [writer.sentences.primaryLink, writer.sentences.sums],
  };
}

function treeOf(assessed: readonly AssessedProject[], names: ReadonlyMap<string, string | null>): { readonly root: Map<string, Branch>; readonly unlinked: readonly AssessedProject[] } {
  const root = new Map<string, Branch>();
  const unlinked: AssessedProject[] = [];
  for (const project of assessed) {
    const link = primaryLink(project.dossier.strategyLinks);
    const path = link === null ? [] : pathOf(link);
    if (path.length === 0) unlinked.push(project);
    let level: Map<string, Branch> = root;
    for (const [code, name] of path) {
      const branch: Branch = level.get(code) ?? { code, name: names.get(code) ?? name, projects: [], children: new Map() };
      level.set(code, branch);
      branch.projects.push(project);
      level = branch.children;
    }
  }
  return { root, unlinked };
}

function pathOf({ strategyNo, strategyName, subIssueCode, subIssueName, goalCode, goalTextRaw }: StrategyLink): readonly (readonly [code: string, name: string | null])[] {
  const steps: readonly (readonly [string | null, string | null])[] = [[strategyNo === null ? null : String(strategyNo), strategyName], [subIssueCode, subIssueName], [goalCode, goalTextRaw]];
  return steps.flatMap(([code, name]): readonly (readonly [string, string | null])[] => (code === null ? [] : [[code, name]]));
}

function inOrder(branches: ReadonlyMap<string, Branch>): readonly Branch[] {
  return [...branches.values()].sort((left, right) => left.code.localeCompare(right.code, "en", { numeric: true }));
}

function branchRows({ code, name, projects, children }: Branch, depth: number, writer: SheetWriter): readonly TableRow[] {
  const look = depth === 0 ? "group" : depth === 1 ? "inner" : "plain";
  return [row(code, name ?? "–", rollUpAll(projects), look, depth), ...inOrder(children).flatMap((child) => branchRows(child, depth + 1, writer))];
}

function row(code: string, name: string, { projectCount, byRag, money, progress }: RollUp, look: TableRow["look"], depth: number): TableRow {
  return {
    look,
    ...(depth > 0 && { outline: depth }),
    values: [
      code, name, projectCount, byRag.GREEN, byRag.AMBER, byRag.RED, byRag.GREY, bahtCell(money.effectiveBudget), bahtCell(money.disbursedCum), money.disbursePct, progress.simpleMeanPct, progress.weightedMeanPct,
    ],
  };
}

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  const light = (rag: keyof typeof RAG_ICONS): TableColumn => ({ title: RAG_ICONS[rag], pixels: 48, look: "count" });
  return [
    { title: writer.label("code"), pixels: 64, look: "text" },
    { title: writer.label("strategy"), pixels: 330, look: "text" },
    { title: writer.label("projects"), pixels: 66, look: "count" },
    light("GREEN"), light("AMBER"), light("RED"), light("GREY"),
    { title: writer.label("budget"), pixels: 124, look: "money" },
    { title: writer.label("disbursed"), pixels: 124, look: "money" },
    { title: writer.label("disbursePct"), pixels: 76, look: "percent", barTo: 100 },
    { title: writer.label("simpleMean"), pixels: 84, look: "percent", barTo: 100 },
    { title: writer.label("weightedMean"), pixels: 84, look: "percent", barTo: 100 },
  ];
}

function chartOf(strategies: readonly Branch[], writer: SheetWriter): TableSheet["chart"] {
  const series = [writer.label("disbursePct"), writer.label("simpleMean")];
  const rows = strategies.map(({ code, projects }) => {
    const { money, progress } = rollUpAll(projects);
    return { name: `${writer.label("strategyNo")} ${code}`, values: [money.disbursePct, progress.simpleMeanPct] };
  });
  const title = series.join(" · ");
  return { title, kind: "column", category: writer.label("strategyNo"), series, look: "percent", rows, axis: "%", max: 100, description: writer.described(title, rows) };
}
