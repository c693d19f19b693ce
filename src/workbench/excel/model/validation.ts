import type { Area } from "./area";

/** A data validation rule over areas of one sheet. Words as in Office.js. */
export interface ValidationModel {
  areas: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  error: { showAlert: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}

export type ValidationRule =
  /** Anything may be entered; there is only a prompt to show. */
  | { readonly kind: "none" }
  /** `source`: words parted by commas, or a formula with `=`. */
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  /** Formula with `=`, relative to the first cell of the first area. */
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ComparisonOperator;
      /** A number, or a formula with `=`. */
      readonly formula1: number | string;
      readonly formula2: number | string | null;
    };

export type ComparisonOperator =
  | "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";
