import { cellAddress, columnLetters } from "../workbook/cellRef";
import { withFont } from "../workbook/headerFooter";
import type { LayoutCell, LayoutRow, ReportLayout } from "../workbook/reportLayout";
import { wouldBeReinterpreted } from "../workbook/textAsText";
import { refuseUnholdable } from "../ooxml/write/cellLimits";
import { dyDescent, tallestRow } from "../ooxml/write/rowSizes";
import { escapeXml } from "../ooxml/xml/xmlText";
import { inlineTextXml } from "../ooxml/xml/inlineText";
import type { CellFormats, SheetFrame } from "./stampTemplate";
import { lastUsedColumn } from "../ooxml/write/usedColumns";

/** What a sheet is in its workbook. */
export interface SheetPlace {
  /** Whether the workbook opens on it. */
  readonly isFirst: boolean;
  /** Id of the relationship to its drawing; null without pictures. */
  readonly drawing: string | null;
}

/** How a sheet says that the workbook opens on it. */
export const selected = ' tabSelected="1"';

/**
 * The XML of a page: what its kind has in common, as exceljs wrote it, around the rows, which are written here. Texts stand in their cells
 * (`inlineStr`), so that a sheet is complete without a list of shared texts.
 *
 * @throws WorkbookError TEXT_TOO_LONG
 */
export function sheetXml(layout: ReportLayout, frame: SheetFrame, { isFirst, drawing }: SheetPlace): string {
  const drawn: DrawnRows = { rows: "", merges: "", mergeCount: 0, breaks: "", breakCount: 0 };
  layout.rows.forEach((row, index) => drawRow(drawn, row, index + 1, layout.sheetName, frame.formats));
  const beforeRows = isFirst ? frame.beforeRows.replace("<sheetView ", `<sheetView${selected} `) : frame.beforeRows;
  return (
    `${frame.beforeDimension}<dimension ref="${dimensionOf(layout)}"/>${beforeRows}<sheetData>${drawn.rows}</sheetData>${frame.protection}` +
    (drawn.mergeCount === 0 ? "" : `<mergeCells count="${drawn.mergeCount}">${drawn.merges}</mergeCells>`) +
    `${frame.pageSetup}${headerFooterXml(layout, frame.font)}` +
    (drawn.breakCount === 0 ? "" : `<rowBreaks count="${drawn.breakCount}" manualBreakCount="${drawn.breakCount}">${drawn.breaks}</rowBreaks>`) +
    `${drawing === null ? "" : `<drawing r:id="${drawing}"/>`}</worksheet>`
  );
}

interface DrawnRows {
  rows: string;
  merges: string;
  mergeCount: number;
  breaks: string;
  breakCount: number;
}

function drawRow(drawn: DrawnRows, { height, cells, pageBreakBefore }: LayoutRow, row: number, sheet: string, formats: SheetFrame["formats"]): void {
  // A break stands below a row, and none can stand above the first.
  if (pageBreakBefore === true && row > 1) {
    drawn.breaks += `<brk id="${row - 1}" max="16383" man="1"/>`;
    drawn.breakCount += 1;
  }
  const size = height > 0 ? ` ht="${Math.min(height, tallestRow)}" customHeight="1"` : "";
  let xml = `<row r="${row}"${size} x14ac:dyDescent="${dyDescent}">`;
  for (const cell of inOrder(cells)) {
    const { column, span } = cell;
    const format = formats[cell.style] as CellFormats;
    xml += cellXml(cell, row, sheet, format);
    if (span === 1) continue;
    // Each covered cell keeps the style of its own, or the right edge would lose its border.
    const covered = `${row}" s="${format.plain}"/>`;
    for (let next = column + 1; next < column + span; next += 1) xml += openCell(next) + covered;
    drawn.merges += `<mergeCell ref="${columnLetters(column)}${row}:${columnLetters(column + span - 1)}${row}"/>`;
    drawn.mergeCount += 1;
  }
  drawn.rows += `${xml}</row>`;
}

function cellXml({ column, value }: LayoutCell, row: number, sheet: string, { plain, quoted }: CellFormats): string {
  const open = openCell(column) + row;
  if (value === null || value === "") return `${open}" s="${plain}"/>`;
  refuseUnholdable(value, { sheet, row, column });
  if (typeof value === "number") return `${open}" s="${plain}"><v>${value}</v></c>`;
  return `${open}" s="${wouldBeReinterpreted(value) ? quoted : plain}" t="inlineStr">${inlineTextXml(value)}</c>`;
}

/** Cells from left to right, as they mostly are. */
function inOrder(cells: readonly LayoutCell[]): readonly LayoutCell[] {
  const isSorted = cells.every(({ column }, index) => column >= (cells[index - 1]?.column ?? 0));
  return isSorted ? cells : [...cells].sort((left, right) => left.column - right.column);
}

const opened: string[] = [];

function openCell(column: number): string {
  return (opened[column] ??= `<c r="${columnLetters(column)}`);
}

function dimensionOf({ rows }: ReportLayout): string {
  return `A1:${cellAddress({ row: Math.max(1, rows.length), column: lastUsedColumn(rows, 1) })}`;
}

function headerFooterXml({ page: { header, footer } }: ReportLayout, font: string | null): string {
  if (header === "" && footer === "") return "";
  const part = (element: string, codes: string): string => (codes === "" ? "" : `<${element}>${escapeXml(withFont(codes, font))}</${element}>`);
  return `<headerFooter>${part("oddHeader", header)}${part("oddFooter", footer)}</headerFooter>`;
}
