import { refuseUnholdable } from "../../../ooxml/write/cellLimits";
import { cellAddress } from "../../../workbook/cellRef";
import { type CellContent, isFormulaCell } from "../../../workbook/cellValue";

/**
 * Refuses what no cell can hold. The place only names the cell in errors; it comes in pieces, for there are millions of cells.
 *
 * @throws WorkbookError TEXT_TOO_LONG
 * @throws Error for a number that is not finite, and a formula with its equals sign
 */
export function refuseContent(content: CellContent, sheet: string, row: number, column: number): void {
  if (isHoldable(content)) return;
  if (!isFormulaCell(content)) return refuseUnholdable(content, { sheet, row, column });
  if (content.formula.startsWith("=")) throw new Error(`${sheet}!${cellAddress({ row, column })}: a stored formula has no "="`);
  refuseUnholdable(content.result, { sheet, row, column });
}

/** A quick look at what most cells hold; whoever refuses takes a closer one. */
function isHoldable(content: CellContent): boolean {
  if (typeof content === "string") return content.length < shortEnough;
  return content === null || typeof content === "boolean" || (typeof content === "number" && Number.isFinite(content));
}

/** Below what any cell can hold. */
const shortEnough = 32_000;
