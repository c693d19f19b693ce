import { newSheet } from "../model/newBook";
import type { BookModel } from "../model/book";
import { activeSheet } from "../structure/activate";
import { requireAllowedStructure } from "../structure/bookStructure";
import { freeSheetId } from "../structure/copySheet";
import { eventType, workbookTarget } from "../session/eventTypes";
import type { ExcelClass } from "./excelClass";
import { listenable } from "./listenable";
import { refTo } from "./objectRef";
import { findSheet, requireSheetName } from "../structure/sheets";

export const worksheetCollectionClass: ExcelClass<"WorksheetCollection"> = {
  name: "WorksheetCollection",
  collection: {
    itemClass: "Worksheet",
    items: (book) => book.sheets.map((sheet) => refTo("Worksheet", sheet)),
    find: (book, key) => {
      const sheet = findSheet(book, key.text());
      return sheet === null ? null : refTo("Worksheet", sheet);
    },
  },
  methods: {
    add: (book, args, session) => {
      requireAllowedStructure(session);
      const name = args.at(0).optional()?.text() ?? freeSheetName(book);
      const sheet = newSheet(freeSheetId(session), requireSheetName(book, name), book.sheets[0]?.defaultStyle);
      book.sheets.push(sheet);
      session.report({ kind: "sheetAdded", sheet });
      return refTo("Worksheet", sheet);
    },
    getActiveWorksheet: (_book, _args, session) => refTo("Worksheet", activeSheet(session)),
    getCount: (book, args) => visible(book, args.at(0).optional()?.boolean()).length,
    getFirst: (book, args, session) => refTo("Worksheet", visible(book, args.at(0).optional()?.boolean())[0] ?? activeSheet(session)),
    getLast: (book, args, session) => refTo("Worksheet", visible(book, args.at(0).optional()?.boolean()).at(-1) ?? activeSheet(session)),
    ...listenable<"WorksheetCollection">(() => workbookTarget, {
      DataChangedEvent: eventType.sheetChanged,
      AddedEvent: eventType.sheetAdded,
      DeletedEvent: eventType.sheetDeleted,
      ActivatedEvent: eventType.sheetActivated,
      DeactivatedEvent: eventType.sheetDeactivated,
      SelectionChangedEvent: eventType.sheetSelectionChanged,
      FormatChangedEvent: eventType.sheetFormatChanged,
      ProtectionChangedEvent: eventType.sheetProtectionChanged,
      RowHiddenChangedEvent: eventType.sheetRowHiddenChanged,
    }),
  },
};

const visible = (book: BookModel, only = false): BookModel["sheets"] => book.sheets.filter((sheet) => !only || sheet.visibility === "Visible");

function freeSheetName(book: BookModel): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}
