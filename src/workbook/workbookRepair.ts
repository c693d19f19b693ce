import type { ConditionalFormatBlueprint, NameBlueprint, SheetBlueprint, TableColumnBlueprint, ValidationBlueprint, WorkbookBlueprint } from "./workbookBlueprint";
import type { CellContent } from "./cellValue";

/** One thing that a repair does; plain data, so that it can be shown before it is done. */
export type RepairStep =
  | { readonly kind: "addSheet"; readonly sheet: SheetBlueprint; readonly styles: WorkbookBlueprint["styles"] }
  | { readonly kind: "addTable"; readonly sheet: SheetBlueprint; readonly table: string; readonly styles: WorkbookBlueprint["styles"] }
  | {
      readonly kind: "addColumn";
      readonly sheet: string;
      readonly table: string;
      readonly column: TableColumnBlueprint;
      /** Before this column, from 0; the number of columns = at the end. */
      readonly at: number;
      readonly isHidden: boolean;
      /** In Excel's unit. */
      readonly width: number;
      readonly styles: WorkbookBlueprint["styles"];
    }
  | { readonly kind: "restoreFormula"; readonly sheet: string; readonly table: string; readonly column: string; readonly formula: string }
  | { readonly kind: "restoreValidation"; readonly sheet: string; readonly table: string; readonly column: string; readonly validation: ValidationBlueprint }
  | { readonly kind: "restoreConditionalFormat"; readonly sheet: string; readonly table: string; readonly column: string; readonly format: ConditionalFormatBlueprint }
  | { readonly kind: "addName"; readonly name: NameBlueprint }
  | { readonly kind: "hideSheet"; readonly sheet: string; readonly visibility: "hidden" | "veryHidden" }
  /** A key of `Meta`; `row` from 0 where it has one, null for a new row. */
  | { readonly kind: "setMeta"; readonly key: string; readonly value: CellContent; readonly row: number | null };

export type RepairKind = RepairStep["kind"];
