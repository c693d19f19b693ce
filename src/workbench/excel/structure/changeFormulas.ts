import { changeRule, ifFormula } from "../formula/ruleFormulas";
import type { BookModel, SheetModel } from "../model/book";
import type { TableModel } from "../model/table";

/** The sheet whose cells a formula without a sheet's name means, and the table it stands in; null = none. */
export type FormulaChange = (formula: string, sheet: string | null, table: TableModel | null) => string;

/** Passes every formula of the workbook through `change`: cells, names, tables, validations, conditional formats, charts. */
export function changeFormulas(book: BookModel, change: FormulaChange): void {
  for (const name of book.names) name.formula = change(name.formula, null, null);
  for (const sheet of book.sheets) {
    changeCellFormulas(sheet, change);
    const onSheet = (formula: string): string => change(formula, sheet.name, null);
    for (const name of sheet.names) name.formula = onSheet(name.formula);
    for (const table of sheet.tables) {
      for (const column of table.columns) if (column.formula !== null) column.formula = change(column.formula, sheet.name, table);
    }
    for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) changeRule(rule, onSheet);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.name = ifFormula(series.name, onSheet);
      series.values = ifFormula(series.values, onSheet);
      if (series.categories !== null) series.categories = onSheet(series.categories);
    }
  }
}

function changeCellFormulas(sheet: SheetModel, change: FormulaChange): void {
  for (const [index, row] of sheet.rows.entries()) {
    for (const [column, formula] of row?.formulas?.entries() ?? []) {
      if (formula === undefined || row?.formulas === undefined || row.formulas === null) continue;
      const table = sheet.tables.find(({ area }) => index >= area.top && index <= area.bottom && column >= area.left && column <= area.right);
      row.formulas[column] = change(formula, sheet.name, table ?? null);
    }
  }
}
