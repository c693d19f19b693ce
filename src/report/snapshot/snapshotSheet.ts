import { roundsUpTo } from "../../domain/model/records/roundTiming";
import type { Portfolio } from "../../domain/model/records/portfolio";
import { dossiersOf } from "../../domain/model/records/projectDossier";
import type { ReportRound } from "../../domain/model/records/reportRound";
import { digestOf } from "../../domain/seal/digest";
import { roundContent, roundDigest, roundKeyOf } from "../../domain/seal/roundContent";
import { sealDifferences } from "../../domain/seal/roundSeal";
import { type LogReading, readLog } from "../../domain/workflow/roundHistory";
import { isSealedState } from "../../domain/workflow/roundState";
import { formatMonth } from "../../messages/formatting";
import { statusName } from "../../messages/statusNames";
import { type SheetChoice, SheetWriter, bahtCell } from "../tableSheet/sheetContext";
import type { TableColumn, TableRow, TableSheet } from "../tableSheet/tableSheet";

/** Enough of a digest to compare by eye; the hash over all of them stands above the table. */
const SHORT = 16;

/** Every approved report up to the day as it stands, with its seal, and a hash over all of them. Source: domain.md §8 sheet 12. */
export function snapshotSheet(portfolio: Portfolio, choice: SheetChoice): TableSheet {
  const writer = new SheetWriter(choice);
  const log = readLog(portfolio.changeLog);
  const rows = dossiersOf(portfolio).flatMap(({ project, rounds }) =>
    roundsUpTo(rounds, choice.asOf).filter(({ workflowState }) => isSealedState(workflowState)).map((round) => ({ round, name: project.nameTh, digest: roundDigest(roundKeyOf(round), roundContent(round)), holds: sealHolds(round, log) })),
  );
  const hash = digestOf(`kaona-snapshot-1\n${rows.map(({ round, digest }) => `${roundKeyOf(round)} ${digest}`).sort().join("\n")}`);
  return {
    ...writer.frame("snapshot"),
    facts: [writer.sentences.frozen(rows.length, rows.filter(({ holds }) => !holds).length), writer.sentences.hash(hash)],
    chart: null,
    columns: columnsOf(writer),
    rows: rows.map((row) => rowOf(row, writer)),
    legend: [],
  };
}

function sealHolds(round: ReportRound, log: LogReading): boolean {
  const seal = log.rounds.get(roundKeyOf(round))?.seal ?? null;
  return seal !== null && seal.isIntact && sealDifferences(seal, round).length === 0;
}

function rowOf({ round, name, digest, holds }: { readonly round: ReportRound; readonly name: string | null; readonly digest: string; readonly holds: boolean }, writer: SheetWriter): TableRow {
  const { language } = writer;
  return {
    look: "plain",
    values: [
      round.projectCode, name ?? "–", round.roundNo, round.periodMonth === null ? null : formatMonth(round.periodMonth, language), writer.day(round.reportDate), round.progressPct, bahtCell(round.disbursedThisRound),
      round.planStatusReported === null ? null : statusName("planStatus", round.planStatusReported, language),
      round.targetStatusReported === null ? null : statusName("targetStatus", round.targetStatusReported, language),
      round.workflowState === null ? null : statusName("workflowState", round.workflowState, language), digest.slice(0, SHORT), writer.label(holds ? "yes" : "no"),
    ],
    lights: { [HOLDS]: holds ? "GREEN" : "RED" },
  };
}

const HOLDS = 11;

function columnsOf(writer: SheetWriter): readonly TableColumn[] {
  const column = (label: Parameters<SheetWriter["label"]>[0], pixels: number, look: TableColumn["look"]): TableColumn => ({ title: writer.label(label), pixels, look });
  return [
    column("code", 112, "text"), column("project", 260, "text"), column("round", 50, "count"), column("month", 84, "word"), column("reportDate", 90, "word"), column("actual", 64, "percent"), column("paid", 110, "money"),
    column("planStatus", 108, "word"), column("targetStatus", 136, "word"), column("state", 148, "word"), column("seal", 140, "text"), column("holds", 80, "word"),
  ];
}
