import { type Style, Workbook } from "exceljs";
import type { LayoutStyle, ReportLayout } from "../src/workbook/reportLayout";

/**
 * What a first attempt with exceljs looks like, as the peer to measure against: the same cells, merges, heights and page set-up, style objects
 * made anew for every cell, all defaults, nothing mended afterwards.
 */
export async function plainExceljs(layout: ReportLayout): Promise<Uint8Array> {
  const workbook = new Workbook();
  const { page } = layout;
  const sheet = workbook.addWorksheet(layout.sheetName, {
    pageSetup: { paperSize: 9, orientation: page.orientation, margins: { ...page.margins }, fitToPage: page.fitToWidth, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: page.header, oddFooter: page.footer },
  });
  layout.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  layout.rows.forEach((row, index) => {
    sheet.getRow(index + 1).height = row.height;
    for (const { column, span, value, style } of row.cells) {
      if (span > 1) sheet.mergeCells(index + 1, column, index + 1, column + span - 1);
      const cell = sheet.getCell(index + 1, column);
      cell.value = value;
      const look = layout.styles[style];
      if (look !== undefined) Object.assign(cell, lookOf(look));
    }
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A look as exceljs takes it, an object made anew each time. */
export function lookOf(look: LayoutStyle): Partial<Style> {
  const border = Object.entries(look.border ?? {}).map(([side, line]) => [side, { style: line.style, color: { argb: `FF${line.color}` } }]);
  return {
    font: {
      name: look.font.name,
      size: look.font.size,
      bold: look.font.bold === true,
      italic: look.font.italic === true,
      ...(look.font.color === undefined ? {} : { color: { argb: `FF${look.font.color}` } }),
    },
    alignment: { horizontal: look.align.horizontal, vertical: look.align.vertical, wrapText: look.align.wrap },
    ...(look.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${look.fill}` } } }),
    ...(look.numberFormat !== undefined && { numFmt: look.numberFormat }),
    ...(border.length > 0 && { border: Object.fromEntries(border) }),
  };
}
