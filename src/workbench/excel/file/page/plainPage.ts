import type { PageLayoutModel } from "../../model/pageLayout";

/** The page of a new sheet. Margins as Excel's, 0.7 and 0.75 inches. */
export function plainPage(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headers: { left: "", center: "", right: "" },
    footers: { left: "", center: "", right: "" },
    rowBreaks: [],
    columnBreaks: [],
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    firstPageNumber: "",
  };
}
