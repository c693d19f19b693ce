import { canonicalNumber } from "../../domain/seal/canonicalValue";
import type { CellValue } from "../../workbook/cellValue";
import type { PrintedSheet } from "../../workbook/printedSheet";
import type { ReportLayout, SaidField } from "../../workbook/reportLayout";
import { alignRows } from "./alignRows";

/** A field that a printed sheet says otherwise than the workbook. */
export interface SheetDifference {
  /** Identifier of domain.md §2 or of the status; `text` for what is no field. */
  readonly field: string;
  /** null = the project as a whole. */
  readonly roundNo: number | null;
  /** As it stands on the sheet; null = nothing. */
  readonly printed: string | null;
  /** As the workbook's sheet would have it; null = nothing. */
  readonly workbook: string | null;
}

export interface SheetComparison {
  readonly differences: readonly SheetDifference[];
  /** How much of the sheet is as expected, 0–1: tells in which of two languages a sheet is. */
  readonly likeness: number;
}

interface ComparedCell {
  readonly column: number;
  readonly text: string;
  readonly says: SaidField | null;
}

/** What is gathered of one field on both sides; long texts stand in several rows. */
interface Gathered {
  readonly says: SaidField | null;
  readonly printed: string[];
  readonly workbook: string[];
}

/**
 * Lays a printed sheet beside the one that the workbook would print, and names the fields in which they differ. Rows may be more or fewer, since
 * texts of another length take other rows: they are brought into line first, and the parts of a text are put together again.
 *
 * @param passedOver texts that are not compared: what changes as time goes on, and the code, which is judged by itself
 */
export function compareSheet(printed: PrintedSheet, expected: ReportLayout, passedOver: (text: string) => boolean): SheetComparison {
  const ours = expected.rows.map(({ cells }) => cells.flatMap(({ column, value, says }) => comparedCell(column, value, says ?? null, passedOver)));
  const theirs = printed.rows.map(({ cells }) => cells.flatMap(({ column, value }) => comparedCell(column, value, null, passedOver)));
  const [left, right] = [ours, theirs].map((rows) => rows.filter((cells) => cells.length > 0)) as [ComparedCell[][], ComparedCell[][]];
  const fields = new Map<string, Gathered>();
  let flowing: SaidField | null = null;
  let same = 0;
  alignRows(left.length, right.length, (one, other) => likeness(left[one] ?? [], right[other] ?? [])).forEach(([one, other], index) => {
    const expectedCells = left[one] ?? [];
    const printedCells = right[other] ?? [];
    const spare = new Set(printedCells);
    for (const cell of expectedCells) {
      const counterpart = printedCells.find(({ column }) => column === cell.column);
      const gathered = gather(fields, cell.says, `${index}:${cell.column}`);
      gathered.workbook.push(cell.text);
      if (cell.says !== null) flowing = cell.says;
      if (counterpart === undefined) continue;
      spare.delete(counterpart);
      gathered.printed.push(counterpart.text);
      if (isSame(cell.text, counterpart.text)) same += 1;
    }
    // A row more than expected, with nothing beside it, goes on with the text above it.
    for (const cell of spare) gather(fields, one < 0 && printedCells.length === 1 ? flowing : null, `${index}:${cell.column}`).printed.push(cell.text);
  });
  const cells = left.reduce((total, row) => total + row.length, 0);
  return { differences: [...fields.values()].filter(differs).map(differenceOf), likeness: cells === 0 ? 0 : same / cells };
}

function comparedCell(column: number, value: CellValue, says: SaidField | null, passedOver: (text: string) => boolean): readonly ComparedCell[] {
  const text = textOf(value);
  return text === "" || passedOver(text) ? [] : [{ column, text, says }];
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(canonicalNumber(value) ?? value);
  return typeof value === "object" ? value.error : String(value).trim();
}

/** Rows with cells in the same columns may be a pair; equal texts make it likely. */
function likeness(left: readonly ComparedCell[], right: readonly ComparedCell[]): number {
  let shared = 0;
  let equal = 0;
  for (const cell of left) {
    const counterpart = right.find(({ column }) => column === cell.column);
    if (counterpart === undefined) continue;
    shared += 1;
    if (isSame(cell.text, counterpart.text)) equal += 1;
  }
  return Math.max(0, shared + 4 * equal - (left.length + right.length - 2 * shared));
}

function gather(fields: Map<string, Gathered>, says: SaidField | null, place: string): Gathered {
  const key = says === null ? place : `${says.field} ${says.roundNo ?? ""}`;
  let gathered = fields.get(key);
  if (gathered === undefined) {
    gathered = { says, printed: [], workbook: [] };
    fields.set(key, gathered);
  }
  return gathered;
}

function differs({ printed, workbook }: Gathered): boolean {
  return !isSame(printed.join(""), workbook.join(""));
}

function differenceOf({ says, printed, workbook }: Gathered): SheetDifference {
  const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(""));
  return { field: says?.field ?? "text", roundNo: says?.roundNo ?? null, printed: joined(printed), workbook: joined(workbook) };
}

/** Where a line was broken does not matter. */
function isSame(left: string, right: string): boolean {
  return left === right || left.replace(/\s+/g, "") === right.replace(/\s+/g, "");
}
