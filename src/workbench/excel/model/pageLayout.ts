import type { Area } from "./area";

/** How a sheet is printed. Margins in points, as in Office.js. */
export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  /** `A4` or another of Office.js's words; null = not said. */
  paperSize: string | null;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Either a scale in percent, or a number of pages to fit (null = as many as it takes). */
  zoom: { scale: number } | { horizontalFitToPages: number | null; verticalFitToPages: number | null };
  printArea: Area[];
  /** Rows repeated on every page; null = none. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** Excel's codes (`&P` page, `&N` pages) without `&L`, `&C`, `&R`. */
  headers: HeaderFooterTexts;
  footers: HeaderFooterTexts;
  /** A new page begins with these rows. */
  rowBreaks: number[];
  columnBreaks: number[];
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  /** "" = automatic. */
  firstPageNumber: number | "";
}

export interface HeaderFooterTexts {
  left: string;
  center: string;
  right: string;
}
