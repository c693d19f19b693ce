import { requireWritableBook } from "../cells/permission";
import { ExcelError } from "../protocol/excelError";
import type { ExcelClass } from "./excelClass";

/** Without passwords, which a workbook's model does not hold: one that is given is refused as an argument. */
export const workbookProtectionClass: ExcelClass<"WorkbookProtection"> = {
  name: "WorkbookProtection",
  scalars: {
    protected: { get: (book) => book.isStructureProtected },
  },
  methods: {
    protect: (book, _args, session) => {
      requireWritableBook(session);
      if (book.isStructureProtected) throw new ExcelError("InvalidOperation", "The workbook is protected already.");
      book.isStructureProtected = true;
    },
    unprotect: (book, _args, session) => {
      requireWritableBook(session);
      book.isStructureProtected = false;
    },
  },
};
