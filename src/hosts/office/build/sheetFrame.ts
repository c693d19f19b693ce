import { columnLetters } from "../../../workbook/cellRef";
import { headerFooterParts, withFont } from "../../../workbook/headerFooter";
import type { PageSetup } from "../../../workbook/reportLayout";

/** Pixels of a digit in Excel's own font at 96 dpi, which column widths are counted in. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** A width in Excel's unit (characters) as points, which Office.js wants. Example: `widthInPoints(10)` → 52.5. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * digitPixels) * pointsPerPixel;
}

export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const { first, count, value } of evenRuns(widths)) {
    sheet.getRange(`${columnLetters(first + 1)}:${columnLetters(first + count)}`).format.columnWidth = widthInPoints(value);
  }
}

/** Heights in points by row number. */
export function setHeights(sheet: Excel.Worksheet, heights: Readonly<Record<number, number>>): void {
  const rows = Object.keys(heights).map(Number).sort((a, b) => a - b);
  let run: { first: number; last: number; height: number } | null = null;
  const put = ({ first, last, height }: NonNullable<typeof run>): void => {
    sheet.getRange(`${first}:${last}`).format.rowHeight = height;
  };
  for (const row of rows) {
    const height = heightInPoints(heights[row] ?? 0);
    if (run !== null && run.last + 1 === row && run.height === height) run.last = row;
    else {
      if (run !== null) put(run);
      run = { first: row, last: row, height };
    }
  }
  if (run !== null) put(run);
}

/** Excel's greatest row height in points is 409.5; our layouts stop at 409. */
const tallestRow = 409;

/** A row's height as it is set. */
export function heightInPoints(height: number): number {
  return Math.min(height, tallestRow);
}

function evenRuns(values: readonly number[]): readonly { readonly first: number; readonly count: number; readonly value: number }[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

/** What is printed; `rows` null = however many there are. */
export interface PrintedArea {
  readonly rows: number | null;
  readonly columns: number;
}

const pointsPerInch = 72;

export function setUpPage(sheet: Excel.Worksheet, page: PageSetup, font: string | null, area: PrintedArea | null): void {
  const layout = sheet.pageLayout;
  const { top, bottom, left, right, header, footer } = page.margins;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.topMargin = top * pointsPerInch;
  layout.bottomMargin = bottom * pointsPerInch;
  layout.leftMargin = left * pointsPerInch;
  layout.rightMargin = right * pointsPerInch;
  layout.headerMargin = header * pointsPerInch;
  layout.footerMargin = footer * pointsPerInch;
  if (page.centerHorizontally === true) layout.centerHorizontally = true;
  // One page wide, as many tall as it takes.
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (page.titleRows !== null) layout.setPrintTitleRows(`$${page.titleRows.first}:$${page.titleRows.last}`);
  if (area !== null) layout.setPrintArea(area.rows === null ? `A:${columnLetters(area.columns)}` : `A1:${columnLetters(area.columns)}${area.rows}`);
  const texts = layout.headersFooters.defaultForAllPages;
  const above = headerFooterParts(withFont(page.header, font));
  const below = headerFooterParts(withFont(page.footer, font));
  if (above.left !== "") texts.leftHeader = above.left;
  if (above.center !== "") texts.centerHeader = above.center;
  if (above.right !== "") texts.rightHeader = above.right;
  if (below.left !== "") texts.leftFooter = below.left;
  if (below.center !== "") texts.centerFooter = below.center;
  if (below.right !== "") texts.rightFooter = below.right;
}

/** No password: Excel cannot authenticate anyone (architecture.md A11), this only guards against slips. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatRows: true, allowFormatColumns: true, allowEditObjects: true, allowEditScenarios: true, selectionMode: "Normal" });
}

export function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
