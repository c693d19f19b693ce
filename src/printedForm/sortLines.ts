import { arabicDigits, comparisonKey } from "../domain/model/text/thaiText";
import { beginsFooter, beyondFooter } from "./certification";
import type { FieldText, FormDraft, RoundLine } from "./formDraft";
import type { FormIssues } from "./formIssues";
import type { FormLine } from "./formLine";
import { matchHeading, SECTION_IDS, type SectionId } from "./headings";
import { joinPieces, type Piece } from "./joinLines";
import {
  HEADER_LABELS,
  headerSection,
  type HeaderField,
  identifierOf,
  type Label,
  labelAt,
  labelsIn,
  looksLikeLabel,
  STRATEGY_LABELS,
  type StrategyField,
} from "./labels";
import type { LineLedger } from "./lineLedger";
import { matchProjectCode } from "./projectCode";
import { isUnmistakable, matchRoundLabel } from "./roundLabel";

const METRIC_LINE = /^[:\s]*(?:ความก้าวหน้าของ(?:งาน|โครงการ|กิจกรรม)ฯ?|งบประมาณที่เบิก(?:ใช้|จ่าย)(?:\s?\(\s?ครั้งที่\s?[\d๐-๙]{1,3}\s?\))?)\s?=/;
const EVALUATION = /^สยป\.?\s?ประเมินโครงการ/;
const STRATEGY_WITHOUT_COLON: readonly { readonly field: StrategyField; readonly start: RegExp }[] = [
  { field: "strategy", start: /^(?:ยุทธศาสตร์ที่|ด้านที่)\s?\d{1,2}(?![\d.])/ },
  { field: "subIssue", start: /^(?:ประเด็นยุทธศาสตร์ย่อยที่|ยุทธศาสตร์ย่อยที่|ยุทธศาสตร์ย่อย|มิติที่)\s?\d{1,2}\.\d{1,2}(?!\.?\d)/ },
  { field: "goal", start: /^เป้าหมายที่\s?\d{1,2}\.\d{1,2}\.\d{1,2}(?!\.?\d)/ },
];
const PLAN_HEADING_TAIL = comparisonKey("(ยุทธศาสตร์-ประเด็นยุทธศาสตร์-กลยุทธ์ตามแผนฯ/ตัวชี้วัด)");
const PLAN_EDITION = /\(?\s?(?:พ\.\s?ศ\.)?\s?(25\d\d)\s?[-–]\s?(25\d\d)\s?\)?/;

interface OpenField<Field> extends FieldText<Field> {
  readonly label: Label;
  readonly pieces: Piece[];
  /** Its field has a value already. */
  readonly isRepeat: boolean;
}

/**
 * Sorts the lines of one form into its fields by headings, labels and row labels; values are not read yet. Position never decides: a field
 * is what its label says, wherever it stands. What fits nowhere becomes I01. Expects no blank lines and no page headers.
 * Source: domain.md §7 rows 3–5, 7.
 */
export function sortLines(lines: readonly [FormLine, ...FormLine[]], issues: FormIssues, ledger: LineLedger): FormDraft {
  return new LineSorter(lines, issues, ledger).sorted();
}

class LineSorter {
  private section: SectionId | null = null;
  private open: OpenField<HeaderField | StrategyField> | null = null;
  private readonly header = new Map<HeaderField, OpenField<HeaderField>>();
  private readonly repeats: OpenField<HeaderField>[] = [];
  private readonly prose: Readonly<Record<"1.3" | "1.4" | "1.5", Piece[]>> = { "1.3": [], "1.4": [], "1.5": [] };
  private readonly strategy: OpenField<StrategyField>[] = [];
  private planEdition: string | null = null;
  private readonly roundLines: RoundLine[] = [];
  private readonly evaluations: Piece[] = [];
  private furthest: SectionId | null = null;

  constructor(
    private readonly lines: readonly [FormLine, ...FormLine[]],
    private readonly issues: FormIssues,
    private readonly ledger: LineLedger,
  ) {}

  sorted(): FormDraft {
    for (const line of this.lines) this.sortLine(line);
    for (const repeat of this.repeats) this.reportRepeat(repeat);
    return {
      lines: this.lines,
      header: this.header,
      rationale: this.prose["1.3"],
      objectives: this.prose["1.4"],
      target: this.prose["1.5"],
      strategy: this.strategy,
      planEdition: this.planEdition,
      roundLines: this.roundLines,
      evaluations: this.evaluations,
      lastSection: this.furthest,
    };
  }

