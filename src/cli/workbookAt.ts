import { resolve } from "node:path";
import { workbookFileHost } from "../hosts/exceljs/workbookFileHost";
import type { WorkbookHost } from "../workbook/workbookHost";
import { localTime, type Terminal } from "./terminal";

/** The workbook file that an argument names, relative to where the command runs. */
export function workbookAt(terminal: Terminal, path: string, choices: { readonly overwrite?: boolean; readonly saveAs?: string } = {}): WorkbookHost {
  return workbookFileHost(resolve(terminal.cwd, path), {
    time: localTime(terminal.now()),
    overwrite: choices.overwrite === true,
    saveAs: choices.saveAs === undefined ? null : resolve(terminal.cwd, choices.saveAs),
  });
}
