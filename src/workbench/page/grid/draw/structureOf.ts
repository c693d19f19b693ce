import type { BookModel, SheetModel } from "../../../excel/model/book";
import { gridExtent, type StyleNames } from "./gridSheet";

/**
 * Everything about a book but its cells, as one text: when it has changed, the grid is drawn anew, because a change of sheets, tables,
 * rules, sizes or names can move any cell and any formula.
 */
export function structureOf(book: BookModel, styleName: StyleNames): string {
  return JSON.stringify([
    book.names.map(({ name, formula }) => [name, formula]),
    book.sheets.map((sheet) => sheetStructure(sheet, styleName)),
  ]);
}

function sheetStructure(sheet: SheetModel, styleName: StyleNames): unknown {
  const { id, name, visibility, tabColor, showGridlines, merges, validations, conditionalFormats, frozen, defaultRowHeight, defaultColumnWidth } = sheet;
  return [
    id, name, visibility, tabColor, showGridlines, merges, validations, conditionalFormats, frozen, defaultRowHeight, defaultColumnWidth,
    sheet.names.map((each) => [each.name, each.formula]),
    sheet.tables.map(({ id: tableId, name: tableName, area, columns, showHeaders, showTotals, style }) => [
      tableId, tableName, area, columns.map((column) => column.name), showHeaders, showTotals, style,
    ]),
    sheet.columns.map((column) => column && [column.width, column.isHidden, column.style && styleName(column.style)]),
    sheet.rows.flatMap((row, index) => {
      if (row === undefined || (row.height === null && !row.isHidden && row.style === null)) return [];
      return [[index, row.height, row.isHidden, row.style && styleName(row.style)]];
    }),
    Object.values(gridExtent(sheet)),
  ];
}
