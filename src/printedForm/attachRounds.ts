import type { ImportFlag } from "../domain/model/records/reportRound";
import type { FormIssues } from "./formIssues";
import type { FormLine } from "./formLine";
import type { Piece } from "./joinLines";
import type { LineLedger } from "./lineLedger";
import { hasNumbers, type MetricGroup, type RoundRow, type StatusPiece } from "./roundRows";

/** A report round with everything that was found to be its own, values not read yet. */
export interface AttachedRound {
  readonly roundNo: number;
  /** Where its label, or the first thing of it, stands. */
  readonly line: FormLine;
  date: Piece | null;
  narrative: readonly Piece[];
  progress: Piece | null;
  money: Piece | null;
  plan: StatusPiece | null;
  target: StatusPiece | null;
  lifecycle: StatusPiece | null;
  readonly importFlags: ImportFlag[];
}

const PARTS = ["progress", "money", "plan", "target", "lifecycle"] as const;
type Part = (typeof PARTS)[number];

const NUMBER_PARTS = ["progress", "money"] as const;
const STATUS_PARTS = ["plan", "target", "lifecycle"] as const;

/** The field of a round, or of its project, that a part becomes. */
const FIELD_OF: Readonly<Record<Part, string>> = {
  progress: "progressPct",
  money: "disbursedThisRound",
  plan: "planStatusReported",
  target: "targetStatusReported",
  lifecycle: "lifecycle",
};

/**
 * Decides which round every row, metric and status belongs to, by the anchor rule: the number printed inside the metric, `(ครั้งที่ m)`,
 * decides; the row label is layout. Whatever could be read in another way is flagged on the round (ImportFlag) and reported as R18 with the other
 * reading. A label without content is a placeholder round. Source: domain.md §6 "Attachment decisions", §7 rows 20–24.
 */
export function attachRounds(rows: readonly RoundRow[], issues: FormIssues, ledger: LineLedger): readonly AttachedRound[] {
  return new RoundAttacher(rows, issues, ledger).attached();
}

class RoundAttacher {
  private readonly rounds = new Map<number, AttachedRound>();
  private readonly labels: ReadonlySet<number>;
  private readonly lastLabel: number;
  /** The round in which a row stands: its label, or the gap that a row without a label fills. */
  private readonly homes = new Map<RoundRow, number | null>();
  /** The round that each group of numbers was given to. */
  private readonly givenTo = new Map<MetricGroup, number>();

  constructor(
    private readonly rows: readonly RoundRow[],
    private readonly issues: FormIssues,
    private readonly ledger: LineLedger,
  ) {
    this.labels = new Set(rows.flatMap(({ label }) => (label === null ? [] : [label])));
    this.lastLabel = rows.reduce((last, { label }) => Math.max(last, label ?? 0), 0);
  }

  attached(): readonly AttachedRound[] {
    for (const row of this.rows) this.attachNarrative(row);
    const numbers = this.rows.flatMap((row) => row.groups.filter(hasNumbers).map((group) => ({ row, group })));
    const isDoubtful = ({ row, group }: { row: RoundRow; group: MetricGroup }) => group.metricNo !== null && group.metricNo !== this.homeOf(row);
    for (const each of numbers) if (!isDoubtful(each)) this.attachAtHome(each.row, each.group);
    for (const each of numbers) if (isDoubtful(each)) this.attachByAnchor(each.row, each.group);
    this.attachStatuses();
    return [...this.rounds.values()].sort((left, right) => left.roundNo - right.roundNo);
  }

  private attachNarrative(row: RoundRow): void {
    const hasContent = row.date !== null || row.narrative.length > 0;
    if (row.label === null) {
      this.attachUnlabelled(row, hasContent);
      return;
    }
    this.homes.set(row, row.label);
    const round = this.round(row.label, row.line);
    if (!hasContent) return;
    const isTaken = (row.date !== null && round.date !== null) || (row.narrative.length > 0 && round.narrative.length > 0);
    if (isTaken) {
      const [first, ...others] = linesOf(row);
      if (first === undefined) return;
      this.issues.repeated([first, ...others], row.narrative[0]?.text ?? row.date?.text ?? "", "narrative", "2", round.narrative[0]?.text ?? null, row.label);
      return;
    }
    this.takeNarrative(row, round);
  }

  /** A row that lost its label fills the gap behind the label above it; without such a gap it cannot be numbered. */
  private attachUnlabelled(row: RoundRow, hasContent: boolean): void {
    const guess = row.after + 1;
    const isGap = hasContent && row.date !== null && !this.labels.has(guess) && !this.rounds.has(guess);
    this.homes.set(row, isGap ? guess : row.after === 0 ? null : row.after);
    if (isGap) {
      const round = this.round(guess, row.line);
      this.takeNarrative(row, round);
      this.flag(round, row.line, { ruleId: "R18", printedRow: null, metricNo: null, fields: ["reportDate", "narrative"] }, row.after === 0 ? null : row.after);
    } else {
      for (const line of linesOf(row)) this.issues.unread(line, line.text, "2");
    }
  }

  private takeNarrative(row: RoundRow, round: AttachedRound): void {
    if (row.date !== null) {
      round.date = row.date;
      this.ledger.field(row.date.line.number, "reportDate", round.roundNo);
    }
    if (row.narrative.length > 0) {
      round.narrative = row.narrative;
      for (const { line } of row.narrative) this.ledger.field(line.number, "narrative", round.roundNo);
    }
  }

  private attachAtHome(row: RoundRow, group: MetricGroup): void {
    const home = this.homeOf(row);
    if (home === null) this.reject(group, null);
    else if (this.isFree(home, group)) this.give(group, home);
    else this.reject(group, home);
  }

