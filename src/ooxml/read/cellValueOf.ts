import { cellAddress } from "../../workbook/cellRef";
import type { CellValue } from "../../workbook/cellValue";
import { damagedPart } from "../xml/partFault";
import type { PartPlace } from "../xml/partFault";
import { decodeCellText } from "../xml/cellText";
import { isoDateSerial } from "./isoDate";
import type { RawCell } from "./scanSheet";

/** What cells of a workbook need to be understood. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** What a cell's value depends on, and where it stands: absent where it is read quickly, for a fault then makes it be read in full. */
export type StoredCell = Pick<RawCell, "row" | "column" | "type" | "value" | "inline"> & { readonly element?: Pick<RawCell["element"], "line"> };

/**
 * The value of a cell; of a formula, the result that was stored with it. Null when the cell holds none.
 *
 * @throws WorkbookError DAMAGED_PACKAGE naming the cell: a number that is none, a shared text that is not there
 */
export function cellValueOf(cell: StoredCell, context: CellContext, place: PartPlace): CellValue {
  const { type, value, inline } = cell;
  if (type === "inlineStr") return inline;
  if (value === null) return null;
  const refuse = (reason: "value" | "sharedText") => damagedPart(place, reason, { ...(cell.element === undefined ? {} : { line: cell.element.line }), cell: cellAddress(cell) });
  switch (type) {
    case "str":
      return decodeCellText(value);
    case "s": {
      const text = /^\s*\d+\s*$/.test(value) ? context.strings[Number(value)] : undefined;
      if (text === undefined) throw refuse("sharedText");
      return text;
    }
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: value.trim() };
    case "d": {
      const serial = isoDateSerial(value, context.date1904);
      if (serial === null) throw refuse("value");
      return serial;
    }
    default: {
      if (value.trim() === "") return null;
      if (!number.test(value)) throw refuse("value");
      return Number(value);
    }
  }
}

const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
