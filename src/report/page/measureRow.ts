import type { LayoutStyle } from "../../workbook/reportLayout";
import type { TextLine } from "../thaiText/breakLines";
import { linesOf } from "../thaiText/lineBreaker";
import { innerWidth, linesPerRow, linesWithSpare, rowHeight } from "../thaiText/rowHeight";
import { wholePixels } from "../thaiText/screenFont";
import type { FlowCell, FlowRow } from "./flowRow";

/** What rows are measured with. */
export interface Ruler<Style extends string> {
  readonly styles: Readonly<Record<Style, LayoutStyle>>;
  /** Width in points that text may use in a cell of this place and style. */
  width(column: number, span: number, style: Style): number;
}

/** One step of indentation: three spaces of the default font, about 7 points in Excel and 10 in LibreOffice. */
const INDENT_POINTS = 10;

/** Makes a ruler for a grid of columns; the width of each span is worked out once. */
export function rulerOf<Style extends string>(columnWidths: readonly number[], styles: Readonly<Record<Style, LayoutStyle>>): Ruler<Style> {
  const known = new Map<number, number>();
  return {
    styles,
    width(column, span, style) {
      const key = column * 1000 + span;
      let width = known.get(key);
      if (width === undefined) {
        width = innerWidth(columnWidths.slice(column - 1, column - 1 + span));
        known.set(key, width);
      }
      return Math.max(0, width - (styles[style].align.indent ?? 0) * INDENT_POINTS);
    },
  };
}

/** A row with its lines counted. */
export interface MeasuredRow<Style extends string> {
  readonly row: FlowRow<Style>;
  /** Points that the cells other than the flowing one need. */
  readonly othersHeight: number;
  readonly flow: MeasuredFlow<Style> | null;
}

/** The flowing text of a row from `from` on (a line's number), and what remains of it. */
export interface MeasuredFlow<Style extends string> {
  readonly cell: FlowCell<Style>;
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly from: number;
  readonly size: number;
  readonly width: number;
}

export function measureRow<Style extends string>(row: FlowRow<Style>, ruler: Ruler<Style>): MeasuredRow<Style> {
  let othersHeight = row.height ?? 0;
  let flow: MeasuredFlow<Style> | null = null;
  for (const cell of row.cells) {
    const { text, column, span } = cell;
    if (text === null || text === "") {
      // A row without text or a height of its own is as high as an empty line.
      if (row.height === undefined) othersHeight = Math.max(othersHeight, rowHeight(1, ruler.styles[cell.style].font.size));
      continue;
    }
    const { font, align } = ruler.styles[cell.style];
    const width = ruler.width(column, span, cell.style);
    const lines = align.wrap ? linesOf(text, width, font) : ONE_LINE;
    if (cell.flow !== undefined) flow = { cell, text, lines, from: 0, size: font.size, width };
    else othersHeight = Math.max(othersHeight, rowHeight(linesWithSpare(lines.length, width), font.size));
  }
  return { row, othersHeight: wholePixels(othersHeight), flow };
}

const ONE_LINE: readonly TextLine[] = [{ start: 0, end: 0 }];

/** Height in points of a row that shows this many lines of the flowing text. */
export function heightOfLines<Style extends string>({ othersHeight, flow }: MeasuredRow<Style>, lines: number): number {
  if (flow === null) return othersHeight;
  return Math.max(othersHeight, rowHeight(linesWithSpare(lines, flow.width), flow.size));
}

/** Lines of the flowing text that are not printed yet. */
export function linesLeft<Style extends string>({ flow }: MeasuredRow<Style>): number {
  return flow === null ? 0 : flow.lines.length - flow.from;
}

/** Height in points of all that is left of a row, in as many rows as Excel's limit makes of it. */
export function heightLeft<Style extends string>(measured: MeasuredRow<Style>): number {
  if (measured.flow === null) return measured.othersHeight;
  const most = linesPerRow(measured.flow.size);
  let height = 0;
  for (let lines = linesLeft(measured); lines > 0; lines -= most) height += heightOfLines(measured, Math.min(lines, most));
  return height;
}