  private sortLine(line: FormLine): void {
    const heading = matchHeading(line.text);
    if (heading !== null) {
      this.ledger.header(line.number, heading.section);
      this.enter(heading.section);
      if (heading.tail !== "") this.sortTail(line, heading.section, heading.tail);
    } else if (beginsFooter(line.text)) {
      this.enter("END");
      this.sortFooter(line);
    } else {
      this.sortContent(line, line.text);
    }
  }

  private enter(section: SectionId): void {
    this.section = section;
    this.open = null;
    if (this.furthest === null || SECTION_IDS.indexOf(section) > SECTION_IDS.indexOf(this.furthest)) this.furthest = section;
  }

  /** What stands behind a heading on its line is content, apart from the words that belong to the heading of section 1.6. */
  private sortTail(line: FormLine, section: SectionId, tail: string): void {
    if (section === "1.2") {
      const label = HEADER_LABELS.find(({ field }) => field === "agencyPath");
      if (label !== undefined && labelAt(tail, HEADER_LABELS) === null) this.openHeader(line, label, tail);
      else this.sortContent(line, tail);
    } else if (section === "1.6") {
      const edition = PLAN_EDITION.exec(arabicDigits(tail.slice(0, 200)));
      if (edition !== null) this.planEdition = `${edition[1]}–${edition[2]}`;
      const rest = edition === null ? tail : tail.slice(0, edition.index) + tail.slice(edition.index + edition[0].length);
      const key = comparisonKey(rest.slice(0, 300));
      if (key !== "" && key !== PLAN_HEADING_TAIL) this.sortContent(line, tail);
    } else {
      this.sortContent(line, tail);
    }
  }

  private sortContent(line: FormLine, text: string): void {
    const round = matchRoundLabel(text);
    if (round !== null && (this.section === "2" || isUnmistakable(round))) {
      if (this.section !== "2") this.enter("2");
      this.roundLines.push({ line, label: round.roundNo, text: round.rest });
    } else if (EVALUATION.test(text)) {
      this.evaluations.push({ line, text });
    } else if (this.section !== "2" && METRIC_LINE.test(text)) {
      this.enter("2");
      this.roundLines.push({ line, label: null, text });
    } else {
      this.sortBySection(line, text);
    }
  }

  private sortBySection(line: FormLine, text: string): void {
    switch (this.section) {
      case "1.3":
      case "1.4":
      case "1.5":
        if (this.takesKeyField(line, text) || this.takesStrategyStart(line, text)) return;
        this.prose[this.section].push({ line, text });
        this.ledger.field(line.number, proseField[this.section]);
        return;
      case "1.6":
        this.sortStrategy(line, text);
        return;
      case "2":
        if (this.takesKeyField(line, text)) return;
        this.roundLines.push({ line, label: null, text });
        return;
      case "END":
        if (this.takesKeyField(line, text) || this.takesStrategyStart(line, text)) return;
        this.sortFooter(line);
        return;
      default:
        if (this.takesStrategyStart(line, text)) return;
        this.sortHeader(line, text);
    }
  }

  /** Sections 1.1 and 1.2: one or more labels in a line, or the value of the label above. */
  private sortHeader(line: FormLine, text: string): void {
    const labels = labelsIn(text, HEADER_LABELS);
    const before = text.slice(0, labels[0]?.start ?? text.length).trim();
    if (before !== "") this.continueField(line, before);
    labels.forEach((match, index) => {
      this.openHeader(line, match.label, text.slice(match.end, labels[index + 1]?.start ?? text.length));
    });
  }

  private openHeader(line: FormLine, label: Label, value: string): void {
    const field = label.field as HeaderField;
    const known = this.header.get(field);
    const entry: OpenField<HeaderField> = { field, line, label, pieces: [], isRepeat: known !== undefined && known.pieces.length > 0 };
    if (entry.isRepeat) {
      this.repeats.push(entry);
    } else {
      this.header.set(field, entry);
      this.ledger.field(line.number, identifierOf(field));
    }
    this.open = entry;
    this.addPiece(line, value);
  }

