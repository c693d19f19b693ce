import type { DataValidationOperator, ISheetDataValidationRule } from "@univerjs/core";
import type { SheetModel } from "../../../excel/model/book";
import type { ComparisonOperator, ValidationModel } from "../../../excel/model/validation";
import type { PlainFormulas } from "../formulas/plainFormula";
import { gridRange } from "./gridSheet";

const operators: Readonly<Record<ComparisonOperator, `${DataValidationOperator}`>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
};

const kinds = { wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;

/** Univer's DataValidationErrorStyle. */
const errorStyles = { Information: 0, Stop: 1, Warning: 2 } as const;

/** A rule as the grid enforces it: drop-down with an arrow (its own chips would hide the text), the file's message when a value is refused. */
export function gridValidation(model: ValidationModel, sheet: SheetModel, formulas: PlainFormulas, id: string): ISheetDataValidationRule {
  const { areas, error, ignoreBlanks } = model;
  const first = areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const plain = (operand: number | string): string =>
    typeof operand === "string" && operand.startsWith("=") ? formulas.at(operand, { sheet, row: first.top, column: first.left }) : String(operand);
  return {
    uid: id,
    ranges: areas.map(gridRange),
    ...gridRule(model.rule, plain),
    allowBlank: ignoreBlanks,
    showErrorMessage: error.showAlert,
    errorStyle: error.showAlert ? errorStyles[error.style] : errorStyles.Information,
    error: error.message,
    errorTitle: error.title,
    renderMode: 1,
  };
}

type GridRule = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;

function gridRule(rule: ValidationModel["rule"], plain: (operand: number | string) => string): GridRule {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: plain(rule.source), showDropDown: rule.inCellDropDown };
    case "custom":
      return { type: "custom", formula1: plain(rule.formula) };
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
