import type { ICellData, Univer } from "@univerjs/core";
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";
import type { Area, BookModel } from "../../../excel/model/book";
import { sameValue } from "../draw/drawnCells";
import { GRID_BOOK_ID } from "../draw/gridBook";
import { valueOfGridCell } from "../draw/gridCell";
import type { PlainFormulas } from "../formulas/plainFormula";
import type { EditedCell, GridEdit } from "../gridView";
import { type CellMatrix, eachCell, type MoveMutation, type ValuesMutation } from "./valueMutation";

interface Surroundings {
  readonly univer: Univer;
  bookShown(): { readonly book: BookModel; readonly formulas: PlainFormulas; readonly isCalculated: boolean } | null;
  cellOnScreen(sheetId: string, row: number, column: number): ICellData | null;
  /** The cell must be drawn again, whatever becomes of the edit. */
  forget(sheetId: string, row: number, column: number): void;
  report(edit: GridEdit): void;
}

/** Gathers what people write until their action is complete: a paste comes as several writes, a refused value as a write and its undoing. */
export interface PersonEdits {
  note(mutation: ValuesMutation): void;
  /** Cells that were cut and pasted elsewhere: two blocks, of which each is an edit. */
  noteMove(mutation: MoveMutation): void;
}

/** Univer's DataValidationStatus.INVALID and DataValidationErrorStyle.STOP. */
const invalid = "invalid";
const stop = 1;

export function personEdits({ univer, bookShown, cellOnScreen, forget, report }: Surroundings): PersonEdits {
  const touched = new Map<string, { readonly sheetId: string; readonly cells: Map<string, { readonly row: number; readonly column: number }> }>();
  let isWaiting = false;

  const settle = async (): Promise<void> => {
    // The write's own task ends first; a paste writes values, looks and rules in one task.
    await new Promise((resolve) => void setTimeout(resolve, 0));
    const blocks = [...touched.values()].map(({ sheetId, cells }) => [sheetId, [...cells.values()]] as const);
    touched.clear();
    isWaiting = false;
    for (const [sheetId, places] of blocks) {
      if (places.length === 1 && places[0] !== undefined && (await isRefused(univer, sheetId, places[0].row, places[0].column))) continue;
      const cells = places.map(({ row, column }) => editedCell(sheetId, row, column)).filter((cell) => cell !== null);
      if (cells.length > 0) report({ sheetId, area: around(places), cells });
    }
  };

  /** Null where the book holds just that: a value refused and put back, a formula looked at and left. */
  const editedCell = (sheetId: string, row: number, column: number): EditedCell | null => {
    const shown = bookShown();
    const sheet = shown?.book.sheets.find(({ id }) => id === sheetId);
    if (shown === null || sheet === undefined) return null;
    const cell = cellOnScreen(sheetId, row, column);
    const place = { sheet, row, column };
    const known = sheet.rows[row]?.formulas?.[column];
    const formula = cell?.f === undefined || cell.f === null || cell.f === "" ? null : cell.f;
    if (formula !== null) {
      if (known !== undefined && shown.formulas.at(known, place) === formula) return null;
      return { row, column, content: asStored(formula, place, shown.formulas), isFormula: true };
    }
    const content = cell?.p?.body === undefined ? valueOfGridCell(cell) : cell.p.body.dataStream.replace(/[\r\n]+$/, "").replaceAll("\r", "\n");
    if ((known === undefined || !shown.isCalculated) && sameValue(content, sheet.rows[row]?.values[column])) return null;
    return { row, column, content, isFormula: false };
  };

  const note = (block: string, sheetId: string, matrix: CellMatrix | undefined): void => {
    let cells = touched.get(block)?.cells;
    if (cells === undefined) touched.set(block, { sheetId, cells: (cells = new Map()) });
    const places = cells;
    eachCell(matrix, (row, column) => {
      places.set(`${row},${column}`, { row, column });
      forget(sheetId, row, column);
    });
    if (isWaiting) return;
    isWaiting = true;
    void settle();
  };

  return {
    note: ({ subUnitId, cellValue }) => note(subUnitId, subUnitId, cellValue),
    noteMove: ({ from, to }) => {
      note(`${from.subUnitId} from`, from.subUnitId, from.value);
      note(`${to.subUnitId} to`, to.subUnitId, to.value);
    },
  };
}

function around(places: readonly { readonly row: number; readonly column: number }[]): Area {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

/** A formula that was filled or pasted from a neighbour gets back the tables and names that the neighbour's has. */
function asStored(formula: string, { sheet, row, column }: { readonly sheet: BookModel["sheets"][number]; readonly row: number; readonly column: number }, formulas: PlainFormulas): string {
  const seen = new Set<string>();
  for (const cells of sheet.rows) {
    const known = cells?.formulas?.[column];
    if (known === undefined || seen.has(known)) continue;
    seen.add(known);
    if (formulas.at(known, { sheet, row, column }) === formula) return known;
  }
  return formula;
}

async function isRefused(univer: Univer, sheetId: string, row: number, column: number): Promise<boolean> {
  const injector = univer.__getInjector();
  const rule = injector.get(SheetDataValidationModel).getRuleByLocation(GRID_BOOK_ID, sheetId, row, column);
  if (rule?.errorStyle !== stop) return false;
  return (await injector.get(SheetsDataValidationValidatorService).validatorCell(GRID_BOOK_ID, sheetId, row, column)) === invalid;
}
