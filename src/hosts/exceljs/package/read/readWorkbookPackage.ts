import { type ReadOptions, readWorkbookTables } from "../../../../ooxml/read/tables/readWorkbookTables";
import type { WorkbookSnapshot } from "../../../../workbook/workbookSnapshot";
import { openPackage } from "../zip";

/**
 * Reads every table of a workbook file, as `readWorkbookTables` does of one that lies open.
 *
 * @param file how errors name the file
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, STRICT_WORKBOOK, DAMAGED_PACKAGE, FILE_TOO_LARGE, UNKNOWN_MARKUP
 *
 *     const { tables } = readWorkbookPackage(readFileSync(path), "projects.xlsx");
 */
export function readWorkbookPackage(bytes: Uint8Array, file: string, options: ReadOptions = {}): WorkbookSnapshot {
  return readWorkbookTables(openPackage(bytes, { file }), options);
}
