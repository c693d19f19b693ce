import { WorkbookError } from "../../../workbook/workbookError";
import type { ExcelLibrary } from "../library";
import { meaningOf } from "./excelCodes";

/** What Office.js rejects with. */
export interface ExcelFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The code of an error of Excel's; null for any other error, which is a fault of ours. */
export function excelCode(error: unknown): string | null {
  const isFailure = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "debugInfo" in error;
  return isFailure ? (error as ExcelFailure).code : null;
}

/**
 * An error of Excel's as one that has sentences; `facts` say what was being done. Errors that are not Excel's stay what they are: hiding a
 * slip of our own behind "Excel refused" would help nobody.
 */
export function asWorkbookError(error: unknown, facts: Readonly<Record<string, string | number | null>>): unknown {
  const code = excelCode(error);
  if (code === null || ourFaults.has(code)) return error;
  const { problem, reason } = meaningOf(code);
  const { debugInfo } = error as ExcelFailure;
  const needed = problem === "EXCEL_TOO_OLD" ? { needed: NEEDED_SET } : {};
  return new WorkbookError(problem, { ...facts, ...(reason !== undefined && { reason }), ...needed, code, place: debugInfo?.errorLocation ?? null }, { cause: error });
}

/** Raised by the library itself for code that uses it wrongly. */
const ourFaults: ReadonlySet<string> = new Set(["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "InvalidRequestContext", "RunMustReturnPromise"]);

/** The oldest Excel that has all we use: Excel 2021 (office-platform.md D1). */
export const NEEDED_SET = "ExcelApi 1.14";

/** @throws WorkbookError EXCEL_TOO_OLD before anything is tried that this Excel does not know */
export function refuseOldExcel(library: ExcelLibrary): void {
  const [name = "", version = ""] = NEEDED_SET.split(" ");
  if (!library.isSupported(name, version)) throw new WorkbookError("EXCEL_TOO_OLD", { needed: NEEDED_SET });
}
