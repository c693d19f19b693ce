import { formatAddress, formatCell } from "../../excel/grid/address";
import type { Area, SheetModel } from "../../excel/model/book";
import type { Scalar } from "../../excel/model/cells";
import { ExcelError } from "../../excel/protocol/excelError";
import type { User } from "../../excel/session/user";
import type { EditedCell, GridEdit } from "../grid/gridView";

/** What came of an edit: null = it is in the workbook as typed. */
export type EditOutcome = null | { readonly keptAsText: string } | { readonly refused: string };

/**
 * Does in the workbook what a person did in the grid, as one action: typing, deleting, or a block for everything that is more than a cell.
 * Excel raises one event for a block, however many of its cells have changed.
 */
export function editAsUser(user: User, sheet: SheetModel, { area, cells }: GridEdit): EditOutcome {
  try {
    act(user, sheet, area, cells, (cell) => entered(cell));
    return null;
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    if (error.code !== "NotImplemented") return { refused: error.message };
  }
  return retryAsText(user, sheet, area, cells);
}

/** Texts of which nobody here knows what Excel would read stay texts, marked as such. */
function retryAsText(user: User, sheet: SheetModel, area: Area, cells: readonly EditedCell[]): EditOutcome {
  try {
    act(user, sheet, area, cells, (cell) => (typeof cell.content === "string" && !cell.isFormula ? `'${cell.content}` : entered(cell)));
    return { keptAsText: String(cells.find(({ content }) => typeof content === "string")?.content ?? "") };
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return { refused: error.message };
  }
}

type Entered = string | number | boolean;

function act(user: User, sheet: SheetModel, area: Area, cells: readonly EditedCell[], enter: (cell: EditedCell) => Entered): void {
  // One cell that is emptied was typed over with nothing: its event tells what was there.
  if (cells.length > 1 && cells.every(({ content }) => content === null)) {
    user.clear(formatAddress(sheet.name, area));
    return;
  }
  const matrix: (Entered | null)[][] = Array.from({ length: area.bottom - area.top + 1 }, () => new Array<Entered | null>(area.right - area.left + 1).fill(null));
  for (const cell of cells) {
    const row = matrix[cell.row - area.top];
    if (row !== undefined) row[cell.column - area.left] = enter(cell);
  }
  user.paste(formatAddress(sheet.name, { top: area.top, left: area.left, bottom: area.top, right: area.left }), matrix);
}

function entered({ content }: EditedCell): Entered {
  return valueOf(content);
}

function valueOf(content: Scalar): Entered {
  if (content === null) return "";
  return typeof content === "object" ? content.error : content;
}

/** The address of a place as people read it, without the sheet. Example: `B2`. */
export const cellName = ({ top, left }: Area): string => formatCell(top, left);
