import { createExcel, type EmulatedExcel } from "../../excel/emulatedExcel";
import { formatAddress } from "../../excel/grid/address";
import { sameArea } from "../../excel/grid/area";
import type { BookModel, SheetModel } from "../../excel/model/book";
import type { Connection } from "../../excel/session/connection";
import type { CalculatedCell, GridEvents, GridView } from "../grid/gridView";
import { cellName, editAsUser, type EditOutcome } from "./userEdits";

/** A workbook that is open in the emulated Excel, with a person and an add-in in front of it, and the grid as their eyes. */
export interface Desk {
  readonly book: BookModel;
  /** Whether the grid calculates its formulas; false = there are too many, and they show the values that they came with. */
  readonly isCalculated: boolean;
  /** The person's own Excel, to which the add-in is connected. */
  readonly mine: Connection;
  /** Another person writes into the cell that is selected here. */
  coAuthorWrites(text: string): EditOutcome;
  /** Example: `โครงการ!C7`. */
  selectedCell(): string;
  /** Draws what the add-in has done. */
  settle(): void;
  close(): void;
}

export interface DeskOptions {
  /** What the file is called. */
  readonly name: string;
  readonly isReadOnly: boolean;
  /** Something a person did was not done as typed. */
  onOutcome(outcome: NonNullable<EditOutcome>): void;
  /** Somebody wanted to type into a workbook that can only be read. */
  onTypingRefused(): void;
}

/** The grid's events, to be given to it when it is mounted: they go to whatever workbook is open. */
export interface DeskEvents extends GridEvents {
  /** The desk that hears of them; null = none is open. */
  desk: (GridEvents & Desk) | null;
}

export function deskEvents(): DeskEvents {
  const events: DeskEvents = {
    desk: null,
    onEdit: (edit) => events.desk?.onEdit(edit),
    onSelect: (sheetId, area) => events.desk?.onSelect(sheetId, area),
    onSheet: (sheetId) => events.desk?.onSheet(sheetId),
    onCalculated: (results) => events.desk?.onCalculated(results),
    onTyping: (isTyping) => events.desk?.onTyping(isTyping),
    onTypingRefused: () => events.desk?.onTypingRefused(),
  };
  return events;
}

/** Opens a workbook: the emulated Excel holds it, the grid shows it. */
export function openDesk(book: BookModel, grid: GridView, { name, isReadOnly, onOutcome, onTypingRefused }: DeskOptions): GridEvents & Desk {
  const excel: EmulatedExcel = createExcel({ isReadOnly, fileName: name }, book);
  const mine = excel.connect();
  const other = excel.connect();
  let isSettling = false;
  let shown = { sheetId: book.activeSheetId, area: frontSheet(book)?.selection };
  const sheetById = (id: string): SheetModel | undefined => book.sheets.find((sheet) => sheet.id === id);
  /** The grid's own selection is where the workbook's is; only the add-in can have moved it. */
  const remember = (): void => void (shown = { sheetId: book.activeSheetId, area: frontSheet(book)?.selection });

  const settle = (): void => {
    if (isSettling) return;
    isSettling = true;
    setTimeout(() => {
      isSettling = false;
      grid.refresh();
      const front = frontSheet(book);
      const hasMoved = front !== undefined && (front.id !== shown.sheetId || shown.area === undefined || !sameArea(front.selection, shown.area));
      remember();
      if (hasMoved) grid.select(front.id, front.selection);
    }, 0);
  };

  grid.setEditable(!isReadOnly);
  const { isCalculated } = grid.load(book);
  return {
    book,
    isCalculated,
    mine,
    settle,
    coAuthorWrites: (text) => {
      const sheet = frontSheet(book);
      if (sheet === undefined) return null;
      const { top, left } = sheet.selection;
      const content = text === "" ? null : text;
      const outcome = editAsUser(other.user, sheet, { sheetId: sheet.id, area: { top, left, bottom: top, right: left }, cells: [{ row: top, column: left, content, isFormula: text.startsWith("=") }] });
      settle();
      return outcome;
    },
    selectedCell: () => {
      const sheet = frontSheet(book);
      return sheet === undefined ? "" : `${sheet.name}!${cellName(sheet.selection)}`;
    },
    close: () => {
      mine.disconnect();
      other.disconnect();
    },
    onEdit: (edit) => {
      const sheet = sheetById(edit.sheetId);
      const outcome = sheet === undefined ? null : editAsUser(mine.user, sheet, edit);
      if (outcome !== null) onOutcome(outcome);
      settle();
    },
    onSelect: (sheetId, area) => {
      const sheet = sheetById(sheetId);
      if (sheet?.visibility !== "Visible") return;
      mine.user.select(formatAddress(sheet.name, area));
      remember();
    },
    onSheet: (sheetId) => {
      const sheet = sheetById(sheetId);
      if (sheet?.visibility !== "Visible") return;
      mine.user.activate(sheet.name);
      remember();
    },
    onCalculated: (results) => results.forEach((result) => putResult(sheetById(result.sheetId), result)),
    onTyping: (isTyping) => mine.setCellEditMode(isTyping),
    onTypingRefused,
  };
}

const frontSheet = (book: BookModel): SheetModel | undefined => book.sheets.find(({ id }) => id === book.activeSheetId);

/** The grid calculates, the emulation keeps: what the add-in reads and a file saves is what the screen shows. No event, as in Excel. */
function putResult(sheet: SheetModel | undefined, { row, column, value }: CalculatedCell): void {
  const cells = sheet?.rows[row];
  if (cells?.formulas?.[column] !== undefined) cells.values[column] = value;
}
