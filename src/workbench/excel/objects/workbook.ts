import type { ExcelClass } from "./excelClass";
import { refTo } from "./objectRef";
import { sheetOf } from "./sheets";

export const workbookClass: ExcelClass<"Workbook"> = {
  name: "Workbook",
  objects: {
    worksheets: (book) => refTo("WorksheetCollection", book),
    _Runtime: (book) => refTo("Runtime", book),
  },
  methods: {
    getSelectedRange: (book, _args, session) => {
      const sheet = sheetOf(book, book.activeSheetId);
      return session.range(sheet, sheet.selection);
    },
    _RemoveReference: (_book, args, session) => {
      const id = args.at(0).text();
      const target = session.client.references.get(id);
      session.client.references.delete(id);
      if (target !== undefined) session.workspace.ranges.delete(target);
    },
  },
};
