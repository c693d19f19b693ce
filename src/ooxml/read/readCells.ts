import { WorkbookError } from "../../workbook/workbookError";
import type { ScannedElement } from "../xml/scanXml";
import type { PartText } from "../xml/decodePart";
import type { StoredCell } from "./cellValueOf";
import { NotPlain } from "./quick/plainText";
import { quickCells } from "./quick/quickCells";
import { scanSheet } from "./scanSheet";

/** A cell that is told; whoever keeps something of it copies that, for the next one may come in the same object. */
export type ToldCell = StoredCell & { readonly hasFormula: boolean };

/** Takes what a sheet holds, and gives what it made of it. */
export interface CellTaker<Result> {
  wants(row: number, column: number): boolean;
  cell(cell: ToldCell): void;
  /** Elements outside the rows, before or after the cells. */
  element(element: ScannedElement): void;
  result(): Result;
}

/**
 * Reads a sheet: quickly, without a parser, where its rows are as plain as Excel writes most, and by `scanSheet` as soon as anything else turns up.
 * The result is the same, and so are errors.
 *
 * @param begin makes a taker that has seen nothing: a sheet that turns out not to be plain is read again from its beginning
 */
export function readCells<Result>(source: PartText, sheet: string, begin: () => CellTaker<Result>): Result {
  return quickly(source, sheet, begin()) ?? inFull(source, sheet, begin());
}

const start = "<sheetData>";
const end = "</sheetData>";

function quickly<Result>(source: PartText, sheet: string, taker: CellTaker<Result>): Result | null {
  const { text } = source;
  const from = text.indexOf(start) + start.length;
  const to = text.lastIndexOf(end);
  if (from < start.length || to < from) return null;
  // What stands around the rows is little and may be anything: a parser reads it, and tells whether these are the rows.
  const around = text.slice(0, from) + text.slice(to);
  let isSheetData = false;
  try {
    scanSheet({ ...source, text: around }, sheet, { dataEnd: () => (isSheetData = true), element: (element) => taker.element(element) });
    if (!isSheetData || around.includes("<!--")) return null;
    quickCells(text, from, to, (cell) => {
      if (taker.wants(cell.row, cell.column)) taker.cell(cell);
    });
    return taker.result();
  } catch (error) {
    // A fault is told with its place by the one who reads in full.
    if (error instanceof NotPlain || error instanceof WorkbookError) return null;
    throw error;
  }
}

function inFull<Result>(source: PartText, sheet: string, taker: CellTaker<Result>): Result {
  scanSheet(source, sheet, {
    wants: (row, column) => taker.wants(row, column),
    cell: (cell) => taker.cell({ ...cell, hasFormula: cell.formula !== null }),
    element: (element) => taker.element(element),
  });
  return taker.result();
}
