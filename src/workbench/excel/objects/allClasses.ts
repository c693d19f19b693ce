import type { ExcelClass } from "./excelClass";
import type { ObjectRef } from "./objectRef";
import { rangeClass } from "./range";
import { runtimeClass } from "./runtime";
import type { ClassName } from "./targets";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";

/** Every class that the emulated Excel has. */
export const allClasses: { readonly [C in ClassName]: ExcelClass<C> } = {
  Workbook: workbookClass,
  Runtime: runtimeClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  Range: rangeClass,
};

/** The declaration behind an object. Its functions take the object's own target, which `ObjectRef` pairs with the name. */
export const classOf = (ref: ObjectRef): ExcelClass => allClasses[ref.className] as unknown as ExcelClass;
