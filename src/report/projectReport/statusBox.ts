import type { PeriodMonth } from "../../domain/model/calendar/periodMonth";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { ReportTexts } from "../../messages/report/reportTextShape";
import type { FlowCell } from "../page/flowRow";
import { LAST_COLUMN, across } from "./grid";
import { barGap, progressBar } from "./progressBar";
import type { ProjectReportStyle } from "./projectReportStyles";
import type { ReportContext, ReportRow } from "./reportContext";
import { saying, together } from "./rows";
import { BOX_STYLES, RAG_ICONS, computedStatus } from "./statusLook";

/**
 * The box at the head of section 2: what the agency reports beside what the data say, plan and progress as bars, money,
 * completeness, and by which limits all this was judged. A page may end between its two halves only.
 */
export function statusBox(context: ReportContext): readonly ReportRow[] {
  return [
    ...together([...comparison(context), ...bars(context)]),
    ...together([...moneyRows(context), ...reportingRows(context), ...legend(context)]),
  ];
}

/** Reported and computed status, side by side. */
function comparison({ status, texts, figures }: ReportContext): readonly ReportRow[] {
  const { status: words, noData } = texts;
  const reportedPlan = status.planStatusReported === null ? noData : texts.words.planStatus[status.planStatusReported];
  const reportedTarget = status.targetStatusReported === null ? noData : texts.words.targetStatus[status.targetStatusReported];
  const light = status.rag;
  const gap = status.planBasis === null ? `${noData} (${words.noPlan})` : figures.points(status.gapPp);
  const differs = disagrees(status);
  return [
    wide(texts.status.title(texts.day(status.asOf)), "boxTitle"),
    three("", words.reported, words.computed, ["boxHead", "boxHead", "boxHead"]),
    saying(three(words.againstPlan, reportedPlan, computedStatus(status, texts), ["boxLabel", "boxValueStrong", BOX_STYLES[light]]), { 1: "planStatusReported", 2: "planStatusDerived" }),
    saying(three(words.againstTarget, reportedTarget, noData, ["boxLabel", "boxValueStrong", "boxValue"]), { 1: "targetStatusReported" }),
    saying(four([words.gap, gap], [words.light, `${RAG_ICONS[light]} ${texts.words.rag[light]}`], BOX_STYLES[light]), { 1: "gapPp", 3: "rag" }),
    ...(differs ? [wide(`${RAG_ICONS.AMBER} ${words.disagrees}: ${reportedPlan} / ${texts.words.derivedStatus[status.planStatusDerived]}`, "boxWarning")] : []),
  ];
}

/** Whether the agency's word on the plan differs from the computed one, where both say something about time (rule R13). */
export function disagrees({ planStatusReported, planStatusDerived }: Pick<ProjectStatus, "planStatusReported" | "planStatusDerived">): boolean {
  const compares = planStatusDerived === "ON_PLAN" || planStatusDerived === "BEHIND" || planStatusDerived === "AHEAD";
  return planStatusReported !== null && compares && planStatusReported !== planStatusDerived;
}

function bars({ status, texts, figures, settings }: ReportContext): readonly ReportRow[] {
  const { status: words } = texts;
  const { actualAsOf, actualAgeDays } = status;
  const carried = actualAsOf !== null && actualAgeDays !== null && actualAgeDays > 0 ? words.carried(texts.shortDay(actualAsOf), actualAgeDays) : null;
  return [
    barGap(4.5),
    saying(progressBar(words.planned, status.plannedPct, figures, "plan"), { 11: "plannedPct" }),
    barGap(3),
    saying(progressBar(words.actual, status.actualPct, figures, "actual"), { 11: "actualPct" }),
    barGap(4.5, "barEnd"),
    ...(carried === null ? [] : [labelled(words.actual, status.stale ? `${carried} – ${words.stale(settings.staleAfterDays)}` : carried, status.stale ? "boxWarning" : "boxValue")]),
    ...(status.forecastEnd === null || status.spiT === null
      ? []
      : [labelled(words.forecast, words.forecastNote(texts.day(status.forecastEnd), status.spiT.toFixed(2)), "boxValue")]),
  ];
}

