import type { CellContent } from "./cellValue";
import type { LayoutStyle, PageSetup } from "./reportLayout";

/**
 * A whole new workbook as plain data: what the schema decides and a host builds (a file, or the open workbook in Excel).
 * Nothing in it needs another look at the schema. Source: architecture.md A2, A6.
 */
export interface WorkbookBlueprint {
  /** For the file's properties. */
  readonly title: string;
  readonly subject: string;
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NameBlueprint[];
  /** Styles that cells and columns name. */
  readonly styles: Readonly<Record<string, LayoutStyle>>;
  /** The add-in whose pane opens with the workbook for whoever has it installed; null = none. Nobody is asked to install it. */
  readonly addIn: AddInReference | null;
}

export interface AddInReference {
  /** The Id of its manifest. */
  readonly id: string;
  /** Four parts, as in its manifest. */
  readonly version: string;
}

/** A defined name. `refersTo` has no leading `=`: `'ตั้งค่า'!$B$4`, or a structured reference `Agencies[รหัสหน่วยงาน]`. */
export interface NameBlueprint {
  readonly name: string;
  readonly refersTo: string;
}

export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `RRGGBB`, or null for none. */
  readonly tabColor: string | null;
  /** In Excel's unit (characters of the default font), from column A. */
  readonly columnWidths: readonly number[];
  /** Hidden columns, counted from 1. */
  readonly hiddenColumns: readonly number[];
  /** Rows and columns that stay when scrolling; 0 = none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Heights in points by row number; other rows keep Excel's own. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly page: PageSetup;
  /** Only the first n columns are printed, all rows; absent = everything. */
  readonly printedColumns?: number;
  /** Cells outside the tables. */
  readonly cells: readonly CellBlueprint[];
  readonly tables: readonly TableBlueprint[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
  /** Protected without a password, everything still selectable; input sheets never are (architecture.md A11). */
  readonly isProtected: boolean;
}

export interface CellBlueprint {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly content: CellContent;
  readonly style: string;
}

export interface TableBlueprint {
  readonly name: string;
  /** Cell of the first header. */
  readonly row: number;
  readonly column: number;
  /** Excel's built-in look, for example `TableStyleMedium2`. */
  readonly tableStyle: string;
  readonly columns: readonly TableColumnBlueprint[];
  /** Never empty: Excel wants one row, so an empty table has one blank row. */
  readonly rows: readonly (readonly CellContent[])[];
}

export interface TableColumnBlueprint {
  readonly header: string;
  readonly headerStyle: string;
  readonly bodyStyle: string;
  /** A formula that Excel fills down into new rows (a calculated column), without `=`; null = a plain column. */
  readonly formula: string | null;
}

/** A data validation. Messages are at most 255 characters, titles 32 (Excel's limits). */
export interface ValidationBlueprint {
  /** `C7:C2000`. */
  readonly range: string;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "custom"; readonly formula: string }
    | {
        readonly kind: "date" | "decimal" | "whole" | "textLength";
        readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
        readonly low: number | string;
        readonly high?: number | string;
      };
  readonly allowBlank: boolean;
  /** stop refuses the value, warning asks, information only tells. */
  readonly errorStyle: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** Rules in order of priority. Formulas are relative to the range's first cell. */
export interface ConditionalFormatBlueprint {
  readonly range: string;
  readonly rules: readonly ConditionalRuleBlueprint[];
}

export type ConditionalRuleBlueprint =
  | {
      readonly kind: "expression";
      readonly formula: string;
      readonly fill?: string;
      readonly fontColor?: string;
      readonly bold?: boolean;
      /** A number format that adds an icon to the words, so that colour is never alone: `"▼ "@`. */
      readonly numberFormat?: string;
    }
  | { readonly kind: "dataBar"; readonly color: string; readonly min: number; readonly max: number };
