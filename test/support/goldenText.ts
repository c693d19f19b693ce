import { columnLetters } from "../../src/workbook/cellRef";
import type { LayoutCell, LayoutRow, LayoutStyle, ReportLayout } from "../../src/workbook/reportLayout";
import { lineTexts } from "../../src/report/thaiText/breakLines";
import { linesOf } from "../../src/report/thaiText/lineBreaker";
import { innerWidth } from "../../src/report/thaiText/rowHeight";

/**
 * A report layout as a page of plain text that people can review: rows with their height in points, cells between bars, texts
 * broken where the sheet breaks them, page ends as lines. Filled cells without text are `█` where dark, `▒` where light.
 */
export function goldenText(layout: ReportLayout): string {
  const { page } = layout;
  const titles = page.titleRows === null ? "none" : `${page.titleRows.first}–${page.titleRows.last}`;
  const widths = layout.columnWidths.map((width, index) => `${columnLetters(index + 1)} ${width}`).join(", ");
  let pageNo = 1;
  const rows = layout.rows.flatMap((row) => {
    const lines = rowText(row, layout);
    if (row.pageBreakBefore !== true) return lines;
    pageNo += 1;
    return [`──────── page ${pageNo} ────────`, ...lines];
  });
  return [
    `tab: ${layout.sheetName}`,
    `title: ${layout.title}`,
    `page: ${page.paper} ${page.orientation}, repeated rows ${titles}`,
    `header: ${page.header}`,
    `footer: ${page.footer}`,
    `columns: ${widths}`,
    "──────── page 1 ────────",
    ...rows,
    "",
  ].join("\n");
}

function rowText({ height, cells }: LayoutRow, layout: ReportLayout): readonly string[] {
  const columns = cells.map((cell) => cellLines(cell, layout));
  const count = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, line) => {
    const gutter = (line === 0 ? String(height) : "").padStart(6);
    let text = "";
    columns.forEach((lines, index) => {
      const isBar = barCell(cells[index], layout) !== null && barCell(cells[index - 1], layout) !== null;
      text += `${isBar ? "" : " │ "}${lines[line] ?? ""}`;
    });
    return `${gutter}${text}`.trimEnd();
  });
}

function cellLines(cell: LayoutCell, layout: ReportLayout): readonly string[] {
  const { value, column, span } = cell;
  const style = styleOf(cell, layout);
  if (value === null) return [barCell(cell, layout) ?? ""];
  if (typeof value === "number") return [formatted(value, style.numberFormat)];
  if (!style.align.wrap) return [value];
  const width = innerWidth(layout.columnWidths.slice(column - 1, column - 1 + span)) - (style.align.indent ?? 0) * 10;
  return lineTexts(value, linesOf(value, width, style.font));
}

/** The two formats that reports have: a whole number, and two decimals with a unit. */
function formatted(value: number, numberFormat = "General"): string {
  const unit = /^0\.00(?:"(.*)")?$/.exec(numberFormat);
  return unit === null ? String(value) : `${value.toFixed(2)}${unit[1] ?? ""}`;
}

/** What a filled cell without text looks like; `null` for any other cell. */
function barCell(cell: LayoutCell | undefined, layout: ReportLayout): string | null {
  if (cell === undefined || cell.value !== null) return null;
  const { fill } = styleOf(cell, layout);
  if (fill === undefined) return null;
  const channels = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16));
  const brightness = channels.reduce((total, channel) => total + channel, 0) / 3;
  return brightness < 175 ? "█" : brightness < 225 ? "▒" : "░";
}

function styleOf({ style }: LayoutCell, { styles }: ReportLayout): LayoutStyle {
  const found = styles[style];
  if (found === undefined) throw new Error(`There is no style "${style}"`);
  return found;
}
