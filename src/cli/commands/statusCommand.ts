import { bahtFrom, type Satang } from "../../domain/model/amounts/satang";
import { formatThaiDate } from "../../domain/model/calendar/formatThaiDate";
import type { AssessedProject } from "../../domain/status/portfolioStatus";
import { cliTexts } from "../../messages/cliTexts";
import { statusName } from "../../messages/statusNames";
import { reviewStatus } from "../../workflows/reviewStatus";
import { EXIT, type ExitCode } from "../exitCode";
import { statusJson, totalsJson } from "../json/statusJson";
import { asOfOption } from "../options";
import type { Session } from "../session";
import { type TextColumn, textTable } from "../textTable";
import { workbookAt } from "../workbookAt";

export interface StatusChoices {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `kaona status`: progress and money of every project, and totals. Source: cli.md. */
export async function statusCommand({ terminal, language }: Session, book: string, choices: StatusChoices): Promise<ExitCode> {
  const asOf = asOfOption(choices.asOf, terminal);
  const texts = cliTexts(language);
  const { projects, totals, unreadPlaces } = await reviewStatus(workbookAt(terminal, book), asOf);
  if (unreadPlaces > 0) terminal.warn(texts.unreadPlaces(unreadPlaces, book));
  if (choices.json === true) {
    const document = { asOf, projects: projects.map(({ dossier, status }) => statusJson(dossier.project, status)), totals: totalsJson(totals) };
    terminal.print(JSON.stringify(document, null, 2));
    return EXIT.done;
  }
  terminal.print(texts.asOfLine(formatThaiDate(asOf, language === "th" ? "short" : "english")));
  terminal.print(textTable(columns(language), projects));
  if (projects.some(({ status }) => status.stale)) terminal.print(texts.staleMark);
  terminal.print(
    `\n${texts.totals({
      projects: projects.length,
      budget: money(totals.money.budgetTotal),
      mean: percent(totals.progress.simpleMeanPct),
      weighted: percent(totals.progress.weightedMeanPct),
    })}`,
  );
  if (totals.money.projectCount > 0) {
    terminal.print(
      texts.moneyTotals({
        projects: totals.money.projectCount,
        budget: money(totals.money.effectiveBudget),
        disbursed: money(totals.money.disbursedCum),
        disbursePct: percent(totals.money.disbursePct),
      }),
    );
  }
  return EXIT.done;
}

function columns(language: Session["language"]): readonly TextColumn<AssessedProject>[] {
  const titles = cliTexts(language).statusColumns;
  return [
    { title: titles.code, align: "left", cell: ({ dossier: { project } }) => project.projectCode ?? "–" },
    { title: titles.name, align: "left", maxWidth: 36, cell: ({ dossier: { project } }) => project.nameTh ?? "–" },
    { title: titles.actual, align: "right", cell: ({ status }) => `${percent(status.actualPct)}${status.stale ? "*" : ""}` },
    { title: titles.planned, align: "right", cell: ({ status }) => percent(status.plannedPct) },
    { title: titles.gap, align: "right", cell: ({ status }) => signed(status.gapPp) },
    { title: titles.derived, align: "left", cell: ({ status }) => statusName("derivedPlanStatus", status.planStatusDerived, language) },
    { title: titles.reported, align: "left", cell: ({ status }) => status.planStatusReported === null ? "–" : statusName("planStatus", status.planStatusReported, language) },
    { title: titles.budget, align: "right", cell: ({ status }) => money(status.effectiveBudget) },
    { title: titles.disbursePct, align: "right", cell: ({ status }) => percent(status.disbursePct) },
    { title: titles.budgetStatus, align: "left", cell: ({ status }) => statusName("budgetStatus", status.budgetStatus, language) },
  ];
}

function percent(value: number | null): string {
  return value === null ? "–" : value.toFixed(2);
}

function signed(value: number | null): string {
  return value === null ? "–" : `${value > 0 ? "+" : ""}${value.toFixed(2)}`;
}

function money(amount: Satang | null): string {
  return amount === null ? "–" : bahtFrom(amount).toLocaleString("en-US", { minimumFractionDigits: 2 });
}
