import type { ColumnModel } from "../../model/book";
import type { CellStyle } from "../../model/style";
import { lastColumn } from "../../grid/area";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import type { StyleSheet } from "../styles/styleSheet";
import { flag, numberOf } from "../xml/attributes";
import { element } from "../xml/markup";
import type { XmlElement } from "../xml/parseXml";
import { pointsOfWidth, widthOfPoints } from "./units";

export interface ColumnsOfSheet {
  readonly columns: (ColumnModel | undefined)[];
  /** Look of the whole sheet, when the last columns have one. */
  readonly defaultStyle: CellStyle;
}

/**
 * The `col` elements of a sheet. A look that reaches to the last column is the sheet's own, as Excel writes the look of a
 * whole sheet.
 */
export function readColumns(cols: readonly XmlElement[], styles: readonly CellStyle[], normal: CellStyle, defaultWidth: number, part: string, lost: LostParts): ColumnsOfSheet {
  const columns: (ColumnModel | undefined)[] = [];
  const styleOf = (col: XmlElement): CellStyle => {
    const style = styles[numberOf(col, "style", part, 0)];
    if (style === undefined) throw damaged(part, "value", `col style="${col.attributes["style"] ?? ""}"`);
    return style;
  };
  const trailing = cols.find((col) => numberOf(col, "max", part, 0) === lastColumn + 1);
  const defaultStyle = trailing === undefined ? normal : styleOf(trailing);
  for (const col of cols) {
    const first = numberOf(col, "min", part, 0) - 1;
    const last = numberOf(col, "max", part, 0) - 1;
    if (!(first >= 0 && first <= last && last <= lastColumn)) throw damaged(part, "value", `col min="${first + 1}" max="${last + 1}"`);
    if (numberOf(col, "outlineLevel", part, 0) > 0) lost.note(part, "outlineLevel");
    const said = numberOf(col, "width", part, null);
    const points = said === null ? defaultWidth : pointsOfWidth(said);
    // Some programs give a width without saying that it is one of its own.
    const width = flag(col, "customWidth") || points !== defaultWidth ? points : null;
    const isHidden = flag(col, "hidden");
    const style = styleOf(col);
    const own = style === defaultStyle ? null : style;
    if (width === null && !isHidden && own === null) continue;
    for (let column = first; column <= last; column++) columns[column] = { width, isHidden, style: own };
  }
  return { columns, defaultStyle };
}

/** A look of the whole sheet that is not the workbook's own (number 0) is written for all columns. */
export function columnsMarkup(columns: readonly (ColumnModel | undefined)[], defaultStyle: CellStyle, defaultWidth: number, styles: StyleSheet): string {
  const hasOwnLook = styles.cell(defaultStyle) !== 0;
  const describe = (column: ColumnModel | undefined): string | null => {
    const style = styles.cell(column?.style ?? defaultStyle);
    if (column === undefined && !hasOwnLook) return null;
    if (column !== undefined && column.width === null && !column.isHidden && style === 0) return null;
    const width = widthOfPoints(column?.width ?? defaultWidth);
    return JSON.stringify({ width, style: style === 0 ? null : style, hidden: column?.isHidden === true ? true : null, customWidth: column?.width === null || column === undefined ? null : true });
  };
  const cols: string[] = [];
  const count = hasOwnLook ? lastColumn + 1 : columns.length;
  for (let first = 0; first < count; ) {
    const description = describe(columns[first]);
    let last = first;
    while (last + 1 < count && describe(columns[last + 1]) === description) last++;
    if (description !== null) cols.push(element("col", { min: first + 1, max: last + 1, ...(JSON.parse(description) as Record<string, number | boolean | null>) }));
    first = last + 1;
  }
  return cols.length === 0 ? "" : element("cols", {}, ...cols);
}
