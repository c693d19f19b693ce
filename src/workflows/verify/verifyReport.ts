import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Portfolio } from "../../domain/model/records/portfolio";
import { type ProjectDossier, dossiersOf } from "../../domain/model/records/projectDossier";
import { isPlaceholder } from "../../domain/model/records/reportRound";
import { roundsUpTo } from "../../domain/model/records/roundTiming";
import { roundKeyOf } from "../../domain/seal/roundContent";
import { sealDifferences } from "../../domain/seal/roundSeal";
import { type VerificationCode, findCode, projectTag, readCode, readQr } from "../../domain/seal/verificationCode";
import { assessProject } from "../../domain/status/assessProject";
import { type StatusContext, statusContextOf } from "../../domain/status/statusContext";
import { type LogReading, readLog } from "../../domain/workflow/roundHistory";
import { isSealedState } from "../../domain/workflow/roundState";
import { LANGUAGES } from "../../messages/language";
import { reportTexts } from "../../messages/reportTexts";
import { layoutProjectReport } from "../../report/projectReport/layoutProjectReport";
import type { PrintedSheet } from "../../workbook/printedSheet";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { openPortfolio } from "../openPortfolio";
import { type SheetComparison, type SheetDifference, compareSheet } from "./compareSheet";
import { reportProof } from "./reportProof";

/** Whether a printed report still says what the workbook says. Source: cli.md `verify`. */
export interface Verdict {
  /** The printed values equal the workbook's data as of the printed day. */
  readonly valid: boolean;
  /** Every round in it was approved and its seal holds; false where there is no round. */
  readonly sealed: boolean;
  /** As printed or typed; null = the sheet has none that can be read. */
  readonly code: string | null;
  /** The project that the code names; null = the workbook has no such project. */
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  /** The day of the report. */
  readonly asOf: CalendarDay | null;
  /** Empty for a bare code, which says nothing about fields. */
  readonly differences: readonly SheetDifference[];
}

/** `verdictOnCode` for a workbook that is still to be read. */
export async function verifyCode(host: WorkbookHost, written: string): Promise<Verdict | null> {
  return verdictOnCode((await openPortfolio(host)).portfolio, written);
}

/** `verdictsOnSheets` for a workbook that is still to be read. */
export async function verifyReport(host: WorkbookHost, sheets: readonly PrintedSheet[]): Promise<readonly Verdict[]> {
  return verdictsOnSheets((await openPortfolio(host)).portfolio, sheets);
}

/** Verifies a typed code or the text of a scanned QR; null when that is neither. */
export function verdictOnCode(portfolio: Portfolio, written: string): Verdict | null {
  const scanned = readQr(written);
  const typed = scanned?.code ?? written.trim().toUpperCase();
  const code = readCode(typed);
  if (code === null) return null;
  const book = bookOf(portfolio);
  const candidates = projectsOf(book, code);
  const proofs = candidates.map((dossier) => ({ dossier, proof: reportProof(dossier, book.portfolio, book.context, code.asOf) }));
  const match = proofs.find(({ proof }) => (scanned === null ? readCode(proof.code)?.digest === code.digest : proof.qr.endsWith(`:${scanned.digest}`)));
  return verdict(book, match?.dossier ?? candidates[0] ?? null, code.asOf, typed, match !== undefined, []);
}

/** Verifies the sheets of a report file that have a code; a file without any gives one verdict that says so. */
export function verdictsOnSheets(portfolio: Portfolio, sheets: readonly PrintedSheet[]): readonly Verdict[] {
  const book = bookOf(portfolio);
  const coded = sheets.flatMap((sheet) => {
    const written = codeOn(sheet);
    return written === null ? [] : [{ sheet, written }];
  });
  if (coded.length === 0) return [verdict(book, null, null, null, false, [{ field: "code", roundNo: null, printed: null, workbook: null }])];
  return coded.map(({ sheet, written }) => verifySheet(book, sheet, written));
}

interface Book {
  readonly portfolio: Portfolio;
  readonly dossiers: readonly ProjectDossier[];
  readonly context: StatusContext;
  readonly log: LogReading;
}

