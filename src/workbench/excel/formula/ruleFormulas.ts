import type { Area } from "../model/area";
import type { ConditionalFormatModel } from "../model/conditionalFormat";
import type { ValidationModel } from "../model/validation";
import { movedFormula } from "./movedFormula";

export type FormulaRule = ValidationModel | ConditionalFormatModel;

/** The cell for which the formulas of a rule are written: the first of its first area. */
export function anchorOf({ areas }: FormulaRule): { readonly row: number; readonly column: number } | null {
  const [first] = areas as readonly Area[];
  return first === undefined ? null : { row: first.top, column: first.left };
}

/** Passes the formulas of a rule through `change`; numbers, words and lists stay. */
export function changeRule(rule: FormulaRule, change: (formula: string) => string): void {
  if ("ignoreBlanks" in rule) changeValidation(rule, change);
  else changeConditionalFormat(rule, change);
}

/** Rewrites the formulas of a rule for another cell, so that they mean the same in every cell. */
export function moveRule(rule: FormulaRule, rows: number, columns: number): void {
  if (rows !== 0 || columns !== 0) changeRule(rule, (formula) => movedFormula(formula, rows, columns));
}

/** Of a place where a formula or something plain may stand. */
export function ifFormula<T>(value: T, change: (formula: string) => string): T {
  return typeof value === "string" && value.startsWith("=") ? (change(value) as T & string) : value;
}

function changeValidation(validation: ValidationModel, change: (formula: string) => string): void {
  const { rule } = validation;
  if (rule.kind === "list") validation.rule = { ...rule, source: ifFormula(rule.source, change) };
  else if (rule.kind === "custom") validation.rule = { ...rule, formula: change(rule.formula) };
  else if (rule.kind !== "none") validation.rule = { ...rule, formula1: ifFormula(rule.formula1, change), formula2: ifFormula(rule.formula2, change) };
}

function changeConditionalFormat({ rule }: ConditionalFormatModel, change: (formula: string) => string): void {
  if (rule.kind === "custom") rule.formula = change(rule.formula);
  else if (rule.kind === "cellValue") {
    rule.formula1 = change(rule.formula1);
    rule.formula2 = rule.formula2 === null ? null : change(rule.formula2);
  } else if (rule.kind === "containsText") rule.text = ifFormula(rule.text, change);
  else if (rule.kind === "dataBar") for (const point of [rule.min, rule.max]) point.formula = ifFormula(point.formula, change);
  else for (const point of rule.points) point.formula = ifFormula(point.formula, change);
}
