import { dataBarsOf } from "../../../workbook/dataBars";
import type { LayoutStyle, ReportLayout } from "../../../workbook/reportLayout";
import { groupsOf } from "../../../workbook/rowGroups";
import { toRangeCell } from "../cells/cellTexts";
import type { RangeCell } from "../cells/cellTexts";
import { step } from "../steps";
import type { Step } from "../steps";
import { addCharts } from "./addCharts";
import { addPictures, base64Length } from "./addPictures";
import { applyNumberFormats, applyStyles } from "./applyStyle";
import { styleFinder } from "./createInWorkbook";
import { addDraft } from "./draftSheet";
import { addConditionalFormats } from "./rules";
import { freeze, protectSheet, setHeights, setUpPage, setWidths } from "./sheetFrame";
import { blockAddress, joinBlocks } from "./styleAreas";
import type { StyledBlock } from "./styleAreas";

/** Draws a page into a new sheet of this name, which stays a draft: values and styles only, protected without a password. One step, so one page goes in one request. */
export function renderStep(layout: ReportLayout, sheetName: string): Step {
  const { rows, columnWidths, styles, page, pictures = [], charts = [], frozen } = layout;
  const dataBars = dataBarsOf(layout);
  const columns = widthOf(layout);
  const cells = valuesOf(layout, columns);
  const blocks = rows.flatMap((row, index) => row.cells.map(({ column, span, style }): StyledBlock => ({ row: index + 1, column, rows: 1, columns: span, style, isMerged: span > 1 })));
  const spans = blocks.filter(({ columns: span }) => span > 1);
  const styleNamed: (name: string) => LayoutStyle = styleFinder(styles);
  const calls = 60 + 8 * dataBars.length + 2 * groupsOf(rows).length + 40 * charts.length + 12 * pictures.length + 2 * spans.length + rows.length + 25 * Object.keys(styles).length + joinBlocks(blocks).length / 4;
  const drawn = step(cells, calls, (context) => {
    const sheet = addDraft(context, sheetName);
    sheet.showGridlines = false;
    if (cells.length > 0) {
      applyNumberFormats(sheet, blocks, styleNamed);
      // A null leaves its cell empty, for Office.js's types know no null.
      sheet.getRange(blockAddress({ row: 1, column: 1, rows: cells.length, columns })).formulas = cells as RangeCell[][];
    }
    for (const span of spans) sheet.getRange(blockAddress(span)).merge(false);
    applyStyles(sheet, blocks, styleNamed);
    setWidths(sheet, columnWidths);
    setHeights(sheet, Object.fromEntries(rows.map(({ height }, index) => [index + 1, height])));
    rows.forEach(({ pageBreakBefore }, index) => {
      if (pageBreakBefore === true && index > 0) sheet.horizontalPageBreaks.add(`A${index + 1}`);
    });
    setUpPage(sheet, page, Object.values(styles)[0]?.font.name ?? null, { rows: Math.max(1, rows.length), columns });
    for (const group of groupsOf(rows)) sheet.getRange(`${group.first}:${group.last}`).group("ByRows");
    addConditionalFormats(sheet, dataBars);
    if (frozen !== undefined) freeze(sheet, frozen);
    addCharts(sheet, charts);
    addPictures(sheet, pictures, layout);
    protectSheet(sheet);
  });
  return { ...drawn, bytes: drawn.bytes + pictures.reduce((sum, { png }) => sum + base64Length(png.length), 0) };
}

/** Every column that has a width or a cell. */
function widthOf({ rows, columnWidths }: ReportLayout): number {
  return rows.flatMap(({ cells }) => cells).reduce((most, { column, span }) => Math.max(most, column + span - 1), Math.max(1, columnWidths.length));
}

function valuesOf({ rows }: ReportLayout, columns: number): readonly (readonly (RangeCell | null)[])[] {
  return rows.map(({ cells }) => {
    const line: (RangeCell | null)[] = Array.from({ length: columns }, () => null);
    for (const { column, value } of cells) line[column - 1] = value === null || value === "" ? null : toRangeCell(value);
    return line;
  });
}