function bookOf(portfolio: Portfolio): Book {
  return { portfolio, dossiers: dossiersOf(portfolio), context: statusContextOf(portfolio), log: readLog(portfolio.changeLog) };
}

/** Mostly one; twenty bits cannot tell all projects of a city apart. */
function projectsOf({ dossiers }: Book, { tag }: VerificationCode): readonly ProjectDossier[] {
  return dossiers.filter(({ project, isRepeatedRow }) => !isRepeatedRow && projectTag(project) === tag);
}

function codeOn({ rows }: PrintedSheet): string | null {
  for (const { cells } of [...rows].reverse()) {
    for (const { value } of cells) {
      const code = typeof value === "string" ? findCode(value) : null;
      if (code !== null) return code;
    }
  }
  return null;
}

function verifySheet(book: Book, sheet: PrintedSheet, written: string): Verdict {
  const code = readCode(written);
  const unreadable = { field: "code", roundNo: null, printed: written, workbook: null };
  if (code === null) return verdict(book, null, null, written, false, [unreadable]);
  const compared = projectsOf(book, code).map((dossier) => ({ dossier, ...compareWith(book, dossier, sheet, code.asOf) }));
  const best = compared.sort((left, right) => right.likeness - left.likeness)[0];
  if (best === undefined) return verdict(book, null, code.asOf, written, false, [{ ...unreadable, field: "projectCode", printed: null }]);
  const own = reportProof(best.dossier, book.portfolio, book.context, code.asOf).code;
  const isCodeSame = own === written.toUpperCase();
  // Where every cell is the same and the code is not, something differs that is not printed but counted with, or the code was changed.
  const differences = isCodeSame || best.differences.length > 0 ? best.differences : [{ ...unreadable, workbook: own }];
  return verdict(book, best.dossier, code.asOf, written, isCodeSame && differences.length === 0, differences);
}

/** In whichever language the sheet is more like. */
function compareWith({ portfolio, context }: Book, dossier: ProjectDossier, sheet: PrintedSheet, asOf: CalendarDay): SheetComparison {
  const status = assessProject(dossier, context, asOf);
  const comparisons = LANGUAGES.map((language) => {
    const texts = reportTexts(language);
    const day = texts.day(asOf);
    // The note on later reports counts what has come since the print.
    const isNote = (text: string): boolean => (text.match(/\d+/g) ?? []).some((count) => texts.rounds.later(Number(count), day) === text);
    const passedOver = (text: string): boolean => findCode(text) !== null || isNote(text);
    const { nameHidden } = texts.identity;
    // Whoever prints without names says so in their place: nothing is claimed of them.
    const hidesNames = sheet.rows.some(({ cells }) => cells.some(({ value }) => value === nameHidden));
    return compareSheet(sheet, layoutProjectReport(dossier, status, { language, settings: portfolio.settings, hidesNames }), passedOver);
  });
  return comparisons.reduce((best, each) => (each.likeness > best.likeness ? each : best));
}

function verdict(
  book: Book,
  dossier: ProjectDossier | null,
  asOf: CalendarDay | null,
  code: string | null,
  valid: boolean,
  differences: readonly SheetDifference[],
): Verdict {
  const sealed = dossier !== null && asOf !== null && isSealed(book, dossier, asOf);
  return { valid, sealed, code, projectCode: dossier?.project.projectCode ?? null, fiscalYearBE: dossier?.project.fiscalYearBE ?? null, asOf, differences };
}

function isSealed({ log }: Book, { rounds }: ProjectDossier, asOf: CalendarDay): boolean {
  const printed = roundsUpTo(rounds, asOf).filter((round) => !isPlaceholder(round));
  return printed.length > 0 && printed.every((round) => {
    const history = log.rounds.get(roundKeyOf(round));
    const seal = history?.seal ?? null;
    return seal !== null && seal.isIntact && isSealedState(history?.marks.workflowState ?? null) && isSealedState(round.workflowState) && sealDifferences(seal, round).length === 0;
  });
}
