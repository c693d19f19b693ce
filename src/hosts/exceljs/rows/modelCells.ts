import type { Worksheet } from "exceljs";
import { cellAddress } from "../../../workbook/cellRef";
import type { LayoutStyle } from "../../../workbook/reportLayout";
import type { WorkbookBlueprint } from "../../../workbook/workbookBlueprint";
import type { StyleBook } from "../build/styleBook";
import { type CellForms, cellForms } from "./cellForms";

/** What stands in the model row, which is left out of the file as all rows that exceljs draws. */
export interface ModelCells {
  readonly styles: readonly LayoutStyle[];
  readonly row: number;
}

/**
 * Puts one cell of every style that the workbook uses into a sheet, plain and marked as text: exceljs numbers styles as it meets them in cells,
 * and these are the only ones that it is shown.
 */
export function drawModelCells(sheet: Worksheet, { sheets, styles }: WorkbookBlueprint, book: StyleBook): ModelCells {
  const names = new Set(sheets.flatMap(({ cells, tables }) => [
    ...cells.map(({ style }) => style),
    ...tables.flatMap(({ columns }) => columns.flatMap(({ headerStyle, bodyStyle }) => [headerStyle, bodyStyle])),
  ]));
  const used = [...names].flatMap((name) => styles[name] ?? []);
  const row = sheet.rowCount + 1;
  used.forEach((style, index) => {
    sheet.getCell(row, plainColumn(index)).style = book.plain(style);
    sheet.getCell(row, plainColumn(index) + 1).style = book.marked(style);
  });
  // With a text in any cell exceljs makes the part for shared texts, its relationship and its content type.
  sheet.getCell(row, plainColumn(used.length)).value = "text";
  return { styles: used, row };
}

const plainColumn = (index: number): number => 2 * index + 1;

/** The forms of each style, by the numbers that exceljs gave them in the sheet that it drew. */
export function readModelCells(drawn: string, { styles, row }: ModelCells): (style: LayoutStyle) => CellForms {
  const numberAt = (column: number): number => Number(new RegExp(`<c r="${cellAddress({ row, column })}"(?: s="(\\d+)")?`).exec(drawn)?.[1] ?? 0);
  const forms = new Map(styles.map((style, index) => [style, cellForms({ plain: numberAt(plainColumn(index)), marked: numberAt(plainColumn(index) + 1) })]));
  return (style) => {
    const known = forms.get(style);
    if (known === undefined) throw new Error("a style that no cell names");
    return known;
  };
}
