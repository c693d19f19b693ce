import type { ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import type { Area, BookModel, SheetModel } from "../../../excel/model/book";
import { styleAt } from "../../../excel/cells/cellAt";
import { drawnCells } from "../draw/drawnCells";
import { numberFormatAreas } from "../draw/gridConditionalFormat";
import { type DrawnBook, GRID_BOOK_ID, gridBook } from "../draw/gridBook";
import { valueOfGridCell } from "../draw/gridCell";
import { gridCell } from "../draw/gridSheet";
import { wholeGridStyle } from "../draw/gridStyle";
import { structureOf } from "../draw/structureOf";
import type { GridEvents, GridView } from "../gridView";
import { isAllowedCommand } from "./allowedCommands";
import { activeCell } from "./activeCell";
import { cellLooksAsInExcel } from "./cellLooks";
import { personEdits } from "./personEdits";
import { selecting, SELECTIONS_OPERATION, type SelectionsOperation, settledSelection } from "./selections";
import { bringIntoSight, scrollTo, type SheetView, showSelection, viewOf } from "./sheetView";
import { startUniver } from "./startUniver";
import { typedCellsAsInExcel } from "./typedCells";
import { eachCell, MOVE_MUTATION, type MoveMutation, VALUES_MUTATION, type ValuesMutation, writerOf } from "./valueMutation";

export interface GridOptions {
  readonly isDark: boolean;
  /** What the arrow of a drop-down list is called. */
  chooseLabel(): string;
}

/** Univer as the grid of the workbench. */
export function mountUniverGrid(container: HTMLElement, events: GridEvents, options: GridOptions): GridView {
  const { univer, api } = startUniver(container, options.isDark);
  const drawn = drawnCells();
  let book: BookModel | null = null;
  let shown: DrawnBook | null = null;
  let structure = "";
  let formatted: ReadonlyMap<string, readonly Area[]> = new Map();
  let isOurs = false;
  let isEditable = true;
  let isFirst = true;

  const workbook = () => api.getActiveWorkbook();
  const sheetOnScreen = (id: string): FWorksheet | null => workbook()?.getSheetBySheetId(id) ?? null;
  /** Runs something of ours; what the grid reports meanwhile is no person's doing. */
  const byUs = (action: () => void): void => {
    isOurs = true;
    try {
      action();
    } finally {
      isOurs = false;
    }
  };

  const edits = personEdits({
    univer,
    bookShown: () => (book === null || shown === null ? null : { book, formulas: shown.formulas, isCalculated: shown.isCalculated }),
    cellOnScreen: (sheetId, row, column) => sheetOnScreen(sheetId)?.getSheet().getCellRaw(row, column) ?? null,
    forget: drawn.forget,
    report: events.onEdit,
  });

  const active = activeCell(container, api, () => book, options.chooseLabel);
  const formatAt = (sheetId: string, row: number, column: number): string => {
    const sheet = book?.sheets.find(({ id }) => id === sheetId);
    return sheet === undefined ? "General" : styleAt(sheet, row, column).numberFormat;
  };

  const takeResults = ({ subUnitId, cellValue }: ValuesMutation): void => {
    const sheet = book?.sheets.find(({ id }) => id === subUnitId);
    if (sheet === undefined) return;
    const results: { sheetId: string; row: number; column: number; value: ReturnType<typeof valueOfGridCell> }[] = [];
    eachCell(cellValue, (row, column, cell) => {
      if (cell === null || sheet.rows[row]?.formulas?.[column] === undefined) return;
      const value = cell.v === "" ? "" : valueOfGridCell(cell);
      drawn.setValue(sheet.id, row, column, value);
      results.push({ sheetId: sheet.id, row, column, value });
    });
    if (results.length > 0) events.onCalculated(results);
  };

  const noteSelection = (operation: SelectionsOperation): void => {
    const area = settledSelection(operation);
    if (area === null || operation.unitId !== GRID_BOOK_ID) return;
    active.show(operation.subUnitId, area.top, area.left);
    if (isOurs) return;
    events.onSelect(operation.subUnitId, area);
    // A block that was dragged may well begin out of sight.
    if (area.top === area.bottom && area.left === area.right) follow(operation.subUnitId, area);
  };

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!isOurs && (!isAllowedCommand(event.id) || (!isEditable && event.id === "sheet.command.set-range-values"))) event.cancel = true;
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options: execution }) => {
    if (id === MOVE_MUTATION && !isOurs) edits.noteMove(params as MoveMutation);
    if (id === SELECTIONS_OPERATION) noteSelection(params as SelectionsOperation);
    if (id !== VALUES_MUTATION || (params as ValuesMutation).unitId !== GRID_BOOK_ID) return;
    const mutation = params as ValuesMutation;
    const writer = writerOf(execution);
    if (writer === "person" && !isOurs) edits.note(mutation);
    else if (execution?.["applyFormulaCalculationResult"] === true) takeResults(mutation);
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    active.hide();
    if (!isOurs) events.onSheet(activeSheet.getSheetId());
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (isEditable) return;
    event.cancel = true;
    events.onTypingRefused();
  });
  api.addEvent(api.Event.SheetEditStarted, () => {
    active.hide();
    events.onTyping(true);
  });
  api.addEvent(api.Event.SheetEditEnded, () => events.onTyping(false));

  const drawAll = (model: BookModel): void => {
    byUs(() => {
      if (workbook() !== null) api.disposeUnit(GRID_BOOK_ID);
      shown = gridBook(model);
      structure = structureOf(model, shown.styles.nameOf);
      drawn.remember(model);
      formatted = numberFormatAreas(model);
      api.createWorkbook(shown.data, { makeCurrent: true });
      // Otherwise the grid selects the first cell of every sheet, once it has been drawn.
      for (const { id, selection } of model.sheets) api.syncExecuteCommand(SELECTIONS_OPERATION, selecting(GRID_BOOK_ID, id, selection));
      workbook()?.setActiveSheet(model.activeSheetId);
      // The formula bar shows what was selected last, on whatever sheet.
      const front = model.sheets.find(({ id }) => id === model.activeSheetId);
      if (front !== undefined) inNextFrame(front.id, () => api.syncExecuteCommand(SELECTIONS_OPERATION, selecting(GRID_BOOK_ID, front.id, front.selection)));
      // The services that it needs start with the first workbook.
      if (isFirst) {
        cellLooksAsInExcel(univer, (sheetId) => formatted.get(sheetId) ?? []);
        typedCellsAsInExcel(univer, formatAt);
      }
      isFirst = false;
    });
  };

  const drawChanged = (sheet: SheetModel, { drawing }: DrawnBook): void => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const places = drawn.changed(sheet);
    for (const { row, column } of places) {
      const cells = sheet.rows[row];
      const cell = gridCell(sheet, cells, row, column, drawing);
      (cellValue[row] ??= {})[column] = { ...cell, f: cell.f ?? null, p: null, s: wholeGridStyle(cells?.styles?.[column]) };
    }
    if (places.length === 0) return;
    api.syncExecuteCommand(VALUES_MUTATION, { unitId: GRID_BOOK_ID, subUnitId: sheet.id, cellValue } satisfies ValuesMutation, { host: true });
  };

  return {
    load: (model) => {
      book = model;
      drawAll(model);
      return { isCalculated: shown?.isCalculated ?? true };
    },
    refresh: () => {
      const [model, current] = [book, shown];
      if (model === null || current === null) return;
      if (structureOf(model, current.styles.nameOf) !== structure) {
        const view = viewOnScreen(model);
        drawAll(model);
        if (view !== null) requestAnimationFrame(() => byUs(() => showView(view)));
        if (shown?.isCalculated === true) api.getFormula().executeCalculation();
      } else byUs(() => model.sheets.forEach((sheet) => drawChanged(sheet, current)));
    },
    select: (sheetId, area) => {
      const sheet = sheetOnScreen(sheetId);
      if (sheet === null) return;
      byUs(() => workbook()?.setActiveSheet(sheet));
      // A sheet that has just come to the front is measured before it can be scrolled.
      inNextFrame(sheetId, (shown) => showSelection(container, api, shown, area));
    },
    setDark: (isDark) => api.toggleDarkMode(isDark),
    setEditable: (editable) => void (isEditable = editable),
    dispose: () => univer.dispose(),
  };

  /** What is seen of the sheet in front; null where the book has another one in front by now. */
  function viewOnScreen({ activeSheetId, sheets }: BookModel): SheetView | null {
    const sheet = workbook()?.getActiveSheet();
    const selection = sheets.find(({ id }) => id === activeSheetId)?.selection;
    return sheet?.getSheetId() !== activeSheetId || selection === undefined ? null : viewOf(container, sheet, selection);
  }

  /** Keeps a selected cell in sight, and beside it what belongs there. */
  function follow(sheetId: string, { top, left }: Area): void {
    inNextFrame(sheetId, (sheet) => {
      bringIntoSight(container, api, sheet, top, left);
      active.show(sheetId, top, left);
    });
  }

  function showView(view: SheetView): void {
    scrollTo(api, view.scroll);
    // Wrapped rows are measured anew, so that a selected cell that was seen may have to be followed.
    const { selectionSeen } = view;
    if (selectionSeen !== null) follow(view.sheetId, selectionSeen);
  }

  /** Unless another workbook or sheet is in front by then. */
  function inNextFrame(sheetId: string, action: (sheet: FWorksheet) => void): void {
    const shownNow = book;
    requestAnimationFrame(() => {
      const sheet = book === shownNow ? sheetOnScreen(sheetId) : null;
      if (sheet !== null && workbook()?.getActiveSheet().getSheetId() === sheetId) byUs(() => action(sheet));
    });
  }
}
