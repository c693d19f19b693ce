/** What a cell holds. A date is the serial number that Excel stores; the schema knows which columns are dates. */
export type CellValue = string | number | boolean | CellError | null;

/** An Excel error such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** A live formula with the value that the domain computed for it, so that a viewer that does not calculate shows the right thing. */
export interface FormulaCell {
  /** Without the leading `=`, in the stored grammar (English names, commas, `Table[[#This Row],[column]]`). */
  readonly formula: string;
  readonly result: CellValue;
}

/** What can be written into a cell. Text is always written as text, whatever it begins with (`=`, `+`, `-`, `@`). */
export type CellContent = CellValue | FormulaCell;

export function isCellError(value: CellContent): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isFormulaCell(value: CellContent): value is FormulaCell {
  return typeof value === "object" && value !== null && "formula" in value;
}
