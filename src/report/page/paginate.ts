import type { LayoutCell, LayoutPicture, LayoutRow } from "../../workbook/reportLayout";
import { linesPerRow } from "../thaiText/rowHeight";
import type { FlowRow } from "./flowRow";
import { type MeasuredFlow, type MeasuredRow, type Ruler, heightLeft, heightOfLines, linesLeft, measureRow } from "./measureRow";

/** Fewest lines of a text that stand alone at the foot or the head of a page. */
const FEWEST_LINES = 2;

/**
 * Gives every row its height and decides where pages end, so that headings stay with what they head, texts fill the page and
 * go on at the top of the next, and every row is within Excel's limit of 409 points.
 *
 * Every page end becomes an explicit break: Excel, LibreOffice and a printer count points a little differently, and left to
 * themselves would end pages in other places than where we looked.
 *
 * @param pageHeight points that the rows of one page may take, repeated title rows not counted
 */
export function paginate<Style extends string>(
  rows: readonly FlowRow<Style>[],
  pageHeight: number,
  ruler: Ruler<Style>,
): readonly LayoutRow[] {
  return paginateWithPictures(rows, pageHeight, ruler).rows;
}

/** Rows, and the pictures that hang on them; rows are counted from 1. */
export interface Pages {
  readonly rows: readonly LayoutRow[];
  readonly pictures: readonly LayoutPicture[];
}

/** `paginate` for rows on which pictures hang. */
export function paginateWithPictures<Style extends string>(rows: readonly FlowRow<Style>[], pageHeight: number, ruler: Ruler<Style>): Pages {
  const measured = rows.map((row) => measureRow(row, ruler));
  const page = new PageFiller<Style>(pageHeight, ruler);
  for (let index = 0; index < measured.length; index += 1) {
    let left = measured[index];
    while (left !== undefined) left = page.place(left, (height) => nextFits(measured, index + 1, height));
  }
  return { rows: page.rows, pictures: page.pictures };
}

/** Whether the row at `index`, and all that must stay with it, can begin in `height` points. */
function nextFits<Style extends string>(rows: readonly MeasuredRow<Style>[], index: number, height: number): boolean {
  const next = rows[index];
  if (next === undefined) return true;
  return fitsWhole(next, height, (rest) => nextFits(rows, index + 1, rest)) || linesThatFit(next, height) > 0;
}

/** Whether the following rows can begin in so many points. */
type NextFits = (height: number) => boolean;

function fitsWhole<Style extends string>(row: MeasuredRow<Style>, height: number, next: NextFits): boolean {
  const rest = height - heightLeft(row);
  return rest >= 0 && (row.row.keepWithNext !== true || next(rest));
}

/** How many lines of a text to print on the rest of a page so that enough are left for the next; 0 = none. */
function linesThatFit<Style extends string>(row: MeasuredRow<Style>, height: number): number {
  const { flow } = row;
  if (flow === null) return 0;
  const printed = Math.min(linesWithin(row, height), linesLeft(row) - FEWEST_LINES);
  if (printed < FEWEST_LINES) return 0;
  // A page that ends between two phrases reads better than one that ends in the middle of a compound word.
  return printed > FEWEST_LINES && !endsAtSpace(flow, printed) && endsAtSpace(flow, printed - 1) ? printed - 1 : printed;
}

/** How many lines of a text there is room for in so many points. */
function linesWithin<Style extends string>(row: MeasuredRow<Style>, height: number): number {
  if (row.flow === null) return 0;
  const most = linesPerRow(row.flow.size);
  let fitting = 0;
  for (let rest = height; rest > 0; ) {
    let lines = most;
    while (lines > 0 && heightOfLines(row, lines) > rest) lines -= 1;
    fitting += lines;
    if (lines < most) break;
    rest -= heightOfLines(row, lines);
  }
  return fitting;
}

function endsAtSpace<Style extends string>({ text, lines, from }: MeasuredFlow<Style>, count: number): boolean {
  return /\s/.test(text[lines[from + count - 1]?.end ?? 0] ?? "");
}

class PageFiller<Style extends string> {
  readonly rows: LayoutRow[] = [];
  readonly pictures: LayoutPicture[] = [];
  private free: number;
  private breakBefore = false;
  private isAtTop = true;