function moneyRows({ status, texts, figures }: ReportContext): readonly ReportRow[] {
  const { status: words } = texts;
  const percent = (value: number | null): Percent => ({ text: figures.percent(value), ...figures.percentNumber(value) });
  return [
    wide(words.moneyTitle, "boxHead"),
    saying(four([words.budget, figures.money(status.effectiveBudget)], [words.disbursed, figures.money(status.disbursedCum)]), { 1: "effectiveBudget", 3: "disbursedCum" }),
    saying(four([words.disbursePct, percent(status.disbursePct)], [words.disburseTarget, percent(status.disburseTargetPct)]), { 1: "disbursePct", 3: "disburseTargetPct" }),
    ...(status.committed === null
      ? []
      : [saying(four([words.committed, figures.money(status.committed)], [words.spendPct, percent(status.spendPct)]), { 1: "committed", 3: "spendPct" })]),
    saying(
      four(
        [words.budgetStatus, texts.words.budgetStatus[status.budgetStatus]],
        [words.lastReport, status.lastReportDate === null ? texts.noData : texts.shortDay(status.lastReportDate)],
      ),
      { 1: "budgetStatus", 3: "lastReportDate" },
    ),
  ];
}

function reportingRows({ status, texts, figures }: ReportContext): readonly ReportRow[] {
  const { status: words, noData } = texts;
  const expected = status.expectedMonths.length;
  const months = (count: number, percent: number | null): string =>
    expected === 0 ? noData : words.monthsOf(count, expected, figures.percent(percent));
  return [
    saying(
      four(
        [words.completeness, months(status.withMetricsCount, status.completenessPct)],
        [words.onTime, months(status.onTimeCount, status.onTimePct)],
      ),
      { 1: "completenessPct", 3: "onTimePct" },
    ),
    ...(status.missingMonths.length === 0 ? [] : [labelled(words.missing, missingMonths(status.missingMonths, texts), "boxValue")]),
  ];
}

/** A year of months by name; a project with wrong dates could miss a thousand. */
function missingMonths(months: readonly PeriodMonth[], texts: ReportTexts): string {
  const more = months.length - MOST_MONTHS;
  return more <= 0 ? texts.months(months) : texts.status.moreMonths(texts.months(months.slice(0, MOST_MONTHS)), more);
}

const MOST_MONTHS = 12;

function legend({ status, texts }: ReportContext): readonly ReportRow[] {
  const limits = { one: plain(status.tolerancePp), two: plain(2 * status.tolerancePp) };
  return [wide(`${texts.legend.lights(limits, RAG_ICONS)}\n${texts.legend.plan(limits, status.planBasis)}`, "boxLegend")];
}

const plain = (value: number): string => String(Math.round(value * 100) / 100);

function wide(text: string, style: ProjectReportStyle): ReportRow {
  return { cells: [across(1, LAST_COLUMN, text, style)] };
}

function three(label: string, reported: string, computed: string, styles: readonly [ProjectReportStyle, ProjectReportStyle, ProjectReportStyle]): ReportRow {
  return { cells: [across(1, 2, label, styles[0]), across(3, 6, reported, styles[1]), across(7, LAST_COLUMN, computed, styles[2])] };
}

function labelled(label: string, text: string, style: ProjectReportStyle): ReportRow {
  return { cells: [across(1, 2, label, "boxLabel"), across(3, LAST_COLUMN, text, style)] };
}

/** A percentage as text and, where there is one, as a number. */
interface Percent {
  readonly text: string;
  readonly number?: number;
}

type Pair = readonly [label: string, value: string | Percent];

function four(left: Pair, right: Pair, rightStyle: ProjectReportStyle = "boxValue"): ReportRow {
  const pair = (
    first: number,
    middle: number,
    last: number,
    [label, value]: Pair,
    style: ProjectReportStyle,
  ): readonly FlowCell<ProjectReportStyle>[] => [
    across(first, middle, label, "boxLabel"),
    typeof value === "string" ? across(middle + 1, last, value, style) : { ...across(middle + 1, last, null, "boxPercent"), ...value },
  ];
  return { cells: [...pair(1, 2, 6, left, "boxValue"), ...pair(7, 9, LAST_COLUMN, right, rightStyle)] };
}
