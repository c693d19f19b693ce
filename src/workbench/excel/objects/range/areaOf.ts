import { parseAddress } from "../../grid/address";
import { isOnGrid } from "../../grid/area";
import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/book";
import { ExcelError, invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import { sameName } from "../../structure/tableNames";
import type { RangeTarget } from "../targets";

/** @throws ExcelError InvalidReference: its cells have been deleted */
export function areaOf(range: RangeTarget): Area {
  if (range.area === null) throw new ExcelError("InvalidReference", "The cells of this range have been deleted.");
  return range.area;
}

/** @throws ExcelError InvalidArgument: it reaches beyond the sheet, or holds no cell */
export function requireOnGrid(area: Area): Area {
  if (!isOnGrid(area)) throw invalidArgument("That is not on the sheet.");
  return area;
}

/**
 * The area of an argument that is a range of the sheet or an address on it.
 *
 * @throws ExcelError InvalidArgument
 */
export function givenArea(sheet: SheetModel, given: Given): Area {
  if (given.isObject("Range")) {
    const range = given.object("Range");
    if (range.sheet !== sheet) throw invalidArgument("The range is on another sheet.");
    return areaOf(range);
  }
  const parsed = parseAddress(given.text());
  if (parsed === null || (parsed.sheet !== null && !sameName(parsed.sheet, sheet.name))) {
    throw invalidArgument(`${JSON.stringify(given.raw)} is no address on ${sheet.name}.`);
  }
  return parsed.area;
}
