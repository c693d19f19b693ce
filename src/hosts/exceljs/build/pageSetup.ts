import type { Worksheet } from "exceljs";
import type { PageSetup } from "../../../workbook/reportLayout";
import { withFont } from "../../../workbook/headerFooter";

/** Paper number of A4 (ECMA-376 part 1, 18.3.1.63). */
const a4 = 9;

/** Print titles and print area are defined names and come with the finishing step. */
export function setUpPage(sheet: Worksheet, page: PageSetup, font: string | null): void {
  sheet.pageSetup = {
    paperSize: a4,
    orientation: page.orientation,
    margins: { ...page.margins },
    ...(page.centerHorizontally === true && { horizontalCentered: true }),
    // One page wide, as many tall as it takes: 0 means "any number".
    ...(page.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { fitToPage: false }),
  };
  sheet.headerFooter = { oddHeader: withFont(page.header, font), oddFooter: withFont(page.footer, font) };
}
