import type { ConditionalFormatBlueprint, ConditionalRuleBlueprint, ValidationBlueprint } from "../../../workbook/workbookBlueprint";

const operators = { between: "Between", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo" } as const;
const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

export function addValidation(range: Excel.Range, { rule, allowBlank, errorStyle, errorTitle, error, promptTitle, prompt }: ValidationBlueprint): void {
  const validation = range.dataValidation;
  validation.rule = excelRule(rule);
  validation.ignoreBlanks = allowBlank;
  validation.errorAlert = { showAlert: true, style: alertStyles[errorStyle], title: errorTitle, message: error };
  validation.prompt = { showPrompt: prompt !== "", title: promptTitle, message: prompt };
}

/** The rule as Office.js has it. A list is always a formula, because Excel parts written-out words at commas. */
export function excelRule(rule: ValidationBlueprint["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source.startsWith('"') ? rule.source.slice(1, -1) : `=${rule.source}` } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    default: {
      const bounds = { operator: operators[rule.operator], formula1: bound(rule.low), ...(rule.high !== undefined && { formula2: bound(rule.high) }) };
      if (rule.kind === "date") return { date: bounds };
      if (rule.kind === "decimal") return { decimal: bounds };
      return rule.kind === "whole" ? { wholeNumber: bounds } : { textLength: bounds };
    }
  }
}

/** Always as a formula: a date as a number is no date to Office.js, and as a text it would be read in the user's calendar. */
function bound(value: number | string): string {
  return `=${value}`;
}

/**
 * Adds the conditional formats of a sheet. Excel puts each new one before those that are there, so the last of the list comes first.
 */
export function addConditionalFormats(sheet: Excel.Worksheet, formats: readonly ConditionalFormatBlueprint[]): void {
  for (const { range, rules } of [...formats].reverse()) {
    for (const rule of [...rules].reverse()) addRule(sheet.getRange(range), rule);
  }
}

function addRule(range: Excel.Range, rule: ConditionalRuleBlueprint): void {
  if (rule.kind === "dataBar") {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
    dataBar.upperBoundRule = { type: "Number", formula: String(rule.max) };
    dataBar.positiveFormat.fillColor = `#${rule.color}`;
    dataBar.positiveFormat.gradientFill = false;
    return;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=${rule.formula}`;
  if (rule.fill !== undefined) custom.format.fill.color = `#${rule.fill}`;
  if (rule.fontColor !== undefined) custom.format.font.color = `#${rule.fontColor}`;
  if (rule.bold === true) custom.format.font.bold = true;
  if (rule.numberFormat !== undefined) custom.format.numberFormat = rule.numberFormat;
}
