import { looksLikeCell } from "../grid/address";
import type { BookModel } from "../model/book";
import type { TableModel } from "../model/table";
import { ExcelError, invalidArgument } from "../protocol/excelError";

/** Names are the same whatever the case of their letters. */
export const sameName = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

const allTables = (book: BookModel): TableModel[] => book.sheets.flatMap((sheet) => sheet.tables);

/**
 * @throws ExcelError InvalidArgument: no name for a table or a range, or one that a table or name of the workbook has
 */
export function requireFreeName(book: BookModel, name: string, own: object | null = null): string {
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell(name)) throw invalidArgument(`${JSON.stringify(name)} cannot be a name.`);
  const taken = [...allTables(book), ...book.names].some((one) => one !== own && sameName(one.name, name));
  if (taken) throw invalidArgument(`There is a table or name ${JSON.stringify(name)} already.`);
  return name;
}

/** `Table1`, `Table2`, …: the first that nothing has. */
export function freeTableName(book: BookModel): string {
  const isTaken = (name: string): boolean => [...allTables(book), ...book.names].some((one) => sameName(one.name, name));
  let number = allTables(book).length + 1;
  while (isTaken(`Table${number}`)) number++;
  return `Table${number}`;
}

/** `Column1`, `Column2`, … within one table. */
export function freeColumnName({ columns }: Pick<TableModel, "columns">): string {
  let number = 1;
  while (columns.some(({ name }) => sameName(name, `Column${number}`))) number++;
  return `Column${number}`;
}

/** The names that Excel gives to columns whose header cells hold these texts: blank ones a name, repeated ones a number. */
export function uniqueColumnNames(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, text] of texts.entries()) {
    const wish = text === "" ? `Column${index + 1}` : text;
    let name = wish;
    for (let number = 2; names.some((one) => sameName(one, name)); number++) name = `${wish}${number}`;
    names.push(name);
  }
  return names;
}

export const duplicateName = (name: string): ExcelError => new ExcelError("InvalidArgument", `There is a column ${JSON.stringify(name)} already.`);
