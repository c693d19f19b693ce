import { mapReferences } from "../formula/references";
import { withColumnRenamed } from "../formula/structuredReferences";
import type { SheetModel } from "../model/book";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";
import { activateSheet, activeSheet } from "./activate";
import { requireAllowedStructure } from "./bookStructure";
import { changeFormulas } from "./changeFormulas";
import { sameName } from "./tableNames";

/**
 * Deletes a sheet with all that is on it; formulas that named its cells or tables show `#REF!`.
 *
 * @throws ExcelError InvalidOperation: it is the last visible one
 */
export function deleteSheet(session: Session, sheet: SheetModel): void {
  requireAllowedStructure(session);
  const { book } = session;
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others[0] === undefined) throw new ExcelError("InvalidOperation", "One visible sheet must stay.");
  if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation", `${sheet.name} is very hidden.`);
  const index = book.sheets.indexOf(sheet);
  if (activeSheet(session) === sheet) activateSheet(session, book.sheets.slice(index).find((one) => others.includes(one)) ?? others.at(-1) ?? others[0]);
  book.sheets.splice(index, 1);
  if (book.activeSheetId === sheet.id) book.activeSheetId = activeSheet(session).id;
  const columns = sheet.tables.flatMap((table) => table.columns.map((column) => ({ table: table.name, column: column.name })));
  changeFormulas(book, (formula) => {
    const withoutCells = mapReferences(formula, (reference) => (reference.sheet !== null && sameName(reference.sheet, sheet.name) ? null : reference));
    return columns.reduce((text, { table, column }) => withColumnRenamed(text, table, column, null, false), withoutCells);
  });
  session.report({ kind: "sheetDeleted", sheet });
}
