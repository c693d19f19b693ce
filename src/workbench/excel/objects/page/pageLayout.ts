import { requireWritableBook, requireAllowed } from "../../cells/permission";
import { paperWords } from "../../file/words/paperSizes";
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../grid/area";
import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/book";
import type { PageLayoutModel } from "../../model/pageLayout";
import { invalidArgument, itemNotFound } from "../../protocol/excelError";
import { given } from "../../protocol/given";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ExcelClass, ScalarMember } from "../excelClass";
import { areasOf } from "../format/formatTarget";
import { refTo } from "../objectRef";
import type { ObjectRef } from "../objectRef";
import { givenArea } from "../range/areaOf";
import { onlyKnown } from "../rules/givenFormula";

/** @throws ExcelError AccessDenied */
export function requirePageChange(session: Session, sheet: SheetModel): void {
  requireWritableBook(session);
  requireAllowed(session, sheet, null);
}

function member<Name extends keyof PageLayoutModel>(name: Name, read: (value: Given) => PageLayoutModel[Name]): ScalarMember<"PageLayout"> {
  return {
    get: ({ page }) => page[name],
    set: (sheet, value, session) => {
      requirePageChange(session, sheet);
      sheet.page[name] = read(value);
    },
  };
}

const isTrue = (value: Given): boolean => value.boolean();

/** Excel's own limit; a page is hardly larger. */
const widestMargin = 49 * 72;

function points(value: Given): number {
  const margin = value.number();
  if (margin < 0 || margin > widestMargin) throw invalidArgument(`A margin is from 0 to ${widestMargin} points.`);
  return margin;
}

type Side = keyof PageLayoutModel["margins"];

const margin = (side: Side): ScalarMember<"PageLayout"> => ({
  get: ({ page }) => page.margins[side],
  set: (sheet, value, session) => {
    requirePageChange(session, sheet);
    sheet.page.margins[side] = points(value);
  },
});

function zoom(value: Given): PageLayoutModel["zoom"] {
  const record = onlyKnown(value, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
  const part = (name: string): Given | null => given(record[name] ?? null, `zoom.${name}`).optional();
  const scale = part("scale")?.wholeNumber(10) ?? null;
  const pages = (name: string): number | null => part(name)?.wholeNumber(1) ?? null;
  const fit = { horizontalFitToPages: pages("horizontalFitToPages"), verticalFitToPages: pages("verticalFitToPages") };
  const isFit = fit.horizontalFitToPages !== null || fit.verticalFitToPages !== null;
  if (isFit === (scale !== null)) throw invalidArgument("The zoom is a scale or a number of pages.");
  if (scale !== null && scale > 400) throw invalidArgument("The scale is from 10 to 400 percent.");
  return scale === null ? fit : { scale };
}

function paper(value: Given): string {
  const word = value.text();
  if (paperWords.toFile(word) === undefined) throw invalidArgument(`${JSON.stringify(word)} is no paper.`);
  return word;
}

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const sides: readonly Side[] = ["top", "bottom", "left", "right", "header", "footer"];

function setMargins(sheet: SheetModel, unit: keyof typeof pointsPer, options: Given): void {
  const record = onlyKnown(options, sides);
  const margins = sides.flatMap((side) => {
    const value = given(record[side] ?? null, side).optional();
    return value === null ? [] : [[side, points(given(value.number() * pointsPer[unit], side))] as const];
  });
  Object.assign(sheet.page.margins, Object.fromEntries(margins));
}

function printArea(sheet: SheetModel, value: Given): Area[] {
  if (value.isObject("RangeAreas")) {
    const areas = value.object("RangeAreas");
    if (areas.sheet !== sheet) throw invalidArgument("The ranges are on another sheet.");
    return areasOf(areas);
  }
  if (typeof value.raw !== "string") return [givenArea(sheet, value)];
  return value.raw.split(",").map((address) => givenArea(sheet, given(address.trim(), "printArea")));
}

function areasOrNull(sheet: SheetModel, session: Session): ObjectRef | null {
  const { printArea: areas } = sheet.page;
  return areas.length === 0 ? null : refTo("RangeAreas", session.areas(sheet, areas));
}

const titleRows = ({ page: { titleRows: span } }: SheetModel): Area | null => (span === null ? null : { top: span.first, bottom: span.last, left: 0, right: lastColumn });
const titleColumns = ({ page: { titleColumns: span } }: SheetModel): Area | null => (span === null ? null : { top: 0, bottom: lastRow, left: span.first, right: span.last });

const rangeOrNull = (find: (sheet: SheetModel) => Area | null) => (sheet: SheetModel, _args: unknown, session: Session): ObjectRef | null => {
  const area = find(sheet);
  return area === null ? null : session.range(sheet, area);
};

function required(found: ObjectRef | null, what: string): ObjectRef {
  if (found === null) throw itemNotFound(`The page has no ${what}.`);
  return found;
}

export const pageLayoutClass: ExcelClass<"PageLayout"> = {
  name: "PageLayout",
  scalars: {
    orientation: member("orientation", (value) => value.oneOf(["Portrait", "Landscape"])),
    paperSize: member("paperSize", paper),
    blackAndWhite: member("blackAndWhite", isTrue),
    draftMode: member("draftMode", isTrue),
    centerHorizontally: member("centerHorizontally", isTrue),
    centerVertically: member("centerVertically", isTrue),
    printGridlines: member("printGridlines", isTrue),
    printHeadings: member("printHeadings", isTrue),
    printOrder: member("printOrder", (value) => value.oneOf(["DownThenOver", "OverThenDown"])),
    firstPageNumber: member("firstPageNumber", (value) => (value.raw === "" ? "" : value.wholeNumber())),
    zoom: member("zoom", zoom),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  objects: { headersFooters: (sheet) => refTo("HeaderFooterGroup", sheet) },
  methods: {
    getPrintArea: (sheet, _args, session) => required(areasOrNull(sheet, session), "print area"),
    getPrintAreaOrNullObject: (sheet, _args, session) => areasOrNull(sheet, session),
    getPrintTitleRows: (sheet, args, session) => required(rangeOrNull(titleRows)(sheet, args, session), "title rows"),
    getPrintTitleRowsOrNullObject: rangeOrNull(titleRows),
    getPrintTitleColumns: (sheet, args, session) => required(rangeOrNull(titleColumns)(sheet, args, session), "title columns"),
    getPrintTitleColumnsOrNullObject: rangeOrNull(titleColumns),
    setPrintArea: (sheet, args, session) => {
      requirePageChange(session, sheet);
      sheet.page.printArea = printArea(sheet, args.at(0));
    },
    setPrintMargins: (sheet, args, session) => {
      requirePageChange(session, sheet);
      setMargins(sheet, args.at(0).oneOf(["Points", "Inches", "Centimeters"]), args.at(1));
    },
    setPrintTitleRows: (sheet, args, session) => {
      requirePageChange(session, sheet);
      const area = givenArea(sheet, args.at(0));
      if (!isWholeRows(area)) throw invalidArgument("Titles are whole rows.");
      sheet.page.titleRows = { first: area.top, last: area.bottom };
    },
    setPrintTitleColumns: (sheet, args, session) => {
      requirePageChange(session, sheet);
      const area = givenArea(sheet, args.at(0));
      if (!isWholeColumns(area)) throw invalidArgument("Titles are whole columns.");
      sheet.page.titleColumns = { first: area.left, last: area.right };
    },
  },
};
