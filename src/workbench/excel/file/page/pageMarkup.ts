import type { PageLayoutModel } from "../../model/pageLayout";
import { lastColumn, lastRow } from "../../grid/area";
import { inchesOfPoints } from "../sheet/units";
import { paperWords } from "../words/paperSizes";
import { element, textContent, unless } from "../xml/markup";
import { joinHeader } from "./headerFooter";

/** What stands behind the validations: options, margins, set-up, header and footer, breaks, in the order of the schema. */
export function pageMarkup(page: PageLayoutModel): string {
  const options = {
    horizontalCentered: unless(page.centerHorizontally, false),
    verticalCentered: unless(page.centerVertically, false),
    headings: unless(page.printHeadings, false),
    gridLines: unless(page.printGridlines, false),
  };
  const { left, right, top, bottom, header, footer } = page.margins;
  const margins = Object.entries({ left, right, top, bottom, header, footer }).map(([side, points]) => [side, inchesOfPoints(points)] as const);
  return [
    Object.values(options).some((value) => value !== null) ? element("printOptions", options) : "",
    element("pageMargins", Object.fromEntries(margins)),
    setupMarkup(page),
    headerFooterMarkup(page),
    breaksMarkup("rowBreaks", page.rowBreaks, lastColumn),
    breaksMarkup("colBreaks", page.columnBreaks, lastRow),
  ].join("");
}

export function fitsToPages({ zoom }: PageLayoutModel): boolean {
  return !("scale" in zoom);
}

function setupMarkup({ paperSize, zoom, orientation, printOrder, blackAndWhite, draftMode, firstPageNumber }: PageLayoutModel): string {
  const fit = "scale" in zoom ? null : zoom;
  const attributes = {
    paperSize: paperSize === null ? null : (paperWords.toFile(paperSize) ?? null),
    scale: "scale" in zoom ? unless(zoom.scale, 100) : null,
    firstPageNumber: firstPageNumber === "" ? null : firstPageNumber,
    fitToWidth: fit === null ? null : unless(fit.horizontalFitToPages ?? 0, 1),
    fitToHeight: fit === null ? null : unless(fit.verticalFitToPages ?? 0, 1),
    pageOrder: printOrder === "OverThenDown" ? "overThenDown" : null,
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: unless(blackAndWhite, false),
    draft: unless(draftMode, false),
    useFirstPageNumber: firstPageNumber === "" ? null : true,
  };
  return element("pageSetup", attributes);
}

function headerFooterMarkup({ headers, footers }: PageLayoutModel): string {
  const text = (name: string, content: string): string => (content === "" ? "" : element(name, {}, textContent(content)));
  const content = text("oddHeader", joinHeader(headers)) + text("oddFooter", joinHeader(footers));
  return content === "" ? "" : element("headerFooter", {}, content);
}

function breaksMarkup(name: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return "";
  return element(name, { count: breaks.length, manualBreakCount: breaks.length }, ...breaks.map((id) => element("brk", { id, max, man: true })));
}
