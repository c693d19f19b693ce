import { WorkbookError } from "../../workbook/workbookError";

/** Why a package is DAMAGED_PACKAGE; `facts.reason` of the error, for the sentence that a user reads. */
export type DamageReason =
  /** The end of the file is missing, or what the directory names lies outside it. */
  | "truncated"
  /** A part's bytes are not those whose checksum stands in the directory. */
  | "checksum"
  /** Two parts of one name; names that differ by case only are one name. */
  | "duplicatePart"
  /** A name that leaves the package (`../x`, `/x`, `C:x`) or is no part name. */
  | "partName"
  /** Two entries share bytes, which only a zip bomb has use for. */
  | "overlap"
  /** Packed by a method other than deflate. */
  | "compression"
  /** One of several volumes. */
  | "volumes"
  /** A part that the package must have is not there. */
  | "missingPart"
  /** A part is not well-formed XML. */
  | "xml"
  /** A part that should be text is not UTF-8. */
  | "encoding";

/** Why a file is NOT_A_WORKBOOK; `facts.reason` of the error. */
export type NotAWorkbookReason =
  | "empty"
  /** Excel 97–2003 (`.xls`) or another OLE file. */
  | "oldFormat"
  /** No zip at all: text, PDF, picture, … */
  | "notAZip"
  /** A zip without `[Content_Types].xml`. */
  | "notAPackage"
  /** A Word, PowerPoint or other package. */
  | "otherDocument"
  /** A binary workbook (`.xlsb`). */
  | "binaryWorkbook";

export function damaged(file: string, reason: DamageReason, part: string | null, cause?: unknown): WorkbookError {
  return new WorkbookError("DAMAGED_PACKAGE", { file, reason, part }, { cause });
}

export function notAWorkbook(file: string, reason: NotAWorkbookReason): WorkbookError {
  return new WorkbookError("NOT_A_WORKBOOK", { file, reason });
}

/** `limit` names the limit that was passed (`totalBytes`, `ratio`, …), `allowed` and `found` its two figures. */
export function tooLarge(file: string, limit: string, allowed: number, found: number, part: string | null): WorkbookError {
  return new WorkbookError("FILE_TOO_LARGE", { file, limit, allowed, found, part });
}
