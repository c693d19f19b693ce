import type { CellValue as ExcelJsValue } from "exceljs";
import { isCellError, isFormulaCell } from "../../../workbook/cellValue";
import type { CellContent, CellValue } from "../../../workbook/cellValue";
import type { CellRef } from "../../../workbook/cellRef";
import { refuseUnholdable } from "../../../ooxml/write/cellLimits";
import { encodeCellText } from "../../../ooxml/xml/cellText";

/**
 * What exceljs is to write for our content. Text is text whatever it begins with; the empty text is a blank cell, because
 * Excel counts a stored empty text as filled. As the result of a formula it stays, for that is how a formula says "nothing".
 *
 * @param at only to name the cell in errors
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for a number that is not finite, which no cell can hold
 */
export function excelJsValue(content: CellContent, at: CellRef): ExcelJsValue {
  if (isFormulaCell(content)) {
    const result = plainValue(content.result, at);
    return { formula: content.formula, ...(result !== null && { result: result as string }) };
  }
  return content === "" ? null : plainValue(content, at);
}

function plainValue(value: CellValue, at: CellRef): ExcelJsValue {
  refuseUnholdable(value, at);
  if (typeof value === "string") return encodeCellText(value);
  if (value !== null && isCellError(value)) return { error: value.error } as ExcelJsValue;
  return value;
}
