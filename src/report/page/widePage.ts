import type { PageSetup } from "../../workbook/reportLayout";
import { REPORT_FONT } from "../projectReport/projectReportStyles";
import { footerCodes, plainFooter } from "./headerFooter";

/**
 * A4 landscape, one page wide and as long as it takes, with one row that every page repeats.
 *
 * @param titleRow the heading of the table, from 1
 * @param left a text of people, below the page on the left
 * @param right footer text with Excel's codes (`PAGE`, `PAGES`), on the right
 */
export function widePage(titleRow: number, left: string, right: string): PageSetup {
  return {
    paper: "A4",
    orientation: "landscape",
    margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.25, footer: 0.3 },
    titleRows: { first: titleRow, last: titleRow },
    header: "",
    footer: footerCodes({ left: plainFooter(left), center: "", right }, { name: REPORT_FONT, size: 12 }),
    fitToWidth: true,
  };
}
