import { columnLetters, columnNumber } from "../../workbook/cellRef";
import type { SheetBlueprint, TableBlueprint, ValidationBlueprint } from "../../workbook/workbookBlueprint";

/** A sheet's blueprint with some of its tables alone, `by` columns further right, and what belongs to them. */
export function moveSheetTables(sheet: SheetBlueprint, tables: readonly TableBlueprint[], by: number): SheetBlueprint {
  const isTheirs = (range: string): boolean => {
    const column = columnNumber(/^\$?([A-Z]+)/.exec(range)?.[1] ?? "A");
    return tables.some((table) => column >= table.column && column < table.column + table.columns.length);
  };
  return {
    ...sheet,
    cells: sheet.cells.filter(({ column }) => tables.some((table) => table.column === column)).map((cell) => ({ ...cell, column: cell.column + by })),
    tables: tables.map((table) => ({ ...table, column: table.column + by })),
    columnWidths: [...Array.from({ length: by }, () => 9), ...sheet.columnWidths],
    hiddenColumns: sheet.hiddenColumns.filter((column) => isTheirs(columnLetters(column))).map((column) => column + by),
    validations: sheet.validations.filter(({ range }) => isTheirs(range)).map((validation) => ({ ...validation, range: moveColumns(validation.range, by), rule: movedRule(validation.rule, by) })),
    conditionalFormats: sheet.conditionalFormats
      .filter(({ range }) => isTheirs(range))
      .map(({ range, rules }) => ({ range: moveColumns(range, by), rules: rules.map((rule) => (rule.kind === "expression" ? { ...rule, formula: moveColumns(rule.formula, by) } : rule)) })),
  };
}

function movedRule(rule: ValidationBlueprint["rule"], by: number): ValidationBlueprint["rule"] {
  return rule.kind === "custom" ? { ...rule, formula: moveColumns(rule.formula, by) } : rule;
}

/** Cell addresses of a formula or range with their columns moved, absolute ones too; texts stay. Example: `moveColumns("$C4=\"A1\"", 2)` → `$E4="A1"`. */
export function moveColumns(formula: string, by: number): string {
  if (by === 0) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/(?<![\p{L}\p{M}\p{N}_.])(\$?)([A-Z]{1,3})(?=\$?\d+(?![\p{L}\p{N}_(]))/gu, (_whole, lock: string, letters: string) => `${lock}${columnLetters(columnNumber(letters) + by)}`)))
    .join("");
}
