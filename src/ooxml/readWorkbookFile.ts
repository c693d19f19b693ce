import type { WorkbookSnapshot } from "../workbook/workbookSnapshot";
import { type ReadOptions, readWorkbookTables } from "./read/tables/readWorkbookTables";
import type { InflateLimits } from "./zip/inflateParts";
import { unpackWorkbook } from "./zip/unpackWorkbook";

const MEBIBYTE = 1024 * 1024;

/** What a workbook that is handed over in a browser may cost: as much as one of a whole city. */
export const WORKBOOK_LIMITS: InflateLimits = { entries: 20_000, unpackedBytes: 384 * MEBIBYTE, ratio: 400, ratioFrom: 8 * MEBIBYTE };

/** Above this a file is not even read. */
export const MOST_FILE_BYTES = 128 * MEBIBYTE;

/**
 * Reads every table of a workbook file that somebody hands over in a browser. `file` is how errors name it.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, FILE_TOO_LARGE, and those of `readWorkbookTables`
 */
export async function readWorkbookFile(bytes: Uint8Array, file: string, options: ReadOptions = {}, limits: InflateLimits = WORKBOOK_LIMITS): Promise<WorkbookSnapshot> {
  return readWorkbookTables(await unpackWorkbook(bytes, file, limits), options);
}
