import type { ComparisonOperator, ValidationRule } from "../../model/validation";
import { invalidArgument } from "../../protocol/excelError";
import { given } from "../../protocol/given";
import type { Given } from "../../protocol/given";
import { serialOfIsoDate } from "../../file/cells/isoDate";
import { givenFormula, onlyKnown } from "./givenFormula";

const kinds = ["wholeNumber", "decimal", "date", "time", "textLength", "list", "custom"] as const;
export const operators: readonly ComparisonOperator[] = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"];

/** Letters of a list typed into the rule; longer ones must stand in cells. */
const longestList = 255;

/** The rule as Office.js shows it: one property, named after its kind. */
export function shownRule(rule: ValidationRule): Record<string, unknown> {
  switch (rule.kind) {
    case "none":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      return { [kind]: { formula1, ...(formula2 !== null && { formula2 }), operator } };
    }
  }
}

/** @throws ExcelError InvalidArgument: no rule or several, a missing or unreadable part */
export function givenRule(value: Given, date1904: boolean): ValidationRule {
  const record = onlyKnown(value, kinds);
  const [kind, ...more] = kinds.filter((name) => record[name] !== undefined && record[name] !== null);
  if (kind === undefined || more.length > 0) throw invalidArgument("A validation has one rule.");
  const rule = given(record[kind], kind);
  const part = (name: string): Given => given(rule.record()[name] ?? null, `${kind}.${name}`);
  if (kind === "list") {
    onlyKnown(rule, ["source", "inCellDropDown"]);
    const source = part("source").text();
    if (source === "" || (!source.startsWith("=") && source.length > longestList)) throw invalidArgument(`A list has 1 to ${longestList} letters, or is a formula.`);
    return { kind, source, inCellDropDown: part("inCellDropDown").optional()?.boolean() ?? true };
  }
  if (kind === "custom") {
    onlyKnown(rule, ["formula"]);
    return { kind, formula: givenFormula(part("formula")) };
  }
  onlyKnown(rule, ["formula1", "formula2", "operator"]);
  const operator = part("operator").oneOf(operators);
  const second = part("formula2").optional();
  if ((operator === "Between" || operator === "NotBetween") && second === null) throw invalidArgument(`${operator} needs two formulas.`);
  const isTime = kind === "date" || kind === "time";
  return { kind, operator, formula1: bound(part("formula1"), isTime, date1904), formula2: second === null ? null : bound(second, isTime, date1904) };
}

/** A number, a number as text, a formula; a date also in ISO form, as `JSON` writes a `Date`. */
function bound(value: Given, isTime: boolean, date1904: boolean): number | string {
  if (typeof value.raw === "number") return value.number();
  const text = value.text();
  if (text.startsWith("=")) return givenFormula(value);
  const serial = isTime ? serialOfIsoDate(text, date1904) : null;
  if (serial !== null) return serial;
  if (text.trim() === "" || !Number.isFinite(Number(text))) throw invalidArgument(`${JSON.stringify(text)} is no number and no formula.`);
  return Number(text);
}