  constructor(
    private readonly pageHeight: number,
    private readonly ruler: Ruler<Style>,
  ) {
    this.free = pageHeight;
  }

  /** Prints a row or as much of it as belongs on this page; returns what is left of it. */
  place(row: MeasuredRow<Style>, next: NextFits): MeasuredRow<Style> | undefined {
    // White space between two parts is not needed at the head of a page.
    if (this.isAtTop && this.rows.length > 0 && row.row.cells.length === 0) return undefined;
    if (fitsWhole(row, this.free, next)) {
      this.printLines(row, linesLeft(row), false);
      return undefined;
    }
    const lines = linesThatFit(row, this.free);
    if (lines > 0) {
      const left = this.printLines(row, lines, true);
      this.turnPage(left);
      return left;
    }
    if (!this.isAtTop) {
      this.turnPage(row);
      return row;
    }
    // A whole page does not hold it and what it must stay with: better apart than never.
    const left = this.printLines(row, Math.min(linesLeft(row), Math.max(1, linesWithin(row, this.free))), true);
    if (left !== undefined) this.turnPage(left);
    return left;
  }

  private turnPage(goingOn: MeasuredRow<Style> | undefined): void {
    this.breakBefore = true;
    this.isAtTop = true;
    this.free = this.pageHeight;
    const heading = goingOn?.flow !== null && goingOn?.flow.from !== 0 ? goingOn?.row.headingOnNextPage : undefined;
    if (heading === undefined) return;
    const measured = measureRow(heading, this.ruler);
    this.push(measured.othersHeight, heading.cells.map((cell) => ({ column: cell.column, span: cell.span, value: cell.text, style: cell.style })));
    this.isAtTop = true;
  }

  /** Prints so many lines of a row's text, in rows that Excel allows; returns the row from the next line on. */
  private printLines(row: MeasuredRow<Style>, lines: number, endsPage: boolean): MeasuredRow<Style> | undefined {
    const { flow } = row;
    if (flow === null) {
      this.push(row.othersHeight, cellsOf(row, null, null));
      if (row.row.picture !== undefined) this.pictures.push({ ...row.row.picture, row: this.rows.length });
      return undefined;
    }
    const most = linesPerRow(flow.size);
    const end = flow.from + lines;
    let current: MeasuredRow<Style> = row;
    for (let from = flow.from; from < end; ) {
      const to = Math.min(from + most, end);
      const style = to === flow.lines.length ? flow.cell.style : flowStyle(current, to === end && endsPage);
      this.push(heightOfLines(current, to - from), cellsOf(current, textOf(current, from, to), style));
      current = { ...row, flow: { ...flow, from: to } };
      from = to;
    }
    return end < flow.lines.length ? current : undefined;
  }

  private push(height: number, cells: readonly LayoutCell[]): void {
    this.rows.push(this.breakBefore ? { height, cells, pageBreakBefore: true } : { height, cells });
    this.free -= height;
    this.breakBefore = false;
    this.isAtTop = false;
  }
}

function flowStyle<Style extends string>({ flow }: MeasuredRow<Style>, endsPage: boolean): Style | null {
  const styles = flow?.cell.flow;
  if (styles === undefined) return null;
  return endsPage ? styles.endOfPage : styles.middle;
}

function textOf<Style extends string>({ flow }: MeasuredRow<Style>, from: number, to: number): string {
  if (flow === null) return "";
  return flow.text.slice(flow.lines[from]?.start, flow.lines[to - 1]?.end);
}

function cellsOf<Style extends string>({ row, flow }: MeasuredRow<Style>, flowing: string | null, style: Style | null): readonly LayoutCell[] {
  const isContinued = flow !== null && flow.from > 0;
  return row.cells.map((cell) => {
    const { column, span, text } = cell;
    const says = cell.says === undefined ? {} : { says: cell.says };
    if (cell.flow !== undefined && flowing !== null) return { column, span, value: flowing, style: style ?? cell.style, ...says };
    return { column, span, value: cell.number ?? (isContinued ? (cell.textWhenContinued ?? text) : text), style: cell.style, ...says };
  });
}
