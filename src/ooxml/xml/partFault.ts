import { WorkbookError } from "../../workbook/workbookError";

/** A part of a package, as errors name it. */
export interface PartPlace {
  readonly file: string;
  /** Name in the package: `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/** Why the content of a part is DAMAGED_PACKAGE; `facts.reason` of the error, beside the reasons of `zip/packageFault`. */
export type PartDamage =
  /** A document type declaration: workbooks have none, entity attacks do. */
  | "doctype"
  /** Not well-formed XML. */
  | "xml"
  /** Bytes that are not the text they claim to be. */
  | "encoding"
  /** The part says nothing where the format demands something: a table without a range, a sheet without a relationship. */
  | "incomplete"
  /** A cell that refers to a shared text that is not there. */
  | "sharedText"
  /** A number, address or other value that cannot be read. */
  | "value"
  /** Rows or cells that are not in ascending order, or stand twice. */
  | "order"
  /** A table whose columns are not as many as its range is wide. */
  | "tableColumns"
  /** Two tables of one name. */
  | "tableName";

export function damagedPart({ file, part }: PartPlace, reason: PartDamage, at: { readonly line?: number; readonly cell?: string } = {}, cause?: unknown): WorkbookError {
  return new WorkbookError("DAMAGED_PACKAGE", { file, reason, part, line: at.line ?? null, cell: at.cell ?? null }, { cause });
}