  private sortStrategy(line: FormLine, text: string): void {
    const match = labelAt(text, STRATEGY_LABELS);
    const plain = STRATEGY_WITHOUT_COLON.find(({ start }) => start.test(arabicDigits(text.slice(0, 60))));
    if (match !== null) {
      this.openStrategy(line, match.label, text.slice(match.end));
    } else if (plain !== undefined) {
      const label = STRATEGY_LABELS.find(({ field }) => field === plain.field);
      if (label !== undefined) this.openStrategy(line, label, text);
    } else if (!this.takesUnsetHeader(line, text)) {
      this.continueField(line, text);
    }
  }

  private openStrategy(line: FormLine, label: Label, value: string): void {
    const entry: OpenField<StrategyField> = { field: label.field as StrategyField, line, label, pieces: [], isRepeat: false };
    this.strategy.push(entry);
    this.open = entry;
    this.ledger.field(line.number, identifierOf(entry.field));
    this.addPiece(line, value);
  }

  /** The text of a line without a label: the value of the label above it, or unknown. */
  private continueField(line: FormLine, text: string): void {
    const open = this.open;
    const isAwaited = open !== null && open.pieces.length === 0;
    if (open !== null && isAwaited) {
      // The colon may have wrapped with the value.
      if (!open.isRepeat) this.ledger.field(line.number, identifierOf(open.field));
      this.addPiece(line, text.replace(/^[:\s]+/, ""));
      return;
    }
    if (open !== null && open.label.wraps && !looksLikeLabel(text)) {
      this.addPiece(line, text);
      return;
    }
    this.open = null;
    this.issues.unread(line, text, this.section);
  }

  private addPiece(line: FormLine, value: string): void {
    const text = value.trim();
    const open = this.open;
    if (open === null || text === "") return;
    open.pieces.push({ line, text });
    if (!open.isRepeat) this.ledger.field(line.number, identifierOf(open.field));
  }

  /** Code and year identify a form, so they are taken wherever they stand, provided that they are not known yet and can be nothing else. */
  private takesKeyField(line: FormLine, text: string): boolean {
    const match = labelAt(text, HEADER_LABELS);
    if (match === null) return false;
    const value = text.slice(match.end);
    const isKey =
      (match.label.field === "projectCode" && matchProjectCode(value) !== null) ||
      (match.label.field === "fiscalYearBE" && /^\s?25\d\d\s*$/.test(arabicDigits(value.slice(0, 20))));
    if (!isKey || this.header.has(match.label.field as HeaderField)) return false;
    const open = this.open;
    this.openHeader(line, match.label, value);
    this.open = open;
    return true;
  }

  /** In section 1.6 a label of section 1.1 or 1.2 counts when its field is not known yet. */
  private takesUnsetHeader(line: FormLine, text: string): boolean {
    const match = labelAt(text, HEADER_LABELS);
    if (match === null || this.header.has(match.label.field as HeaderField)) return false;
    this.sortHeader(line, text);
    return true;
  }

  /** The first labels of section 1.6 are unmistakable, so a lost heading does not hide them. */
  private takesStrategyStart(line: FormLine, text: string): boolean {
    if (!text.startsWith("ประเด็นยุทธศาสตร์") || labelAt(text, STRATEGY_LABELS) === null) return false;
    this.enter("1.6");
    this.sortStrategy(line, text);
    return true;
  }

  private sortFooter(line: FormLine): void {
    const beyond = beyondFooter(line.text);
    if (beyond === "") this.ledger.header(line.number, "END");
    else this.issues.unread(line, beyond, "END");
  }

  private reportRepeat(repeat: OpenField<HeaderField>): void {
    const kept = this.header.get(repeat.field);
    const keptText = kept === undefined ? null : joinPieces(kept.pieces);
    const text = joinPieces(repeat.pieces) ?? "";
    const others = repeat.pieces.map((piece) => piece.line).filter((line) => line !== repeat.line);
    const isSame = text === "" || (text.length <= 1000 && comparisonKey(text) === comparisonKey(keptText ?? ""));
    if (isSame) for (const line of [repeat.line, ...others]) this.ledger.header(line.number, identifierOf(repeat.field));
    else this.issues.repeated([repeat.line, ...others], text, identifierOf(repeat.field), headerSection(repeat.field), keptText);
  }
}

const proseField = { "1.3": "rationale", "1.4": "objectives", "1.5": "targetText" } as const;
