import type { PrintedSheet } from "../workbook/printedSheet";
import { printedSheetsIn } from "./printedSheetsIn";
import type { InflateLimits } from "./zip/inflateParts";
import { unpackWorkbook } from "./zip/unpackWorkbook";

const MEBIBYTE = 1024 * 1024;

/** Far more than any file of reports needs; a register of ten thousand projects stays below. */
export const REPORT_LIMITS: InflateLimits = { entries: 20_000, unpackedBytes: 256 * MEBIBYTE, ratio: 400, ratioFrom: 8 * MEBIBYTE };

/**
 * Reads every cell of a workbook file that somebody hands over in a browser. `file` is how errors name it.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, FILE_TOO_LARGE, and those of `printedSheetsIn`
 */
export async function readPrintedSheets(bytes: Uint8Array, file: string, limits: InflateLimits = REPORT_LIMITS): Promise<readonly PrintedSheet[]> {
  return printedSheetsIn(await unpackWorkbook(bytes, file, limits));
}
