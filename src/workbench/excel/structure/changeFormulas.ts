import type { BookModel, SheetModel } from "../model/book";
import type { ConditionalFormatModel } from "../model/conditionalFormat";
import type { TableModel } from "../model/table";
import type { ValidationModel } from "../model/validation";

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
    for (const validation of sheet.validations) changeValidation(validation, onSheet);
    for (const format of sheet.conditionalFormats) changeConditionalFormat(format, onSheet);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = onSheet(series.values);
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

function changeValidation(validation: ValidationModel, change: (formula: string) => string): void {
  const { rule } = validation;
  const ifFormula = <T>(value: T): T => (typeof value === "string" && value.startsWith("=") ? (change(value) as T & string) : value);
  if (rule.kind === "list") validation.rule = { ...rule, source: ifFormula(rule.source) };
  else if (rule.kind === "custom") validation.rule = { ...rule, formula: change(rule.formula) };
  else if (rule.kind !== "none") validation.rule = { ...rule, formula1: ifFormula(rule.formula1), formula2: ifFormula(rule.formula2) };
}

function changeConditionalFormat({ rule }: ConditionalFormatModel, change: (formula: string) => string): void {
  if (rule.kind === "custom") rule.formula = change(rule.formula);
  else if (rule.kind === "cellValue") {
    rule.formula1 = change(rule.formula1);
    rule.formula2 = rule.formula2 === null ? null : change(rule.formula2);
  }
}
