import { newBook } from "./model/newBook";
import type { BookModel } from "./model/book";
import { setNumber } from "./members/memberFacts";
import { openWorkspace } from "./session/openWorkspace";
import { connect } from "./session/connection";
import type { Connection } from "./session/connection";
import type { ExcelOptions } from "./session/openWorkspace";

/** An Excel with one workbook open. Nothing is drawn; clients connect to it as the real one's task panes do. */
export interface EmulatedExcel {
  /** The workbook itself, for tests that look behind Office.js. */
  readonly book: BookModel;
  /** Another Office.js on the same workbook: the second is a co-author. */
  connect(): Connection;
}

/**
 * Opens an Excel with a new workbook, or with one that has been read from a file.
 *
 *     const excel = createExcel();
 *     const client = excel.connect();
 */
export function createExcel(options: ExcelOptions = {}, book: BookModel = newBook()): EmulatedExcel {
  const workspace = openWorkspace(book, setNumber(options.requirementSet ?? "1.15"), options);
  return { book, connect: () => connect(workspace, options) };
}
