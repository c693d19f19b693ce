import type { FormulaToken } from "./formulaTokens";

type Tokens = readonly FormulaToken[];

/**
 * Lifts CHOOSE out of the arguments of functions that take nothing but ranges, because in the grid CHOOSE gives values where Excel's
 * gives the range itself: `SUMIFS(CHOOSE(n,a,b),c,1)` → `CHOOSE(n,SUMIFS(a,c,1),SUMIFS(b,c,1))`. The result is the same.
 */
export function hoistChoices(tokens: Tokens): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (!takesRanges.test(token.text) || tokens[at + 1]?.text !== "(") {
      result.push(token);
      continue;
    }
    const end = closing(tokens, at + 1);
    result.push(...hoisted(token, argumentsOf(tokens.slice(at + 2, end))));
    at = end;
  }
  return result;
}

const takesRanges = /^(SUMIFS?|COUNTIFS?|AVERAGEIFS?)$/i;

function hoisted(name: FormulaToken, args: readonly Tokens[]): FormulaToken[] {
  const index = args.findIndex((arg) => /^CHOOSE$/i.test(arg[0]?.text ?? "") && arg[1]?.text === "(" && closing(arg, 1) === arg.length - 1);
  const choice = args[index];
  if (choice === undefined) return call(name, args.map(hoistChoices));
  const [number = [], ...choices] = argumentsOf(choice.slice(2, -1));
  const called = choices.map((each) => hoisted(name, args.map((arg, at) => (at === index ? each : arg))));
  return call(piece("CHOOSE"), [hoistChoices(number), ...called]);
}

const piece = (text: string): FormulaToken => ({ kind: "text", text });

function call(name: FormulaToken, args: readonly Tokens[]): FormulaToken[] {
  return [name, piece("("), ...args.flatMap((arg, index) => (index === 0 ? arg : [piece(","), ...arg])), piece(")")];
}

function closing(tokens: Tokens, open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.text === "(") depth += 1;
    if (tokens[at]?.text === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function argumentsOf(tokens: Tokens): FormulaToken[][] {
  const args: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (token.text === "," && depth === 0) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}
