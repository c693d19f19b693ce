import { quoteSheet } from "../grid/address";
import type { SheetModel } from "../model/book";
import { requireSheetName } from "./sheets";
import type { Session } from "../session/session";
import { requireAllowedStructure } from "./bookStructure";
import { changeFormulas } from "./changeFormulas";
import { sameName } from "./tableNames";

/** Texts, and names of sheets before `!`. */
const pieces = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{M}\p{N}_.'\]])([\p{L}_\\][\p{L}\p{M}\p{N}_.]*)!/gsu;

/** Gives a sheet another name, in every formula too. */
export function renameSheet(session: Session, sheet: SheetModel, name: string): void {
  requireAllowedStructure(session);
  const before = sheet.name;
  sheet.name = requireSheetName(session.book, name, sheet);
  changeFormulas(session.book, (formula) =>
    formula.replace(pieces, (whole: string, quoted?: string, plain?: string) => {
      const named = quoted?.replaceAll("''", "'") ?? plain;
      return named !== undefined && sameName(named, before) ? `${quoteSheet(sheet.name)}!` : whole;
    }),
  );
}
