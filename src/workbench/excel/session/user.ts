import { clearAreas } from "../cells/clearArea";
import { copyCells } from "../cells/copyCells";
import { matrixFor, writeCells } from "../cells/writeCells";
import type { Matrix } from "../cells/writeCells";
import { parseAddress } from "../grid/address";
import { lastColumn, lastRow } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { rowFor } from "../cells/cellAt";
import { invalidArgument } from "../protocol/excelError";
import { activateSheet, activeSheet, selectArea } from "../structure/activate";
import { deleteSheet } from "../structure/deleteSheet";
import { deleteCells, insertCells } from "../structure/insertAndDelete";
import { renameSheet } from "../structure/renameSheet";
import { findSheet } from "../structure/sheets";
import { sortRows } from "../structure/sortRows";
import type { SortKey } from "../structure/sortRows";
import type { Session } from "./session";

/**
 * What the person in front of a client does to the workbook. The client hears of it as `Local`, the others as `Remote`, and nobody as the
 * add-in's own doing. Addresses are as in formulas (`'แผ่น 1'!B2`); without a sheet the one in front is meant.
 * Validation rules do not stop a person here: the emulation does not calculate them.
 */
export interface User {
  /** Types into a cell and presses Enter. */
  type(cell: string, text: string): void;
  /** Pastes values, from this cell on. */
  paste(cell: string, values: Matrix): void;
  /** Copies cells of the workbook, with their looks. */
  copy(from: string, to: string): void;
  /** Presses Delete. */
  clear(address: string): void;
  select(address: string): void;
  /** Inserts whole rows where these are. */
  insertRows(address: string): void;
  deleteRows(address: string): void;
  insertColumns(address: string): void;
  deleteColumns(address: string): void;
  /** Sorts the rows of an area without its headers. */
  sort(address: string, keys: readonly SortKey[]): void;
  hideRows(address: string, isHidden: boolean): void;
  activate(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
}

/** @param act opens a session for what is done, and lets the events out afterwards */
export function userOf(act: (what: (session: Session) => void) => void): User {
  const at = (address: string, what: (session: Session, sheet: SheetModel, area: Area) => void): void =>
    act((session) => {
      const { sheet, area } = placeOf(session, address);
      what(session, sheet, area);
    });
  return {
    type: (cell, text) => at(cell, (session, sheet, area) => writeCells(session, sheet, area, [[text]])),
    paste: (cell, values) =>
      at(cell, (session, sheet, { top, left }) => {
        const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
        writeCells(session, sheet, area, matrixFor(values, area, "paste"));
      }),
    copy: (from, to) => at(to, (session, sheet, area) => copyCells(session, placeOf(session, from), { sheet, area }, "All")),
    clear: (address) => at(address, (session, sheet, area) => clearAreas(session, sheet, [area], "Contents")),
    select: (address) => at(address, selectArea),
    insertRows: (address) => at(address, (session, sheet, area) => insertCells(session, sheet, wholeRows(area), "Down")),
    deleteRows: (address) => at(address, (session, sheet, area) => deleteCells(session, sheet, wholeRows(area), "Up")),
    insertColumns: (address) => at(address, (session, sheet, area) => insertCells(session, sheet, wholeColumns(area), "Right")),
    deleteColumns: (address) => at(address, (session, sheet, area) => deleteCells(session, sheet, wholeColumns(area), "Left")),
    sort: (address, keys) => at(address, (session, sheet, area) => sortRows(session, sheet, area, keys)),
    hideRows: (address, isHidden) =>
      at(address, (session, sheet, area) => {
        for (let row = area.top; row <= area.bottom; row++) rowFor(sheet, row).isHidden = isHidden;
        session.report({ kind: "rowHiddenChanged", sheet, area });
      }),
    activate: (sheet) => act((session) => activateSheet(session, requireSheet(session, sheet))),
    renameSheet: (sheet, name) => act((session) => renameSheet(session, requireSheet(session, sheet), name)),
    deleteSheet: (sheet) => act((session) => deleteSheet(session, requireSheet(session, sheet))),
  };
}

const wholeRows = (area: Area): Area => ({ ...area, left: 0, right: lastColumn });
const wholeColumns = (area: Area): Area => ({ ...area, top: 0, bottom: lastRow });

function placeOf(session: Session, address: string): { readonly sheet: SheetModel; readonly area: Area } {
  const parsed = parseAddress(address);
  const sheet = parsed === null ? null : parsed.sheet === null ? activeSheet(session) : findSheet(session.book, parsed.sheet);
  if (parsed === null || sheet === null) throw invalidArgument(`${JSON.stringify(address)} is no address.`);
  return { sheet, area: parsed.area };
}

function requireSheet({ book }: Session, name: string): SheetModel {
  const sheet = findSheet(book, name);
  if (sheet === null) throw invalidArgument(`There is no sheet ${JSON.stringify(name)}.`);
  return sheet;
}
