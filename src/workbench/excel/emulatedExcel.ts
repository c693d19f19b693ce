import { openBook } from "./file/openBook";
import type { OpenBookOptions } from "./file/openBook";
import { saveBook } from "./file/saveBook";
import { setNumber } from "./members/memberFacts";
import type { BookModel } from "./model/book";
import { newBook } from "./model/newBook";
import { connect } from "./session/connection";
import type { Connection } from "./session/connection";
import { openWorkspace } from "./session/openWorkspace";
import type { ExcelOptions } from "./session/openWorkspace";

/** An Excel with one workbook open. Nothing is drawn; clients connect to it as the real one's task panes do. */
export interface EmulatedExcel {
  /** The workbook itself, for tests that look behind Office.js. */
  readonly book: BookModel;
  /** Another Office.js on the same workbook: the second is a co-author. */
  connect(): Connection;
  /** The workbook as an `.xlsx` file. */
  save(): Uint8Array;
}

/**
 * Opens an Excel with a new workbook, or with one that somebody has made.
 *
 *     const excel = createExcel();
 *     const client = excel.connect();
 */
export function createExcel(options: ExcelOptions = {}, book: BookModel = newBook()): EmulatedExcel {
  const workspace = openWorkspace(book, setNumber(options.requirementSet ?? "1.15"), options);
  return { book, connect: () => connect(workspace, options), save: () => saveBook(book) };
}

/**
 * Opens an Excel with the workbook of an `.xlsx` file. What of the file the emulation does not have is in `book.lostParts`.
 *
 * @throws WorkbookError the file cannot be read
 */
export function openExcel(bytes: Uint8Array, options: ExcelOptions & OpenBookOptions = {}): EmulatedExcel {
  return createExcel(options, openBook(bytes, options));
}
