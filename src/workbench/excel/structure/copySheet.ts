import { sheetId } from "../model/newBook";
import type { SheetModel } from "../model/book";
import { invalidArgument, notImplemented } from "../protocol/excelError";
import type { Session } from "../session/session";
import { findSheet } from "./sheets";
import { requireAllowedStructure } from "./bookStructure";

/** Copies a sheet as `name (2)`. Sheets with tables, charts or pictures, whose copies need names of their own, are refused. */
export function copySheet(session: Session, sheet: SheetModel, where: "None" | "Before" | "After" | "Beginning" | "End", beside: SheetModel | null): SheetModel {
  requireAllowedStructure(session);
  if (sheet.tables.length > 0 || sheet.charts.length > 0 || sheet.pictures.length > 0) throw notImplemented("a copy of a sheet with tables, charts or pictures");
  const { sheets } = session.book;
  if ((where === "Before" || where === "After") && beside === null) throw invalidArgument("Worksheet.copy needs the sheet to stand beside.");
  let number = 2;
  const nameOf = (): string => `${sheet.name.slice(0, 27)} (${number})`;
  while (findSheet(session.book, nameOf()) !== null) number++;
  const { defaultStyle, rows, ...rest } = sheet;
  const copy: SheetModel = {
    ...structuredClone(rest),
    defaultStyle,
    rows: rows.map((row) => row && { ...row, values: [...row.values], formulas: row.formulas && [...row.formulas], styles: row.styles && [...row.styles] }),
    id: freeSheetId(session),
    name: nameOf(),
  };
  const at = where === "Beginning" ? 0 : beside !== null && where !== "End" ? sheets.indexOf(beside) + (where === "After" ? 1 : 0) : sheets.length;
  sheets.splice(at, 0, copy);
  session.report({ kind: "sheetAdded", sheet: copy });
  return copy;
}

/** An id that no sheet has. */
export function freeSheetId({ book, workspace }: Session): string {
  let id = sheetId(workspace.nextNumber());
  while (book.sheets.some((sheet) => sheet.id === id)) id = sheetId(workspace.nextNumber());
  return id;
}
