/**
 * What can go wrong with a workbook as a file or in Excel. Each has a sentence in Thai and English in `messages/problems`;
 * the thrower gives the facts that the sentence needs (file, sheet, cell, part).
 */
export type WorkbookProblem =
  | "FILE_MISSING"
  | "FILE_EXISTS"
  | "FILE_UNREADABLE"
  | "FILE_UNWRITABLE"
  /** Another program has the file open; facts file, lock (the name of the file that says so). */
  | "FILE_IN_USE"
  /** The file is no longer what was read from it. */
  | "FILE_CHANGED"
  | "NOT_A_WORKBOOK"
  | "FILE_TOO_LARGE"
  | "DAMAGED_PACKAGE"
  | "ENCRYPTED_WORKBOOK"
  | "SIGNED_WORKBOOK"
  | "STRICT_WORKBOOK"
  | "UNKNOWN_MARKUP"
  | "NOT_KAONA"
  | "NEWER_SCHEMA"
  | "TABLE_MISSING"
  /** An edit names a column that the table does not have; facts file, sheet, table, column. */
  | "COLUMN_MISSING"
  | "TABLE_BLOCKED"
  /** A text that no cell can hold; facts sheet, cell, found, allowed (UTF-16 units). */
  | "TEXT_TOO_LONG"
  /** No LibreOffice to make PDFs with. */
  | "PDF_CONVERTER_MISSING"
  /** LibreOffice did not make a PDF; facts file, reason ("failed" or "tooSlow"), detail (what it printed). */
  | "PDF_FAILED";

/** Thrown by hosts and the schema; nothing has been written when it is. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly problem: WorkbookProblem,
    readonly facts: Readonly<Record<string, string | number | null>>,
    options?: { readonly cause?: unknown },
  ) {
    super(`${problem} ${JSON.stringify(facts)}`, options);
  }
}
