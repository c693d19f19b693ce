import { parseBaht } from "../domain/model/amounts/parseBaht";
import type { Satang } from "../domain/model/amounts/satang";
import type { CalendarDay } from "../domain/model/calendar/calendarDay";
import type { DateOrder } from "../domain/model/calendar/parseThaiDate";
import type { Project } from "../domain/model/records/project";
import { NOTHING_UNREADABLE } from "../domain/model/records/stored";
import { arabicDigits } from "../domain/model/text/thaiText";
import type { ProjectKind } from "../domain/model/words/recordWords";
import { projectKindWords } from "../domain/model/words/recordWords";
import { readAgencyPath } from "./agencyPath";
import { readDate } from "./dateOrder";
import type { FormDraft } from "./formDraft";
import { excerpt, type FormIssues } from "./formIssues";
import { joinPieces, type Piece } from "./joinLines";
import { type HeaderField, headerSection } from "./labels";
import type { ReadLifecycle } from "./lifecycleOf";
import { isPrintedBlank } from "./printedBlank";
import { PrintedFormError } from "./printedFormError";
import { matchProjectCode } from "./projectCode";
import { readTargetQuantity } from "./targetQuantity";

/** Code and year: what makes a form a form of some project. */
export interface FormKey {
  readonly projectCode: string;
  readonly agencyCode: string;
  readonly fiscalYearBE: number;
}

/** Fiscal years that can be. Source: domain.md §2. */
const FIRST_YEAR = 2540;
const LAST_YEAR = 2640;
const ITEM = /^\s?\d{1,2}(?:\.\s|[.)]\s?(?=เพื่อ))\s?/;

/**
 * Code and fiscal year of a form. Throws `PrintedFormError` when either cannot be read: without them nothing could be imported safely.
 * Source: cli.md, last line.
 */
export function readFormKey(draft: FormDraft, file: string, issues: FormIssues): FormKey {
  const code = valueOf(draft, "projectCode");
  const match = code.text === null ? null : matchProjectCode(code.text);
  if (match === null) throw new PrintedFormError("CODE_UNREADABLE", file, code.line, { text: code.text === null ? null : excerpt(code.text) });
  const { projectCode, agencyCode } = match;
  if (match.rest !== "" && code.piece !== null) issues.unread(code.piece.line, match.rest, "1.1");
  const year = valueOf(draft, "fiscalYearBE");
  const fiscalYearBE = year.text === null ? null : readYear(year.text);
  if (fiscalYearBE === null) {
    throw new PrintedFormError("YEAR_UNREADABLE", file, year.line, { text: year.text === null ? null : excerpt(year.text), projectCode });
  }
  return { projectCode, agencyCode, fiscalYearBE };
}

/** The project of a form; fields that are not printed are `null`. Source: domain.md §6. */
export function readProject(draft: FormDraft, key: FormKey, lifecycle: ReadLifecycle, order: DateOrder | null, issues: FormIssues): Project {
  const unreadable: Record<string, string> = {};
  const date = (field: "startDate" | "endDate"): CalendarDay | null => {
    const { text, piece } = valueOf(draft, field);
    if (text === null || piece === null || isPrintedBlank(text)) return null;
    const read = readDate(piece, text, order, { field, section: headerSection(field), roundNo: null, fiscalYearBE: key.fiscalYearBE }, issues);
    if (read.unreadable !== null) unreadable[field] = read.unreadable;
    return read.day;
  };
  const money = (field: HeaderField): Satang | null => {
    const { text, piece } = valueOf(draft, field);
    if (text === null || piece === null || isPrintedBlank(text)) return null;
    const amount = text.length <= 60 ? parseBaht(text) : null;
    if (amount === null) {
      unreadable[field] = text;
      issues.unreadable(piece.line, text, field, headerSection(field));
    }
    return amount;
  };
  const nameTh = valueOf(draft, "nameTh").text;
  const targetText = joinPieces(draft.target);
  const project: Omit<Project, "unreadable"> = {
    id: null,
    projectCode: key.projectCode,
    fiscalYearBE: key.fiscalYearBE,
    projectKind: nameTh === null ? null : kindOf(nameTh),
    nameTh,
    startDate: date("startDate"),
    endDate: date("endDate"),
    actualEndDate: lifecycle.actualEndDate,
    lifecycle: lifecycle.lifecycle,
    budgetReceived: money("budgetReceived"),
    budgetAfterTransfer: money("budgetAfterTransfer"),
    allotment: money("allotment"),
    committed: money("committed"),
    carriedOver: money("carriedOver"),
    budgetUsedReported: money("budgetUsedReported"),
    expenseCategory: null,
    agencyCode: key.agencyCode,
    ...readAgencyPath(valueOf(draft, "agencyPath").text ?? ""),
    responsible: valueOf(draft, "responsible").text,
    sedCoordinator: valueOf(draft, "sedCoordinator").text,
    rationale: joinPieces(draft.rationale),
    objectives: readObjectives(draft.objectives),
    targetText,
    ...readTargetQuantity(targetText ?? ""),
  };
  return { ...project, unreadable: Object.keys(unreadable).length === 0 ? NOTHING_UNREADABLE : unreadable };
}

/** The date texts of a form's header, for the file's date order. */
export function headerDateTexts(draft: FormDraft): readonly string[] {
  return (["startDate", "endDate"] as const).flatMap((field) => valueOf(draft, field).text ?? []);
}

/**
 * The numbered items of section 1.4; an item begins only at a number with a dot and a space, since lines wrap anywhere. Text before the first number, or without
 * any, is an item too. Source: domain.md §7 row 9. Example: "1. เพื่อ", "ก", "2. เพื่อ ข" → ["เพื่อก", "เพื่อ ข"].
 */
export function readObjectives(pieces: readonly Piece[]): readonly string[] {
  const items: Piece[][] = [];
  for (const piece of pieces) {
    const number = ITEM.exec(arabicDigits(piece.text.slice(0, 20)));
    const last = items.at(-1);
    if (number !== null) items.push([{ ...piece, text: piece.text.slice(number[0].length) }]);
    else if (last === undefined) items.push([piece]);
    else last.push(piece);
  }
  return items.flatMap((item) => joinPieces(item) ?? []);
}

/** A header field's text with its first line; the line of a field without a label is the form's first. */
function valueOf(draft: FormDraft, field: HeaderField): { readonly text: string | null; readonly piece: Piece | null; readonly line: number } {
  const printed = draft.header.get(field);
  if (printed === undefined) return { text: null, piece: null, line: draft.lines[0].number };
  return { text: joinPieces(printed.pieces), piece: printed.pieces[0] ?? null, line: printed.line.number };
}

function readYear(text: string): number | null {
  const digits = /^(?:พ\.?\s?ศ\.?\s?)?(\d{4}|\d{2})$/.exec(arabicDigits(text.slice(0, 40)).trim())?.[1];
  if (digits === undefined || text.length > 40) return null;
  const year = digits.length === 2 ? 2500 + Number(digits) : Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function kindOf(nameTh: string): ProjectKind | null {
  return projectKindWords.ids.find((kind) => nameTh.startsWith(projectKindWords.thai(kind))) ?? null;
}
