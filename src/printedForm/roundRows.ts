import type { RoundLine } from "./formDraft";
import type { FormIssues } from "./formIssues";
import type { FormLine } from "./formLine";
import { joinLines, type Piece } from "./joinLines";
import type { LineLedger } from "./lineLedger";
import { endsInMetric, goesOnInMetric, type RoundToken, tokeniseRoundText } from "./roundTokens";
import type { StatusWord } from "./statusWord";

/** Metrics and statuses that were printed together: at most one of each. */
export interface MetricGroup {
  /** The line it begins on. */
  readonly line: FormLine;
  /** The label of the row it is printed in; null = a line without a label. */
  readonly printedRow: number | null;
  /** Whether it stands on a line of the narrative; a group on lines of its own has no doubt about its neighbours. */
  readonly besideNarrative: boolean;
  /** m of `(ครั้งที่ m)`. */
  metricNo: number | null;
  progress: Piece | null;
  money: Piece | null;
  plan: StatusPiece | null;
  target: StatusPiece | null;
  lifecycle: StatusPiece | null;
}

export interface StatusPiece extends Piece {
  readonly word: StatusWord;
}

/** A row of section 2: what follows one label, up to the next. */
export interface RoundRow {
  /** n of `รายงานครั้งที่n`; null = the row has lost its label. */
  readonly label: number | null;
  /** The nearest label above, 0 = none; says where a row without a label stands. */
  readonly after: number;
  readonly line: FormLine;
  date: Piece | null;
  readonly narrative: Piece[];
  readonly groups: MetricGroup[];
  /** Whether the row has shown a number, after which no narrative is expected. */
  hasShownNumbers: boolean;
}

/** A line of metrics is never cut into more pieces than this. */
const MOST_PARTS = 4;

/**
 * Gathers the lines of section 2 into rows. A date behind `::` that comes when the row has its own begins a row that lost its label.
 * Text behind metrics and words that are no status become I01. Source: domain.md §7 rows 18–23.
 */
export function roundRowsOf(lines: readonly RoundLine[], issues: FormIssues, ledger: LineLedger): readonly RoundRow[] {
  const rows: RoundRow[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let printed = lines[index] as RoundLine;
    for (let parts = 1; parts < MOST_PARTS; parts += 1) {
      const next = lines[index + 1];
      if (next === undefined || next.label !== null || !endsInMetric(printed.text) || !goesOnInMetric(next.text)) break;
      index += 1;
      ledger.field(next.line.number, "metric", printed.label);
      printed = joined(printed, next);
    }
    addLine(rows, printed, issues, ledger);
  }
  return rows;
}

/** Whether a group holds a number, not statuses alone. */
export function hasNumbers(group: MetricGroup): boolean {
  return group.progress !== null || group.money !== null;
}

/** A metric that was cut in two: one line with the words of both, quoted as both. */
function joined(first: RoundLine, second: RoundLine): RoundLine {
  const raw = `${first.line.raw}\n${second.line.raw}`;
  return { line: { ...first.line, raw }, label: first.label, text: joinLines([first.text, second.text]) };
}

function addLine(rows: RoundRow[], { line, label, text }: RoundLine, issues: FormIssues, ledger: LineLedger): void {
  if (label !== null) rows.push(newRow(label, label, line));
  let row = rows.at(-1);
  const afterMetrics = row?.hasShownNumbers === true;
  if (afterMetrics && /^(?:บาท|%)$/.test(text.trim())) {
    ledger.field(line.number, "metric", row?.label ?? null);
    return;
  }
  const tokens = tokeniseRoundText(text, { isLabelled: label !== null, afterMetrics });
  const besideNarrative = tokens.some(({ kind }) => kind === "text");
  for (const token of tokens) {
    if (row === undefined || startsRow(token, row, label)) {
      row = newRow(null, row?.after ?? 0, line);
      rows.push(row);
    }
    addToken(row, token, line, { printedRow: label ?? (besideNarrative ? row.label : null), besideNarrative }, issues);
  }
  if (label !== null) ledger.field(line.number, "roundNo", label);
  else if (tokens.length === 0) ledger.header(line.number, "separator");
}

function newRow(label: number | null, after: number, line: FormLine): RoundRow {
  return { label, after, line, date: null, narrative: [], groups: [], hasShownNumbers: false };
}

function startsRow(token: RoundToken, row: RoundRow, label: number | null): boolean {
  return token.kind === "date" && token.marked && label === null && (row.date !== null || row.narrative.length > 0);
}

type GroupPlace = Pick<MetricGroup, "printedRow" | "besideNarrative">;

function addToken(row: RoundRow, token: RoundToken, line: FormLine, place: GroupPlace, issues: FormIssues): void {
  const piece: Piece = { line, text: token.text };
  switch (token.kind) {
    case "date":
      if (row.date === null && row.narrative.length === 0) row.date = piece;
      else row.narrative.push(piece);
      return;
    case "text":
      if (row.hasShownNumbers) issues.unread(line, token.text, "2", row.label);
      else row.narrative.push(piece);
      return;
    case "unknown":
      issues.unread(line, token.text, "2", row.label);
      return;
    case "progress":
      groupFor(row, "progress", null, line, place).progress = piece;
      return;
    case "money": {
      const group = groupFor(row, "money", token.metricNo, line, place);
      group.money = piece;
      group.metricNo = token.metricNo;
      return;
    }
    case "status":
      groupFor(row, token.word.axis, null, line, place)[token.word.axis] = { ...piece, word: token.word };
  }
}

/** The row's last group when it still lacks this part, or a new one. A group that began with statuses beside the narrative is left alone by numbers. */
function groupFor(row: RoundRow, part: "progress" | "money" | StatusWord["axis"], metricNo: number | null, line: FormLine, place: GroupPlace): MetricGroup {
  const last = row.groups.at(-1);
  const isNumber = part === "progress" || part === "money";
  if (isNumber) row.hasShownNumbers = true;
  const differs = last !== undefined && metricNo !== null && last.metricNo !== null && last.metricNo !== metricNo;
  const isOtherLine = last !== undefined && isNumber && !hasNumbers(last) && last.line !== line;
  if (last !== undefined && last[part] === null && !differs && !isOtherLine) return last;
  const group: MetricGroup = { line, ...place, metricNo: null, progress: null, money: null, plan: null, target: null, lifecycle: null };
  row.groups.push(group);
  return group;
}
