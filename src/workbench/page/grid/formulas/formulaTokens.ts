/** A piece of a formula. `name` is anything that must be looked up: a defined name, a table, a column of one; all else is kept as it is. */
export type FormulaToken =
  | { readonly kind: "text"; readonly text: string }
  /** `sheet` = the name before `!`, null where there is none. */
  | { readonly kind: "name"; readonly text: string; readonly sheet: string | null }
  /** `table` is "" inside the table itself; `inner` is what the outer brackets hold. */
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inner: string };

const string = /"(?:[^"]|"")*"/y;
const arrayConstant = /\{(?:[^{}"]|"(?:[^"]|"")*")*\}/y;
const number = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?%?/y;
const sheet = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/uy;
const cell = /\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{M}\p{N}_.([])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{M}\p{N}_.([])|\$?\d+:\$?\d+/uy;
const word = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;

/** Cuts a formula into pieces; joined again they are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const push = (token: FormulaToken): void => {
    tokens.push(token);
    at += token.text.length;
  };
  while (at < formula.length) {
    const kept = match(string) ?? match(arrayConstant) ?? match(cell) ?? match(number);
    if (kept !== null) {
      push({ kind: "text", text: kept[0] });
      continue;
    }
    const qualified = match(sheet);
    if (qualified !== null) {
      push(afterSheet(formula, at, qualified));
      continue;
    }
    const name = match(word)?.[0] ?? "";
    const end = at + name.length;
    if (formula[end] === "[") {
      const close = closingBracket(formula, end);
      push({ kind: "structured", text: formula.slice(at, close + 1), table: name, inner: formula.slice(end + 1, close) });
    } else if (name === "" || formula[end] === "(" || /^(TRUE|FALSE)$/i.test(name)) {
      push({ kind: "text", text: name === "" ? (formula[at] ?? "") : name });
    } else {
      push({ kind: "name", text: name, sheet: null });
    }
  }
  return tokens;
}

/** `'แผ่น'!A1` is kept; `'แผ่น'!ชื่อ` is a name of that sheet. */
function afterSheet(formula: string, at: number, qualified: RegExpExecArray): FormulaToken {
  const end = at + qualified[0].length;
  cell.lastIndex = end;
  const reference = cell.exec(formula);
  word.lastIndex = end;
  const name = word.exec(formula);
  if (reference !== null || name === null) return { kind: "text", text: qualified[0] + (reference?.[0] ?? "") };
  return { kind: "name", text: qualified[0] + name[0], sheet: qualified[1]?.replaceAll("''", "'") ?? qualified[2] ?? "" };
}

/** Where the bracket that opens at `open` closes. `'` takes the meaning from the character after it. */
export function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length - 1;
}
