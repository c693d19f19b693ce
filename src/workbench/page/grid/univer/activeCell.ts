import type { FUniver } from "@univerjs/core/lib/facade";
import type { BookModel } from "../../../excel/model/book";
import { contains, oneCell } from "../../../excel/grid/area";
import type { ValidationModel } from "../../../excel/model/validation";
import { GRID_BOOK_ID } from "../draw/gridBook";
import { placeOnPage } from "./placeOnPage";

/** What Excel shows beside the selected cell: the arrow of a list and the input message of its rule. */
export interface ActiveCell {
  show(sheetId: string, row: number, column: number): void;
  hide(): void;
}

const showList = "sheet.operation.show-data-validation-dropdown";

/** @param chooseLabel what the arrow is called for those who hear it */
export function activeCell(container: HTMLElement, api: FUniver, bookShown: () => BookModel | null, chooseLabel: () => string): ActiveCell {
  const arrow = document.createElement("button");
  arrow.type = "button";
  arrow.className = "cell-arrow";
  arrow.textContent = "▼";
  arrow.tabIndex = -1;
  const note = document.createElement("div");
  note.className = "cell-note";
  note.setAttribute("role", "note");
  let openList: (() => void) | null = null;
  let shownAt = 0;

  const hide = (): void => {
    openList = null;
    arrow.remove();
    note.remove();
  };
  const place = (sheetId: string, row: number, column: number): void => {
    hide();
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const rule = bookShown()?.sheets.find(({ id }) => id === sheetId)?.validations.find(({ areas }) => areas.some((area) => contains(area, oneCell(row, column))));
    if (rule === undefined || sheet?.getSheetId() !== sheetId) return;
    const grid = container.getBoundingClientRect();
    const cell = placeOnPage(container, sheet, row, column);
    if (cell === null) return;
    if (rule.rule.kind === "list" && rule.rule.inCellDropDown) {
      openList = () => {
        note.remove();
        void api.executeCommand(showList, { unitId: GRID_BOOK_ID, subUnitId: sheetId, row, column });
      };
      arrow.setAttribute("aria-label", chooseLabel());
      arrow.title = chooseLabel();
      Object.assign(arrow.style, { left: `${Math.min(cell.right, grid.right - 22)}px`, top: `${cell.bottom - Math.min(22, cell.height)}px`, height: `${Math.min(22, cell.height)}px` });
      container.append(arrow);
    }
    showNote(rule, { left: cell.left + 24, top: cell.bottom + 6 }, grid);
  };
  /** The note stays within the sheet: beside it is the add-in. */
  const showNote = ({ prompt }: ValidationModel, at: { readonly left: number; readonly top: number }, grid: DOMRect): void => {
    if (!prompt.showPrompt || (prompt.title === "" && prompt.message === "")) return;
    const title = document.createElement("b");
    title.textContent = prompt.title;
    note.replaceChildren(title, prompt.message);
    container.append(note);
    const left = Math.max(grid.left, Math.min(at.left, grid.right - note.offsetWidth - 8));
    Object.assign(note.style, { left: `${left}px`, top: `${at.top}px`, visibility: at.top > grid.bottom - 90 ? "hidden" : "visible" });
  };

  arrow.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    event.stopPropagation();
    openList?.();
  });
  container.addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.key !== "ArrowDown" || openList === null) return;
      event.preventDefault();
      event.stopPropagation();
      openList();
    },
    true,
  );
  // Moving to a cell may scroll to it; only scrolling away from it afterwards hides what stands beside it.
  api.addEvent(api.Event.Scroll, () => {
    if (performance.now() - shownAt > 300) hide();
  });
  return {
    show: (sheetId, row, column) => {
      hide();
      shownAt = performance.now();
      setTimeout(() => place(sheetId, row, column), 60);
    },
    hide,
  };
}
