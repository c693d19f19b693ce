import { invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";

/** A formula with `=`. @throws ExcelError InvalidArgument */
export function givenFormula(given: Given): string {
  const text = given.text();
  if (!/^=\s*\S/s.test(text)) throw invalidArgument(`${JSON.stringify(text)} is no formula.`);
  return text;
}

/** Entries of an object that may have no others. @throws ExcelError InvalidArgument: a name that it does not have */
export function onlyKnown(given: Given, names: readonly string[]): Readonly<Record<string, unknown>> {
  const record = given.record();
  const strange = Object.keys(record).find((name) => !names.includes(name));
  if (strange !== undefined) throw invalidArgument(`${strange} is not among ${names.join(", ")}.`);
  return record;
}
