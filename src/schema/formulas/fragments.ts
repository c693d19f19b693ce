import type { Vocabulary } from "../../domain/model/words/vocabulary";

/**
 * Pieces that several formulas share. Like every template they name columns by field: `@field` is this row's cell,
 * `Table.field` the whole column, `Table.#field` its header (see `renderFormula`).
 */

/** Rows of a table are told apart by their place in it: larger than any table is long. */
export const ROW_BASE = "1E6";

/**
 * Project code and fiscal year in one text, as `projectKeyOf` makes it. A code that is an error and a year that is no
 * whole number count as blank, as they do when the workbook is read.
 */
export const PROJECT_KEY = `IFERROR(TRIM(@projectCode),"")&"|"&IF(ISNUMBER(@fiscalYearBE),IF(@fiscalYearBE=INT(@fiscalYearBE),@fiscalYearBE,""),"")`;

/**
 * The row of `Projects` that a record belongs to, 0 = none: the first row of its key, since a repeated one (P02) gets no records.
 * Records are told apart by this number, because comparing numbers is many times cheaper than comparing keys.
 */
export const PROJECT_NO = `IFERROR(MATCH(${withoutWildcards(PROJECT_KEY)},Projects.projectKey,0),0)`;

/** This row's place in its table, from 1. */
export function rowNumber(header: string): string {
  return `ROW()-ROW(${header})`;
}

/** A text in which `*`, `?` and `~` are themselves, for functions that take them as wildcards. */
export function withoutWildcards(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

/**
 * The greatest value of `value` over the rows for which every condition holds, 0 when there are none; values are 0 or more.
 * SUMPRODUCT makes Excel take the whole columns without an array formula, and MAXIFS is newer than Excel 2013.
 */
export function greatest(value: string, ...conditions: readonly string[]): string {
  return `SUMPRODUCT(MAX(${conditions.map((condition) => `(${condition})*`).join("")}(${value})))`;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * What a cell's word means: `meaning` of the value for any of its wordings (spacing ignored), "" for a blank or an unknown word.
 * The wordings become array constants, since a formula cannot ask the vocabulary.
 */
export function wordMeaning<Id extends string>(cell: string, words: Vocabulary<Id>, meaning: (id: Id) => string): string {
  const wordings = words.ids.flatMap((id) => words.wordings(id).map((wording) => [wording.replace(/\s+/g, ""), meaning(id)] as const));
  const known = new Map(wordings.map(([wording, value]) => [wording.toLowerCase(), [wording, value] as const]));
  const table = [...known.values()];
  const array = (at: 0 | 1): string => `{${table.map((row) => quoted(row[at])).join(",")}}`;
  return `IFERROR(INDEX(${array(1)},MATCH(${withoutWildcards(`SUBSTITUTE(TRIM(${cell})," ","")`)},${array(0)},0)),"")`;
}
