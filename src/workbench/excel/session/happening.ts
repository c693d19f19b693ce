import type { Area, SheetModel } from "../model/book";
import type { TableModel } from "../model/table";

/** What changed in the workbook, as far as Excel raises an event for it. */
export type Happening =
  | {
      readonly kind: "changed";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
      readonly shiftDirection: "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
      /** Of an edit of one cell. */
      readonly details: CellChange | null;
    }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; readonly sheet: SheetModel }
  | { readonly kind: "selectionChanged"; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: SheetModel; readonly table: TableModel }
  | { readonly kind: "protectionChanged"; readonly sheet: SheetModel }
  | { readonly kind: "formatChanged" | "rowHiddenChanged"; readonly sheet: SheetModel; readonly area: Area };

export interface CellChange {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}
