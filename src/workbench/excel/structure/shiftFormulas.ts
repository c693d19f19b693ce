import { lastColumn, lastRow } from "../grid/area";
import type { Area } from "../model/area";
import type { BookModel, SheetModel } from "../model/book";
import { mapReferences } from "../formula/references";
import type { Reference } from "../formula/references";
import { changeFormulas } from "./changeFormulas";
import { shiftArea } from "./shift";
import type { Shift } from "./shift";

/** Lets every formula of the workbook follow the cells of one sheet; references to cells that went become `#REF!`. */
export function shiftFormulas(book: BookModel, sheet: SheetModel, shift: Shift): void {
  changeFormulas(book, (formula, on) =>
    mapReferences(formula, (reference) => {
      const named = reference.sheet === null ? on : reference.sheet;
      return named?.toLowerCase() === sheet.name.toLowerCase() ? shiftReference(reference, shift) : reference;
    }),
  );
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const { first, last } = reference;
  const end = last ?? first;
  const area: Area = { top: first.row ?? 0, bottom: end.row ?? lastRow, left: first.column ?? 0, right: end.column ?? lastColumn };
  const moved = shiftArea(area, shift);
  if (moved === null || moved === area) return moved === null ? null : reference;
  return {
    ...reference,
    first: { ...first, row: first.row === null ? null : moved.top, column: first.column === null ? null : moved.left },
    last: last === null ? null : { ...last, row: last.row === null ? null : moved.bottom, column: last.column === null ? null : moved.right },
  };
}
