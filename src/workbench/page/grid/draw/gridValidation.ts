import type { DataValidationOperator, ISheetDataValidationRule } from "@univerjs/core";
import type { SheetModel } from "../../../excel/model/book";
import type { ComparisonOperator, ValidationModel } from "../../../excel/model/validation";
import type { PlainFormulas } from "../formulas/plainFormula";
import { gridRange } from "./gridSheet";

const operators: Readonly<Record<ComparisonOperator, `${DataValidationOperator}`>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
};

/** Dates and times are numbers: the grid would read them off the screen, where Buddhist years stand. */
const kinds = { wholeNumber: "whole", decimal: "decimal", date: "decimal", time: "decimal", textLength: "textLength" } as const;

/** Univer's DataValidationErrorStyle. */
const errorStyles = { Information: 0, Stop: 1, Warning: 2 } as const;

/** A rule as the grid enforces it; null = it only has a prompt to show. The list's arrow is drawn beside the selected cell only, as in Excel (activeCell.ts); the file's message shows when a value is refused. */
export function gridValidation(model: ValidationModel, sheet: SheetModel, formulas: PlainFormulas, id: string): ISheetDataValidationRule | null {
  const { areas, error, ignoreBlanks, rule } = model;
  if (rule.kind === "none") return null;
  const first = areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const plain = (operand: number | string): string =>
    typeof operand === "string" && operand.startsWith("=") ? formulas.at(operand, { sheet, row: first.top, column: first.left }) : String(operand);
  return {
    uid: id,
    ranges: areas.map(gridRange),
    ...gridRule(rule, plain),
    allowBlank: ignoreBlanks,
    showErrorMessage: error.showAlert,
    errorStyle: error.showAlert ? errorStyles[error.style] : errorStyles.Information,
    error: error.message,
    errorTitle: error.title,
    renderMode: 0,
  };
}

type GridRule = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;

function gridRule(rule: Exclude<ValidationModel["rule"], { kind: "none" }>, plain: (operand: number | string) => string): GridRule {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: plain(rule.source), showDropDown: rule.inCellDropDown };
    case "custom":
      return isNever(rule.formula) ? never : { type: "custom", formula1: plain(rule.formula) };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      return {
        type: kinds[kind],
        operator: operators[operator] as DataValidationOperator,
        formula1: plain(formula1),
        ...(formula2 === null ? {} : { formula2: plain(formula2) }),
      };
    }
  }
}

/** How our computed columns refuse what is typed. The grid would calculate the formula for every cell, tens of thousands of times. */
const isNever = (formula: string): boolean => /^=FALSE(\(\))?$/i.test(formula.trim());

const never: GridRule = { type: "textLength", operator: "lessThan" as DataValidationOperator, formula1: "0" };
