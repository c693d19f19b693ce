import type { Area } from "../../model/area";
import type { ValidationModel, ValidationRule } from "../../model/validation";
import { fromFileFormula, toFileFormula } from "../formula/newerFunctions";
import { areaNames, parseAreas } from "../grid/areaNames";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import { alertWords, operatorWords } from "../words/ruleWords";
import { flag, textOf } from "../xml/attributes";
import { decodeText } from "../xml/cellText";
import { countedList, element, numberText, textContent, unless } from "../xml/markup";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { fromListSource, toListSource } from "./listSource";

/** The rules of a `dataValidations` element, the sheet's own or that of Excel 2010's extension. */
export function readValidations(list: XmlElement | undefined, part: string, lost: LostParts): ValidationModel[] {
  return childrenOf(list, "dataValidation").map((element) => readValidation(element, part, lost));
}

function readValidation(validation: XmlElement, part: string, lost: LostParts): ValidationModel {
  // In the extension both stand inside the element, formulas one deeper (`xm:f`).
  const sqref = validation.attributes["sqref"] ?? childOf(validation, "sqref")?.text ?? "";
  const formula = (local: string): string | null => {
    const element = childOf(validation, local);
    return element === undefined ? null : decodeText(childOf(element, "f")?.text ?? element.text);
  };
  const areas = parseAreas(sqref);
  const rule = readRule(validation, formula);
  if (areas === null || areas.length === 0 || rule === null) throw damaged(part, "value", `dataValidation ${sqref}`);
  if ((validation.attributes["imeMode"] ?? "noControl") !== "noControl") lost.note(part, "imeMode");
  return {
    areas,
    rule,
    ignoreBlanks: flag(validation, "allowBlank"),
    error: {
      showAlert: flag(validation, "showErrorMessage"),
      style: alertWords.toWord(validation.attributes["errorStyle"]) ?? "Stop",
      title: textOf(validation, "errorTitle"),
      message: textOf(validation, "error"),
    },
    prompt: { showPrompt: flag(validation, "showInputMessage"), title: textOf(validation, "promptTitle"), message: textOf(validation, "prompt") },
  };
}

/** Kinds with an operator, by the file's word. */
const compared = { whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;
type Compared = Extract<ValidationRule, { readonly operator: unknown }>["kind"];

function readRule(validation: XmlElement, formula: (local: string) => string | null): ValidationRule | null {
  const type = validation.attributes["type"] ?? "none";
  const first = formula("formula1");
  if (type === "none") return { kind: "none" };
  if (first === null) return null;
  if (type === "custom") return { kind: "custom", formula: fromFileFormula(first) };
  if (type === "list") return { kind: "list", source: fromListSource(first), inCellDropDown: !flag(validation, "showDropDown") };
  const kind = Object.hasOwn(compared, type) ? compared[type as keyof typeof compared] : undefined;
  const operator = operatorWords.toWord(validation.attributes["operator"] ?? "between");
  if (kind === undefined || operator === undefined) return null;
  const second = formula("formula2");
  return { kind, operator, formula1: bound(first), formula2: second === null || second === "" ? null : bound(second) };
}

/** A plain number, or a formula. */
function bound(text: string): number | string {
  return /^\s*-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : fromFileFormula(text);
}

export function validationsMarkup(validations: readonly ValidationModel[]): string {
  return countedList("dataValidations", validations.map(validationMarkup));
}

function validationMarkup({ areas, rule, ignoreBlanks, error, prompt }: ValidationModel): string {
  return element(
    "dataValidation",
    {
      type: unless(rule.kind in fileKinds ? fileKinds[rule.kind as Compared] : rule.kind, "none"),
      errorStyle: unless(alertWords.toFile(error.style), "stop"),
      operator: "operator" in rule ? unless(operatorWords.toFile(rule.operator), "between") : null,
      allowBlank: unless(ignoreBlanks, false),
      showDropDown: rule.kind === "list" && !rule.inCellDropDown ? true : null,
      showInputMessage: unless(prompt.showPrompt, false),
      showErrorMessage: unless(error.showAlert, false),
      errorTitle: unless(error.title, ""),
      error: unless(error.message, ""),
      promptTitle: unless(prompt.title, ""),
      prompt: unless(prompt.message, ""),
      sqref: areaNames(areas satisfies readonly Area[]),
    },
    ...formulasOf(rule).map((formula, index) => element(`formula${index + 1}`, {}, textContent(formula))),
  );
}

const fileKinds = Object.fromEntries(Object.entries(compared).map(([file, kind]) => [kind, file])) as Readonly<Record<Compared, string>>;

function formulasOf(rule: ValidationRule): string[] {
  if (rule.kind === "none") return [];
  if (rule.kind === "custom") return [toFileFormula(rule.formula)];
  if (rule.kind === "list") return [toListSource(rule.source)];
  return [rule.formula1, rule.formula2].flatMap((each) => (each === null ? [] : [typeof each === "number" ? numberText(each) : toFileFormula(each)]));
}
