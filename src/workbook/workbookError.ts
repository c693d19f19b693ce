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
  /** Reports are being written into a folder already; facts file (the folder), note (the file that says so), machine. */
  | "FOLDER_BUSY"
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
  /** A workbook of ours that was not made by consolidating, where one that was is wanted. */
  | "NOT_CONSOLIDATED"
  | "NEWER_SCHEMA"
  | "TABLE_MISSING"
  /** An edit names a column that the table does not have; facts file, sheet, table, column. */
  | "COLUMN_MISSING"
  | "TABLE_BLOCKED"
  /** A text that no cell can hold; facts sheet, cell, found, allowed (UTF-16 units). */
  | "TEXT_TOO_LONG"
  /** A cell holds something else than the edit was made for; facts sheet, cell, table, column. */
  | "CELL_CHANGED"
  /** The change log has gone on since what should be taken back. */
  | "LOGGED_SINCE"
  /** A row that an edit means is no longer there; facts sheet, table. */
  | "ROW_GONE"
  /** An import has reports otherwise than they were approved and sealed; facts file, count, rounds. */
  | "ROUNDS_SEALED"
  /** Something new would have a name that is taken; facts kind ("sheet", "table" or "name"), taken. */
  | "NAME_TAKEN"
  /** Whoever waited has stopped it. */
  | "TASK_CANCELLED"
  /** The user is typing into a cell. */
  | "EXCEL_BUSY"
  /** Another workbook is in front, and Excel does this only in the one in front. */
  | "EXCEL_ELSEWHERE"
  | "SHEET_PROTECTED"
  /** The workbook is open for reading only. */
  | "WORKBOOK_READ_ONLY"
  /** A cell is to be shown on a sheet that is hidden; facts sheet, cell. */
  | "SHEET_HIDDEN"
  /** Excel takes no request or gives no answer of that size, however small its part. */
  | "EXCEL_OVERLOADED"
  /** Someone else wrote at the same moment. */
  | "EXCEL_CONFLICT"
  /** Excel has lost the add-in and wants it started again. */
  | "EXCEL_RESTART_NEEDED"
  /** facts needed (requirement set and version). */
  | "EXCEL_TOO_OLD"
  /** This Excel cannot do it here (a policy, a feature of the workbook). */
  | "EXCEL_UNSUPPORTED"
  /** A sheet, table or cell went while it was worked on; facts place. */
  | "EXCEL_ITEM_GONE"
  /** Excel refused in the middle, and again when what was written should be taken back; facts code. */
  | "EXCEL_HALF_DONE"
  /** Anything else; facts code and place in Excel's words, for a report of the fault. */
  | "EXCEL_REFUSED"
  /** No LibreOffice to make PDFs with. */
  | "PDF_CONVERTER_MISSING"
  /** LibreOffice did not make a PDF; facts file, reason ("failed" or "tooSlow"), detail (what it printed). */
  | "PDF_FAILED";

/** Thrown by hosts and the schema; nothing has been written when it is, or what was written has been taken back. */
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
