import { WorkbookError } from "../../../../workbook/workbookError";

/** Why a file is refused; `facts.reason` of the error. */
export type DamageReason =
  /** The end is missing, or the directory points outside the file. */
  | "truncated"
  /** A part's bytes are not those whose checksum stands in the directory. */
  | "checksum"
  /** Packed by a method other than deflate, or in several volumes. */
  | "compression"
  /** Two parts of one name, or a name that leaves the package. */
  | "partName"
  /** A part that another one needs is not there. */
  | "missingPart"
  /** Not UTF-8 or UTF-16. */
  | "encoding"
  /** Not well-formed XML, a document type, or markup that has no place among the cells. */
  | "xml"
  /** A number, address or reference to another part's list that cannot be read. */
  | "value"
  /** Rows or cells that are not in ascending order. */
  | "order"
  /** The format demands something that is not said: a table without a range, a workbook without a sheet. */
  | "incomplete";

/**
 * @param detail what was found there: an address, an attribute, a line
 */
export function damaged(part: string | null, reason: DamageReason, detail: string | null = null, cause?: unknown): WorkbookError {
  return new WorkbookError("DAMAGED_PACKAGE", { file: "", part, reason, detail }, { cause });
}

export function notAWorkbook(reason: "empty" | "oldFormat" | "notAZip" | "notAPackage" | "otherDocument" | "binaryWorkbook"): WorkbookError {
  return new WorkbookError("NOT_A_WORKBOOK", { file: "", reason });
}

/** `limit` names the limit that was passed, `allowed` and `found` its two figures. */
export function tooLarge(limit: string, allowed: number, found: number, part: string | null): WorkbookError {
  return new WorkbookError("FILE_TOO_LARGE", { file: "", limit, allowed, found, part });
}

export function encrypted(): WorkbookError {
  return new WorkbookError("ENCRYPTED_WORKBOOK", { file: "" });
}

export function strict(): WorkbookError {
  return new WorkbookError("STRICT_WORKBOOK", { file: "" });
}
