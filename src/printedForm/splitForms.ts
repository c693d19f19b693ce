import type { FormLine } from "./formLine";
import { matchHeading, SECTION_IDS, type SectionId } from "./headings";
import { HEADER_LABELS, headerSection, type HeaderField, labelsIn } from "./labels";
import { matchProjectCode } from "./projectCode";

type Lines = readonly [FormLine, ...FormLine[]];

/** A run of lines that may be a form, and what of a form its lines have shown so far. */
interface Piece {
  readonly lines: [FormLine, ...FormLine[]];
  /** The headings "1." and "1.1". */
  heading1: boolean;
  heading11: boolean;
  /** The labels of name and code. */
  name: boolean;
  code: boolean;
  /** The first readable code. */
  codeText: string | null;
  /** Places in `SECTION_IDS` of what else it shows: the first and the furthest; -1 = nothing. */
  firstSection: number;
  furthestSection: number;
}

/**
 * Cuts the lines of a file into forms: a form begins where the headings of section 1, the name's label or another code come again. A piece with neither
 * name nor code goes on with the form before it when its sections do (a heading printed on every page); otherwise it is a form that lost its head, and
 * will be refused rather than mixed into another project. Every line is in exactly one form. Source: domain.md §7 row 35; cli.md.
 */
export function splitForms(lines: Lines): readonly Lines[] {
  const forms: Piece[] = [];
  for (const piece of piecesOf(lines)) {
    const before = forms.at(-1);
    if (before === undefined || (isForm(before) && !goesOn(piece, before))) forms.push(piece);
    else append(piece, before);
  }
  return forms.map((form) => form.lines);
}

/** Whether a piece shows what only one form can have. Headings alone, in front of the first form, are not yet a form. */
function isForm(piece: Piece): boolean {
  return hasHead(piece) || piece.firstSection >= 0;
}

/** A name alone may stand in any narrative. */
function hasHead(piece: Piece): boolean {
  return piece.code || (piece.name && (piece.heading1 || piece.heading11));
}

function goesOn(piece: Piece, before: Piece): boolean {
  return !hasHead(piece) && (piece.firstSection < 0 || piece.firstSection > before.furthestSection);
}

function append(piece: Piece, before: Piece): void {
  for (const line of piece.lines) before.lines.push(line);
  before.name ||= piece.name;
  before.code ||= piece.code;
  if (before.firstSection < 0) before.firstSection = piece.firstSection;
  before.furthestSection = Math.max(before.furthestSection, piece.furthestSection);
}

function piecesOf(lines: Lines): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const marks = marksOf(line);
    const last = pieces.at(-1);
    const piece = last === undefined || beginsPiece(marks, last) ? undefined : last;
    if (piece !== undefined) {
      piece.lines.push(line);
      note(marks, piece);
    } else {
      const begun: Piece = { lines: [line], heading1: false, heading11: false, name: false, code: false, codeText: null, firstSection: -1, furthestSection: -1 };
      note(marks, begun);
      pieces.push(begun);
    }
  }
  return pieces;
}

/** What of a form's beginning a line shows. */
interface Marks {
  readonly heading: SectionId | null;
  readonly name: boolean;
  readonly code: boolean;
  readonly codeText: string | null;
  /** The section of its first label other than name and code. */
  readonly labelSection: SectionId | null;
}

const NO_MARKS: Marks = { heading: null, name: false, code: false, codeText: null, labelSection: null };

function marksOf(line: FormLine): Marks {
  const heading = matchHeading(line.text);
  if (heading !== null) return { ...NO_MARKS, heading: heading.section };
  const labels = labelsIn(line.text, HEADER_LABELS);
  if (labels.length === 0) return NO_MARKS;
  const code = labels.find(({ label }) => label.field === "projectCode");
  const other = labels.find(({ label }) => label.field !== "projectCode" && label.field !== "nameTh");
  return {
    heading: null,
    name: labels.some(({ label }) => label.field === "nameTh"),
    code: code !== undefined,
    codeText: code === undefined ? null : (matchProjectCode(line.text.slice(code.end))?.projectCode ?? null),
    labelSection: other === undefined ? null : headerSection(other.label.field as HeaderField),
  };
}

function beginsPiece(marks: Marks, shown: Piece): boolean {
  const isPastHead = shown.name || shown.code || shown.firstSection >= 0;
  if (marks.heading === "1") return shown.heading1 || shown.heading11 || isPastHead;
  if (marks.heading === "1.1") return shown.heading11 || isPastHead;
  if (marks.name && shown.name && shown.code) return true;
  return marks.codeText !== null && shown.codeText !== null && marks.codeText !== shown.codeText;
}

function note(marks: Marks, shown: Piece): void {
  if (marks.heading === "1") shown.heading1 = true;
  else if (marks.heading === "1.1") shown.heading11 = true;
  else if (marks.heading !== null || marks.labelSection !== null) {
    const section = SECTION_IDS.indexOf(marks.heading ?? marks.labelSection ?? "1");
    if (shown.firstSection < 0) shown.firstSection = section;
    shown.furthestSection = Math.max(shown.furthestSection, section);
  }
  if (marks.name) shown.name = true;
  if (marks.code) shown.code = true;
  shown.codeText ??= marks.codeText;
}
