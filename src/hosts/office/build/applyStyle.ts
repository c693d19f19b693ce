import type { BorderLine, LayoutStyle } from "../../../workbook/reportLayout";
import { addressLists, blockAddress, byStyle } from "./styleAreas";
import type { StyledBlock } from "./styleAreas";

/** Gives blocks of cells their looks: one set of properties for all blocks of a style. */
export function applyStyles(sheet: Excel.Worksheet, blocks: readonly StyledBlock[], styleNamed: (name: string) => LayoutStyle): void {
  for (const [name, group] of byStyle(blocks)) {
    const style = styleNamed(name);
    for (const list of addressLists(group.map(blockAddress))) applyLook(sheet.getRanges(list).format, style, spreadOf(group));
  }
}

/** Number formats are a range's own: several ranges together have none in Office.js. Set before values, so that text columns take text as text. */
export function applyNumberFormats(sheet: Excel.Worksheet, blocks: readonly StyledBlock[], styleNamed: (name: string) => LayoutStyle): void {
  for (const [name, group] of byStyle(blocks)) {
    const { numberFormat } = styleNamed(name);
    if (numberFormat === undefined || numberFormat === "General") continue;
    for (const block of group) fill(sheet.getRange(blockAddress(block)), numberFormat);
  }
}

/** One number format for every cell of a range. */
function fill(range: Excel.Range, code: string): void {
  // A single value stands for all cells (Microsoft, "Set values: single value to several cells"); the types know lists of rows only.
  range.numberFormat = code as unknown as string[][];
}

/** Whether a group has blocks of more than one row or column, whose cells need lines between them. */
interface Spread {
  readonly rows: boolean;
  readonly columns: boolean;
}

function spreadOf(group: readonly StyledBlock[]): Spread {
  return { rows: group.some(({ rows }) => rows > 1), columns: group.some(({ columns, isMerged }) => columns > 1 && isMerged !== true) };
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const weights = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;

function applyLook(format: Excel.RangeFormat, { font, align, fill: background, border }: LayoutStyle, spread: Spread): void {
  format.font.name = font.name;
  format.font.size = font.size;
  if (font.bold === true) format.font.bold = true;
  if (font.italic === true) format.font.italic = true;
  if (font.color !== undefined) format.font.color = `#${font.color}`;
  format.horizontalAlignment = horizontal[align.horizontal];
  format.verticalAlignment = vertical[align.vertical];
  if (align.wrap) format.wrapText = true;
  if (align.indent !== undefined && align.indent > 0) format.indentLevel = align.indent;
  if (background !== undefined) format.fill.color = `#${background}`;
  if (border === undefined) return;
  const { top, right, bottom, left } = border;
  drawLine(format, "EdgeTop", top);
  drawLine(format, "EdgeRight", right);
  drawLine(format, "EdgeBottom", bottom);
  drawLine(format, "EdgeLeft", left);
  // A style says what every cell has; between two cells the lower one's top and the upper one's bottom are one line.
  if (spread.rows) drawLine(format, "InsideHorizontal", bottom ?? top);
  if (spread.columns) drawLine(format, "InsideVertical", right ?? left);
}

function drawLine(format: Excel.RangeFormat, place: "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical", line: BorderLine | undefined): void {
  if (line === undefined) return;
  const border = format.borders.getItem(place);
  border.style = "Continuous";
  border.weight = weights[line.style];
  border.color = `#${line.color}`;
}
