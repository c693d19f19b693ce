import { fromFileFormula, toFileFormula } from "../formula/newerFunctions";

/** `"ก,ข"` is a list of words, anything else a formula: a file tells them apart by quotes, Office.js by `=`. */
export function fromListSource(formula: string): string {
  const words = /^\s*"((?:[^"]|"")*)"\s*$/s.exec(formula)?.[1];
  return words === undefined ? fromFileFormula(formula) : words.replaceAll('""', '"');
}

export function toListSource(source: string): string {
  return source.startsWith("=") ? toFileFormula(source) : `"${source.replaceAll('"', '""')}"`;
}
