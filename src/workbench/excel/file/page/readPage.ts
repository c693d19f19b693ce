import type { PageLayoutModel } from "../../model/pageLayout";
import type { LostParts } from "../package/lost";
import { pointsOfInches } from "../sheet/units";
import { paperWords } from "../words/paperSizes";
import { flag, numberOf } from "../xml/attributes";
import { decodeText } from "../xml/cellText";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { splitHeader } from "./headerFooter";

/** Fills in how a sheet is printed, but for the print area and titles, which are names of the workbook. */
export function readPage(sheet: XmlElement, page: PageLayoutModel, part: string, lost: LostParts): PageLayoutModel {
  const [options, margins, setup, texts] = ["printOptions", "pageMargins", "pageSetup", "headerFooter"].map((name) => childOf(sheet, name));
  page.centerHorizontally = flag(options, "horizontalCentered");
  page.centerVertically = flag(options, "verticalCentered");
  page.printGridlines = flag(options, "gridLines");
  page.printHeadings = flag(options, "headings");
  for (const side of Object.keys(page.margins) as (keyof PageLayoutModel["margins"])[]) {
    page.margins[side] = margins?.attributes[side] === undefined ? page.margins[side] : pointsOfInches(numberOf(margins, side, part, 0));
  }
  page.orientation = setup?.attributes["orientation"] === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = paperWords.toWord(setup?.attributes["paperSize"]) ?? null;
  if (setup?.attributes["paperSize"] !== undefined && page.paperSize === null) lost.note(part, `paperSize ${setup.attributes["paperSize"]}`);
  page.blackAndWhite = flag(setup, "blackAndWhite");
  page.draftMode = flag(setup, "draft");
  page.printOrder = setup?.attributes["pageOrder"] === "overThenDown" ? "OverThenDown" : "DownThenOver";
  page.firstPageNumber = flag(setup, "useFirstPageNumber") ? numberOf(setup, "firstPageNumber", part, 1) : "";
  for (const [name, usual] of [["cellComments", "none"], ["errors", "displayed"]] as const) {
    if ((setup?.attributes[name] ?? usual) !== usual) lost.note(part, name);
  }
  page.zoom = readZoom(sheet, setup, part);
  page.headers = splitHeader(decodeText(childOf(texts, "oddHeader")?.text ?? ""));
  page.footers = splitHeader(decodeText(childOf(texts, "oddFooter")?.text ?? ""));
  for (const name of ["evenHeader", "evenFooter", "firstHeader", "firstFooter"]) if (childOf(texts, name) !== undefined) lost.note(part, name);
  page.rowBreaks = readBreaks(childOf(sheet, "rowBreaks"), part);
  page.columnBreaks = readBreaks(childOf(sheet, "colBreaks"), part);
  return page;
}

function readZoom(sheet: XmlElement, setup: XmlElement | undefined, part: string): PageLayoutModel["zoom"] {
  if (!flag(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage")) return { scale: numberOf(setup, "scale", part, 100) };
  const pages = (name: string): number | null => {
    const count = numberOf(setup, name, part, 1);
    return count === 0 ? null : count;
  };
  return { horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") };
}

/** A break stands below the row that it names, counted from 1, so its number is that of the next row from 0. */
function readBreaks(breaks: XmlElement | undefined, part: string): number[] {
  return childrenOf(breaks, "brk").map((each) => numberOf(each, "id", part, 0)).sort((a, b) => a - b);
}
