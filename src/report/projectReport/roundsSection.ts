import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import { type ReportRound, isPlaceholder } from "../../domain/model/records/reportRound";
import { type TimedRound, timeRounds } from "../../domain/model/records/roundTiming";
import { progressStatus } from "../../domain/status/progressStatus";
import { cellText, orNoData } from "./cellText";
import { LAST_COLUMN, across } from "./grid";
import type { ReportContext, ReportRow } from "./reportContext";
import { flowing, gapRow, saying } from "./rows";
import { computedStatus } from "./statusLook";

/** Space between two rounds. */
const BETWEEN_ROUNDS = 6;

/** The rounds of section 2 that count at the as-of date, each with the status computed for its own day. */
export function roundsSection(context: ReportContext): readonly ReportRow[] {
  const { dossier, asOf, texts } = context;
  const timed = timeRounds(dossier.rounds);
  const counting = timed.filter(({ countsFrom }) => countsFrom === null || countsFrom <= asOf);
  const later = timed.length - counting.length;
  return [
    ...(counting.length === 0 ? noRounds(context) : counting.flatMap((round, index) => roundRows(round, counting.slice(0, index + 1), context))),
    ...(later === 0 ? [] : [{ cells: [across(1, LAST_COLUMN, texts.rounds.later(later, texts.day(asOf)), "note")] }]),
  ];
}

function noRounds({ texts }: ReportContext): readonly ReportRow[] {
  return [{ cells: [across(1, LAST_COLUMN, texts.rounds.none, "noRounds")] }];
}

/** One round: its number and date, its text, its figures. `upTo` are the rounds until this one. */
function roundRows(timed: TimedRound, upTo: readonly TimedRound[], context: ReportContext): readonly ReportRow[] {
  const { texts } = context;
  const { round } = timed;
  const title = texts.rounds.round(round.roundNo === null ? texts.noData : String(round.roundNo));
  if (isPlaceholder(round)) {
    return [
      { cells: [across(1, 5, title, "roundMissingNumber"), across(6, LAST_COLUMN, texts.rounds.placeholder, "roundMissing")] },
      gapRow(BETWEEN_ROUNDS, false),
    ];
  }
  const date = round.reportDate === null ? texts.noData : texts.day(round.reportDate);
  return [
    saying({ cells: [across(1, 5, title, "roundNumber"), across(6, LAST_COLUMN, date, "roundDate")], keepWithNext: true }, { 0: "roundNo", 1: "reportDate" }, round.roundNo),
    saying({
      cells: [flowing(across(1, LAST_COLUMN, narrativeOf(round, context), "narrative"), "narrativeCut")],
      keepWithNext: true,
      headingOnNextPage: { cells: [across(1, LAST_COLUMN, texts.continued(title), "roundContinued")] },
    }, { 0: "narrative" }, round.roundNo),
    metricLabels(context),
    metricValues(timed, upTo, context),
    gapRow(BETWEEN_ROUNDS, false),
  ];
}

/** What was done, then problems, remedies and evidence where there are any, each on a line of its own. */
function narrativeOf(round: ReportRound, { texts }: ReportContext): string {
  const { rounds, noData } = texts;
  const more = [
    [round.problem, rounds.problem],
    [round.remedy, rounds.remedy],
    [round.evidenceRef, rounds.evidence],
  ] as const;
  return [
    orNoData(round.narrative, noData),
    ...more.flatMap(([text, sentence]) => (text === null || cellText(text).trim() === "" ? [] : [sentence(cellText(text))])),
  ].join("\n");
}

/** First and last columns of progress, money, reported and computed status. */
const METRICS = [[1, 1], [2, 4], [5, 8], [9, LAST_COLUMN]] as const;

function metricLabels({ texts: { rounds }, settings }: ReportContext): ReportRow {
  const disbursed = settings.disbursementMode === "CUMULATIVE" ? rounds.disbursedCumulative : rounds.disbursedThisRound;
  const labels = [rounds.progress, disbursed, rounds.reported, rounds.computed];
  return { cells: METRICS.map(([first, last], index) => across(first, last, labels[index] ?? "", "metricLabel")), keepWithNext: true };
}

function metricValues({ round, countsFrom }: TimedRound, upTo: readonly TimedRound[], context: ReportContext): ReportRow {
  const { texts, figures } = context;
  const { rounds, noData, words } = texts;
  const then = countsFrom === null ? null : statusThen(countsFrom, upTo, context);
  const planned = then?.plannedPct ?? null;
  const plan = round.planStatusReported === null ? noData : words.planStatus[round.planStatusReported];
  const target = round.targetStatusReported === null ? noData : words.targetStatus[round.targetStatusReported];
  const values = [
    `${figures.percent(round.progressPct)}\n${rounds.planned(figures.percent(planned))}`,
    figures.money(round.disbursedThisRound),
    `${plan}\n${target}`,
    then === null ? noData : computedThen(then, context),
  ];
  const row = { cells: METRICS.map(([first, last], index) => across(first, last, values[index] ?? "", index === 3 ? "metricStrong" : "metricValue")) };
  return saying(row, { 0: "progressPct", 1: "disbursedThisRound", 2: "planStatusReported", 3: "planStatusDerived" }, round.roundNo);
}

type StatusThen = ReturnType<typeof progressStatus>;

/** The status as it was computed at the day of a round, from that round and those before it. */
function statusThen(day: CalendarDay, upTo: readonly TimedRound[], { dossier, settings }: ReportContext): StatusThen {
  const known = upTo.filter(({ countsFrom }) => countsFrom === null || countsFrom <= day).map(({ round }) => round);
  return progressStatus(dossier, known, settings, day);
}

function computedThen(then: StatusThen, { texts, figures }: ReportContext): string {
  const { actualAsOf, actualAgeDays } = then;
  const isCarried = actualAsOf !== null && actualAgeDays !== null && actualAgeDays > 0;
  return [
    then.gapPp === null ? computedStatus(then, texts) : `${computedStatus(then, texts)}  ${figures.points(then.gapPp)}`,
    ...(isCarried ? [texts.status.carried(texts.shortDay(actualAsOf), actualAgeDays)] : []),
  ].join("\n");
}