  /** The anchor wins where such a round can be; where it is taken, or far beyond every label, the row's own round gets the values. */
  private attachByAnchor(row: RoundRow, group: MetricGroup): void {
    const home = this.homeOf(row);
    const anchor = group.metricNo ?? 0;
    const canBe = anchor >= 1 && anchor <= this.lastLabel + 1;
    const target = canBe && this.isFree(anchor, group) ? anchor : home !== null && this.isFree(home, group) ? home : null;
    if (target === null) {
      this.reject(group, home);
      return;
    }
    this.give(group, target);
    const flag: ImportFlag = { ruleId: "R18", printedRow: group.printedRow, metricNo: group.metricNo, fields: fieldsOf(group) };
    this.flag(this.round(target, group.line), group.line, flag, target === anchor ? home : anchor);
  }

  /** Statuses printed without numbers: the row's own, unless they complete the metrics above that a page break cut. Source: domain.md §6 note 1. */
  private attachStatuses(): void {
    let above: number | null = null;
    for (const row of this.rows) {
      for (const group of row.groups) if (!hasNumbers(group)) this.attachStatusGroup(row, group, above);
      for (const group of row.groups) above = this.givenTo.get(group) ?? above;
    }
  }

  private attachStatusGroup(row: RoundRow, group: MetricGroup, above: number | null): void {
    const home = this.homeOf(row);
    if (home === null) {
      this.reject(group, null);
      return;
    }
    const parts = STATUS_PARTS.filter((part) => group[part] !== null);
    const own = this.round(home, row.line);
    const cut = above === null || above === home || !group.besideNarrative ? undefined : this.rounds.get(above);
    if (cut === undefined || parts.some((part) => cut[part] !== null)) {
      this.give(group, home);
      return;
    }
    const ownHasThem = parts.some((part) => own[part] !== null);
    const isTheMissingOne = parts.length === 1 && (cut.plan !== null || cut.target !== null);
    const target = ownHasThem || isTheMissingOne ? cut.roundNo : home;
    this.give(group, target);
    const flag: ImportFlag = { ruleId: "R18", printedRow: group.printedRow, metricNo: null, fields: fieldsOf(group) };
    this.flag(this.round(target, group.line), group.line, flag, target === home ? cut.roundNo : home);
  }

  private give(group: MetricGroup, roundNo: number): void {
    const round = this.round(roundNo, group.line);
    if (hasNumbers(group)) this.givenTo.set(group, roundNo);
    for (const part of PARTS) {
      const piece = group[part];
      if (piece === null) continue;
      const kept = round[part];
      if (kept === null) this.put(round, part, piece);
      else if (kept.text === piece.text) this.ledger.field(piece.line.number, FIELD_OF[part], roundNo);
      else this.issues.repeated([piece.line], piece.text, FIELD_OF[part], "2", kept.text, roundNo);
    }
  }

  private put(round: AttachedRound, part: Part, piece: Piece): void {
    if (part === "progress" || part === "money") round[part] = piece;
    else round[part] = piece as StatusPiece;
    this.ledger.field(piece.line.number, FIELD_OF[part], round.roundNo);
  }

  /** Nowhere to put it: the round has numbers already, or there is no round. */
  private reject(group: MetricGroup, roundNo: number | null): void {
    const kept = roundNo === null ? undefined : this.rounds.get(roundNo);
    for (const part of PARTS) {
      const piece = group[part];
      if (piece === null) continue;
      if (kept === undefined) this.issues.unread(piece.line, piece.text, "2");
      else this.issues.repeated([piece.line], piece.text, FIELD_OF[part], "2", kept[part]?.text ?? null, roundNo);
    }
  }

  private flag(round: AttachedRound, line: FormLine, flag: ImportFlag, otherRound: number | null): void {
    round.importFlags.push(flag);
    this.issues.report({
      lines: [line],
      ruleId: "R18",
      field: flag.fields[0] ?? null,
      roundNo: round.roundNo,
      proposedValue: roundWords(round.roundNo),
      alternative: otherRound === null ? null : roundWords(otherRound),
      facts: {
        fields: flag.fields.join(" "),
        printedRow: flag.printedRow,
        metricNo: flag.metricNo,
        attachedTo: round.roundNo,
        alternative: otherRound,
      },
    });
  }

  private homeOf(row: RoundRow): number | null {
    return this.homes.get(row) ?? null;
  }

  /** Whether a round lacks the numbers that a group brings. */
  private isFree(roundNo: number, group: MetricGroup): boolean {
    const round = this.rounds.get(roundNo);
    return round === undefined || NUMBER_PARTS.every((part) => round[part] === null || group[part] === null);
  }

  private round(roundNo: number, line: FormLine): AttachedRound {
    const known = this.rounds.get(roundNo);
    if (known !== undefined) return known;
    const round: AttachedRound = {
      roundNo, line, date: null, narrative: [], progress: null, money: null, plan: null, target: null, lifecycle: null, importFlags: [],
    };
    this.rounds.set(roundNo, round);
    return round;
  }
}

/** How the form itself names a round. */
function roundWords(roundNo: number): string {
  return `ครั้งที่ ${roundNo}`;
}

function fieldsOf(group: MetricGroup): readonly string[] {
  return PARTS.filter((part) => group[part] !== null && group[part]?.text !== "").map((part) => FIELD_OF[part]);
}

function linesOf(row: RoundRow): readonly FormLine[] {
  return [...new Set([...(row.date === null ? [] : [row.date.line]), ...row.narrative.map((piece) => piece.line)])];
}
