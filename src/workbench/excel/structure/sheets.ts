import type { BookModel, SheetModel } from "../model/book";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { sameName } from "./tableNames";

/** By id, or by name in any case. */
export function findSheet(book: BookModel, key: string): SheetModel | null {
  return book.sheets.find((sheet) => sheet.id === key) ?? book.sheets.find((sheet) => sameName(sheet.name, key)) ?? null;
}


/**
 * @throws ExcelError InvalidArgument: not a name for a sheet; ItemAlreadyExists: another sheet has it
 */
export function requireSheetName(book: BookModel, name: string, own: SheetModel | null = null): string {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`${JSON.stringify(name)} cannot be the name of a sheet.`);
  }
  if (book.sheets.some((sheet) => sheet !== own && sameName(sheet.name, name))) {
    throw new ExcelError("ItemAlreadyExists", `There is a sheet ${JSON.stringify(name)} already.`);
  }
  return name;
}
