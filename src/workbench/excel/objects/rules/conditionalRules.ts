import type { ConditionalRule } from "../../model/conditionalFormat";
import { ExcelError, invalidArgument } from "../../protocol/excelError";
import { given } from "../../protocol/given";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ExcelClass } from "../excelClass";
import { refTo } from "../objectRef";
import type { ConditionalTarget } from "../targets";
import { requireChange } from "./conditionalFormats";
import { givenFormula, onlyKnown } from "./givenFormula";
import { operators } from "./validationRule";

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { readonly kind: Kind }>;

/** The rule of a format whose type the object's class says. */
export function ruleOf<Kind extends ConditionalRule["kind"]>({ format }: ConditionalTarget, kind: Kind): RuleOf<Kind> {
  if (format.rule.kind !== kind) throw new ExcelError("ItemNotFound", `The conditional format is of another type than ${kind}.`);
  return format.rule as RuleOf<Kind>;
}

/** Replaces the rule by what `make` gives; nothing has changed when it throws. */
export function changeRule<Kind extends ConditionalRule["kind"]>(target: ConditionalTarget, session: Session, kind: Kind, make: (rule: RuleOf<Kind>) => Partial<RuleOf<Kind>>): void {
  requireChange(session, target);
  const rule = ruleOf(target, kind);
  Object.assign(rule, make(rule));
}

export const customConditionalFormatClass: ExcelClass<"CustomConditionalFormat"> = {
  name: "CustomConditionalFormat",
  objects: { format: (target) => refTo("ConditionalRangeFormat", target), rule: (target) => refTo("ConditionalFormatRule", target) },
};

const formula = {
  get: (target: ConditionalTarget) => ruleOf(target, "custom").formula,
  set: (target: ConditionalTarget, value: Given, session: Session) => changeRule(target, session, "custom", () => ({ formula: givenFormula(value) })),
};

export const conditionalFormatRuleClass: ExcelClass<"ConditionalFormatRule"> = { name: "ConditionalFormatRule", scalars: { formula, formulaLocal: formula } };

export const cellValueConditionalFormatClass: ExcelClass<"CellValueConditionalFormat"> = {
  name: "CellValueConditionalFormat",
  scalars: {
    rule: {
      get: (target) => {
        const { operator, formula1, formula2 } = ruleOf(target, "cellValue");
        return { formula1, ...(formula2 !== null && { formula2 }), operator };
      },
      set: (target, value, session) =>
        changeRule(target, session, "cellValue", () => {
          const record = onlyKnown(value, ["formula1", "formula2", "operator"]);
          const operator = given(record["operator"], "rule.operator").oneOf(operators);
          const second = given(record["formula2"] ?? null, "rule.formula2").optional();
          const isRange = operator === "Between" || operator === "NotBetween";
          if (isRange && second === null) throw invalidArgument(`${operator} needs two formulas.`);
          return { operator, formula1: comparand(given(record["formula1"], "rule.formula1")), formula2: second === null || !isRange ? null : comparand(second) };
        }),
    },
  },
  objects: { format: (target) => refTo("ConditionalRangeFormat", target) },
};

/** A formula; a plain number or text is made one, as Excel does. */
function comparand(value: Given): string {
  if (typeof value.raw === "number") return `=${value.number()}`;
  const text = value.text();
  if (text.startsWith("=")) return givenFormula(value);
  if (text === "") throw invalidArgument("Something must be compared with.");
  return Number.isFinite(Number(text)) ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
}

export const textConditionalFormatClass: ExcelClass<"TextConditionalFormat"> = {
  name: "TextConditionalFormat",
  scalars: {
    rule: {
      get: (target) => {
        const { operator, text } = ruleOf(target, "containsText");
        return { operator, text };
      },
      set: (target, value, session) =>
        changeRule(target, session, "containsText", () => {
          const record = onlyKnown(value, ["operator", "text"]);
          const text = given(record["text"], "rule.text").text();
          if (text === "") throw invalidArgument("The rule looks for a text.");
          const operator = given(record["operator"], "rule.operator").oneOf(["Contains", "NotContains", "BeginsWith", "EndsWith"]);
          return { text, operator };
        }),
    },
  },
  objects: { format: (target) => refTo("ConditionalRangeFormat", target) },
};
