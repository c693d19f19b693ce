import type { FormulaToken } from "./formulaTokens";
import { hoistChoices } from "./hoistChoices";

/**
 * A formula in pieces, said so that the grid calculates what Excel does. What Univer 0.25.1 gets wrong in our formulas, found by comparing
 * its results with the domain's (test/e2e): CHOOSE as a range, `1E6` taken for a text, a cell that holds 0 taken for empty.
 */
export function gridDialect(tokens: readonly FormulaToken[]): FormulaToken[] {
  return hoistChoices(emptinessByLength(tokens.map(plainNumber)));
}

/** `2E6` → `2000000`; what would be too long is multiplied out. */
function plainNumber(token: FormulaToken): FormulaToken {
  const [, digits, exponent] = /^(\d+(?:\.\d*)?)[eE]([+-]?\d+)$/.exec(token.text) ?? [];
  if (token.kind !== "text" || digits === undefined || exponent === undefined) return token;
  const value = Number(token.text);
  return { kind: "text", text: Math.abs(Number(exponent)) <= 15 && Number.isInteger(value) ? String(value) : `(${digits}*10^${Number(exponent)})` };
}

/** `kBudget=""` → `LEN(kBudget)=0`, where the comparison stands alone: 0 is not empty, and the grid thinks it is. */
function emptinessByLength(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const length = comparedWithNothing(tokens, at);
    if (length === 0) {
      result.push(token);
      continue;
    }
    result.push({ kind: "text", text: "LEN(" }, token, { kind: "text", text: length === 2 ? ")=0" : ")>0" });
    at += length;
  }
  return result;
}

/** How many pieces of `=""` or `<>""` follow a reference that nothing else belongs to; 0 = none. */
function comparedWithNothing(tokens: readonly FormulaToken[], at: number): 0 | 2 | 3 {
  const text = (offset: number): string | undefined => tokens[at + offset]?.text;
  const token = tokens[at];
  const isReference = token !== undefined && (token.kind !== "text" || /^\$?[A-Z]{1,3}\$?\d+$/i.test(token.text));
  const isFirst = at === 0 || text(-1) === "(" || text(-1) === "," || (at === 1 && text(-1) === "=");
  if (!isReference || !isFirst) return 0;
  const length = text(1) === "=" && text(2) === '""' ? 2 : text(1) === "<" && text(2) === ">" && text(3) === '""' ? 3 : 0;
  const after = length === 0 ? "" : text(length + 1);
  return length !== 0 && (after === undefined || after === "," || after === ")") ? length : 0;
}
