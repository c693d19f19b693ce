import { cellAt } from "../../cells/cellAt";
import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/book";
import type { ChartSeriesModel } from "../../model/chart";
import { columnCount, rowCount } from "../../grid/area";
import { sheetReference } from "../../file/grid/sheetReference";

/** A series that shows nothing yet. */
export function newSeries(name: string, values: string, categories: string | null): ChartSeriesModel {
  return { name, values, categories, color: "", lineStyle: "Automatic", markerStyle: "Automatic" };
}

/**
 * The series of a chart over a block of cells, as Excel guesses them: a first row of texts names them, a first column of texts
 * are the categories; what is longer, rows or columns, is a series.
 */
export function seriesOf(sheet: SheetModel, area: Area, by: "Auto" | "Columns" | "Rows"): ChartSeriesModel[] {
  const isText = (row: number, column: number): boolean => typeof cellAt(sheet, row, column).value === "string";
  const isBlank = (row: number, column: number): boolean => cellAt(sheet, row, column).value === null;
  const rows = Array.from({ length: rowCount(area) }, (_row, index) => area.top + index);
  const columns = Array.from({ length: columnCount(area) }, (_column, index) => area.left + index);
  const hasTop = rows.length > 1 && columns.slice(1).concat(columns.length === 1 ? columns : []).every((column) => isText(area.top, column));
  const hasLeft = columns.length > 1 && rows.slice(1).every((row) => isText(row, area.left) || isBlank(row, area.left));
  const inner = { top: area.top + (hasTop ? 1 : 0), left: area.left + (hasLeft ? 1 : 0), bottom: area.bottom, right: area.right };
  const isByColumns = by === "Columns" || (by === "Auto" && rowCount(inner) >= columnCount(inner));
  const reference = (part: Area): string => `=${sheetReference(sheet.name, part)}`;
  if (isByColumns) {
    const categories = hasLeft ? reference({ ...inner, left: area.left, right: area.left }) : null;
    return columns.slice(hasLeft ? 1 : 0).map((column) => newSeries(hasTop ? reference({ top: area.top, bottom: area.top, left: column, right: column }) : "", reference({ ...inner, left: column, right: column }), categories));
  }
  const categories = hasTop ? reference({ ...inner, top: area.top, bottom: area.top }) : null;
  return rows.slice(hasTop ? 1 : 0).map((row) => newSeries(hasLeft ? reference({ top: row, bottom: row, left: area.left, right: area.left }) : "", reference({ ...inner, top: row, bottom: row }), categories));
}
