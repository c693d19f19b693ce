import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";

/** A block of cells on a sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}
