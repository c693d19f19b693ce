import type { ConditionalFormattingRule, DataBarRuleType, Style, Worksheet } from "exceljs";
import type { ConditionalFormatBlueprint, ConditionalRuleBlueprint } from "../../../workbook/workbookBlueprint";
import { opaque } from "./styleBook";

/** Adds the rules of a sheet in their order; Excel wants every priority once. */
export function addConditionalFormats(sheet: Worksheet, formats: readonly ConditionalFormatBlueprint[]): void {
  let priority = 0;
  for (const { range, rules } of formats) {
    sheet.addConditionalFormatting({ ref: range, rules: rules.map((rule) => excelJsRule(rule, ++priority)) });
  }
}

function excelJsRule(rule: ConditionalRuleBlueprint, priority: number): ConditionalFormattingRule {
  switch (rule.kind) {
    case "expression":
      return { type: "expression", priority, formulae: [rule.formula], style: differentialStyle(rule) };
    case "dataBar": {
      const bar: DataBarRuleType & { readonly color: { readonly argb: string } } = {
        type: "dataBar",
        priority,
        gradient: false,
        // Full length at the top of the scale, none at its foot: Excel 2007's own 90 and 10 would show 0 % as a bar.
        minLength: 0,
        maxLength: 100,
        cfvo: [
          { type: "num", value: rule.min },
          { type: "num", value: rule.max },
        ],
        color: opaque(rule.color),
      };
      return bar;
    }
  }
}

type ExpressionRule = Extract<ConditionalRuleBlueprint, { readonly kind: "expression" }>;

/** In a differential format the colour of a solid fill is its background, the other way round than in a cell. */
function differentialStyle({ fill, fontColor, bold, numberFormat }: ExpressionRule): Partial<Style> {
  return {
    ...((fontColor !== undefined || bold === true) && {
      font: { ...(bold === true && { bold: true }), ...(fontColor !== undefined && { color: opaque(fontColor) }) },
    }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: opaque(fill) } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}
