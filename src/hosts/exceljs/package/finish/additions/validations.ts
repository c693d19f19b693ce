import type { ValidationBlueprint } from "../../../../../workbook/workbookBlueprint";
import { encodeCellText } from "../../../../../ooxml/xml/cellText";
import { escapeXml } from "../../../../../ooxml/xml/xmlText";
import { sheetPart } from "../../../../../ooxml/write/partNames";
import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

export const validations: FinishStep = {
  name: "validations",
  why: "exceljs turns every bound of a date rule into a date, so formulas come out as NaN, and loses line breaks in messages.",
  apply: (workbook, { sheets }) => {
    sheets.forEach(({ validations: rules }, index) => {
      if (rules.length === 0) return;
      const written = `<dataValidations count="${rules.length}">${rules.map(dataValidation).join("")}</dataValidations>`;
      editPart(workbook, sheetPart(index), (text) => {
        // After the conditional formats, before whatever of these comes first (ECMA-376 part 1, 18.3.1.99).
        const at = text.search(/<(hyperlinks|printOptions|pageMargins)\b/);
        if (at < 0) throw new Error(`${sheetPart(index)} has no page margins`);
        return text.slice(0, at) + written + text.slice(at);
      });
    });
  },
};

function dataValidation({ range, rule, allowBlank, errorStyle, ...message }: ValidationBlueprint): string {
  const attributes: Readonly<Record<string, string | undefined>> = {
    type: rule.kind,
    errorStyle: errorStyle === "stop" ? undefined : errorStyle,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: allowBlank ? "1" : undefined,
    showInputMessage: message.prompt === "" ? undefined : "1",
    showErrorMessage: "1",
    errorTitle: message.errorTitle,
    error: message.error,
    promptTitle: message.promptTitle,
    prompt: message.prompt,
    sqref: range,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => ` ${name}="${escapeXml(encodeCellText(value ?? ""))}"`);
  const formulas = boundsOf(rule).map((bound, index) => `<formula${index + 1}>${escapeXml(String(bound))}</formula${index + 1}>`);
  return `<dataValidation${written.join("")}>${formulas.join("")}</dataValidation>`;
}

function boundsOf(rule: ValidationBlueprint["rule"]): readonly (number | string)[] {
  switch (rule.kind) {
    case "list":
      return [rule.source];
    case "custom":
      return [rule.formula];
    default:
      return rule.high === undefined ? [rule.low] : [rule.low, rule.high];
  }
}
