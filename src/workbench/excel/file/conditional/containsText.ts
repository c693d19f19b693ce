import type { Area } from "../../model/area";
import type { ConditionalRule } from "../../model/conditionalFormat";
import { fromFileFormula, toFileFormula } from "../formula/newerFunctions";
import { formatCell } from "../../grid/address";

type TextRule = Extract<ConditionalRule, { readonly kind: "containsText" }>;
export type TextOperator = TextRule["operator"];

/** Type of the rule, its `operator`, and the formula that Excel works with; `%` is the text, `@` the first cell. */
const kinds: Readonly<Record<TextOperator, { readonly type: string; readonly operator: string; readonly formula: string }>> = {
  Contains: { type: "containsText", operator: "containsText", formula: "NOT(ISERROR(SEARCH(%,@)))" },
  NotContains: { type: "notContainsText", operator: "notContains", formula: "ISERROR(SEARCH(%,@))" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith", formula: "LEFT(@,LEN(%))=%" },
  EndsWith: { type: "endsWith", operator: "endsWith", formula: "RIGHT(@,LEN(%))=%" },
};

/**
 * The text stands in an attribute; a text that is a formula (`=$B$1`) stands in the rule's formula alone.
 * Null when neither tells what is looked for.
 */
export function containsTextOf(type: string, text: string | undefined, formula: string, first: Area | undefined): Omit<TextRule, "look"> | null {
  const [operator] = (Object.entries(kinds).find(([, kind]) => kind.type === type) ?? []) as [TextOperator?];
  if (operator === undefined || first === undefined) return null;
  if (text !== undefined) return { kind: "containsText", operator, text };
  const [before = "", behind = ""] = kinds[operator].formula.split("%").map((piece) => piece.replaceAll("@", formatCell(first.top, first.left)));
  if (!formula.startsWith(before)) return null;
  const end = formula.indexOf(behind, before.length);
  return end < 0 ? null : { kind: "containsText", operator, text: fromFileFormula(formula.slice(before.length, end)) };
}

/** What a rule about text is in a file. */
export function containsTextRule({ operator, text }: Pick<TextRule, "operator" | "text">, first: Area): { readonly type: string; readonly operator: string; readonly text: string | null; readonly formula: string } {
  const { formula, ...kind } = kinds[operator];
  const isFormula = text.startsWith("=");
  const wanted = isFormula ? toFileFormula(text) : `"${text.replaceAll('"', '""')}"`;
  const cell = formatCell(first.top, first.left);
  return { ...kind, text: isFormula ? null : text, formula: formula.replace(/[%@]/g, (mark) => (mark === "%" ? wanted : cell)) };
}
