import type { Area, BookModel, NameModel, SheetModel } from "../model/book";
import type { TableColumnModel, TableModel } from "../model/table";

/** What an object of each class stands for. A class that is not here is not emulated. */
export interface TargetOf {
  Workbook: BookModel;
  Runtime: BookModel;
  WorksheetCollection: BookModel;
  Worksheet: SheetModel;
  Range: RangeTarget;
}

export type ClassName = keyof TargetOf;

/** Follows its cells when rows and columns come and go; null once they are all gone. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: Area | null;
  /** Set once the client has asked to keep it beyond the request. */
  referenceId: string | null;
}

/** `workbook.tables`, or those of one sheet. */
export interface TableScope {
  readonly sheet: SheetModel | null;
}

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumnModel;
}

/** By position, as in Excel: after a row above it has gone, it is the next one. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

/** `workbook.names`, or those of one sheet. */
export interface NameScope {
  readonly sheet: SheetModel | null;
}

export interface NamedItemTarget extends NameScope {
  readonly name: NameModel;
}
