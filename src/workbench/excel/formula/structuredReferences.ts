/** Texts, and names that may be followed by the brackets of a structured reference. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)(?![\p{L}\p{M}\p{N}_.(\\!])/gsu;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * The formula after a table was renamed.
 *
 *     withTableRenamed("=SUM(Items[qty])+ROWS(Items)", "Items", "Works") → "=SUM(Works[qty])+ROWS(Works)"
 */
export function withTableRenamed(formula: string, from: string, to: string): string {
  return formula.replace(pieces, (whole: string, name?: string, brackets?: string, alone?: string) => {
    if (name !== undefined && brackets !== undefined) return same(name, from) ? `${to}${brackets}` : whole;
    return alone !== undefined && same(alone, from) ? to : whole;
  });
}

/**
 * The formula after a column was renamed, or deleted (`to` null, which gives `#REF!`).
 *
 * @param isInside whether the formula stands in the table itself, where `[@qty]` needs no table's name
 */
export function withColumnRenamed(formula: string, table: string, from: string, to: string | null, isInside: boolean): string {
  return formula.replace(pieces, (whole: string, name?: string, brackets?: string) => {
    if (brackets === undefined || !(name === undefined ? isInside : same(name, table))) return whole;
    const renamed = renameWithin(brackets, from, to);
    return renamed === null ? "#REF!" : `${name ?? ""}${renamed}`;
  });
}

function renameWithin(brackets: string, from: string, to: string | null): string | null {
  const inner = brackets.slice(1, -1);
  const isColumn = (text: string): boolean => same(unescaped(text), from);
  if (!inner.includes("[")) {
    const [, mark = "", column = ""] = /^(@?)(.*)$/su.exec(inner) ?? [];
    if (!isColumn(column)) return brackets;
    return to === null ? null : `[${mark}${escaped(to)}]`;
  }
  let isLost = false;
  const renamed = inner.replace(/\[((?:'.|[^[\]'])*)\]/gsu, (whole: string, column: string) => {
    if (!isColumn(column)) return whole;
    isLost ||= to === null;
    return `[${escaped(to ?? "")}]`;
  });
  return isLost ? null : `[${renamed}]`;
}

const unescaped = (column: string): string => column.replace(/'(.)/gsu, "$1");
const escaped = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
