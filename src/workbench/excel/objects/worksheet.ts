import { usedArea } from "../cells/readCells";
import { oneCell, wholeSheet } from "../grid/area";
import { parseAddress } from "../grid/address";
import { ExcelError, invalidArgument, itemNotFound } from "../protocol/excelError";
import type { Given } from "../protocol/given";
import { eventType } from "../session/eventTypes";
import { activateSheet, activeSheet } from "../structure/activate";
import { requireAllowedStructure } from "../structure/bookStructure";
import { copySheet } from "../structure/copySheet";
import { deleteSheet } from "../structure/deleteSheet";
import { renameSheet } from "../structure/renameSheet";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import type { Session } from "../session/session";
import type { ExcelClass } from "./excelClass";
import { listenable } from "./listenable";
import { cellsOf } from "./namedItems";
import { refTo } from "./objectRef";
import type { ObjectRef } from "./objectRef";
import { requireOnGrid } from "./range/areaOf";
import { sameName } from "../structure/tableNames";

/** Excel cuts longer ones. */
const longestAddress = 8_192;

export const worksheetClass: ExcelClass<"Worksheet"> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  exists: (sheet, session) => session.book.sheets.includes(sheet),
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: (sheet, value, session) => renameSheet(session, sheet, value.text()) },
    position: {
      get: (sheet, session) => session.book.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        requireAllowedStructure(session);
        const { sheets } = session.book;
        const position = value.wholeNumber();
        if (position >= sheets.length) throw invalidArgument(`There are ${sheets.length} sheets.`);
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => {
        requireAllowedStructure(session);
        const visibility = value.oneOf(["Visible", "Hidden", "VeryHidden"]);
        const others = session.book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
        if (visibility !== "Visible" && others.length === 0) throw new ExcelError("InvalidOperation", "One sheet must stay visible.");
        sheet.visibility = visibility;
        if (visibility !== "Visible" && activeSheet(session) === sheet && others[0] !== undefined) activateSheet(session, others[0]);
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, session) => {
        requireAllowedStructure(session);
        if (!/^(#[0-9A-Fa-f]{6})?$/.test(value.text())) throw invalidArgument("A colour of a tab is #RRGGBB or nothing.");
        sheet.tabColor = value.text().toUpperCase();
      },
    },
    showGridlines: { get: (sheet) => sheet.showGridlines, set: (sheet, value) => void (sheet.showGridlines = value.boolean()) },
    standardHeight: { get: (sheet) => sheet.defaultRowHeight },
  },
  objects: {
    charts: (sheet) => refTo("ChartCollection", sheet),
    freezePanes: (sheet) => refTo("WorksheetFreezePanes", sheet),
    names: (sheet) => refTo("NamedItemCollection", { sheet }),
    horizontalPageBreaks: (sheet) => refTo("PageBreakCollection", { sheet, isHorizontal: true }),
    pageLayout: (sheet) => refTo("PageLayout", sheet),
    protection: (sheet) => refTo("WorksheetProtection", sheet),
    shapes: (sheet) => refTo("ShapeCollection", sheet),
    tables: (sheet) => refTo("TableCollection", { sheet }),
    verticalPageBreaks: (sheet) => refTo("PageBreakCollection", { sheet, isHorizontal: false }),
  },
  methods: {
    activate: (sheet, _args, session) => activateSheet(session, sheet),
    copy: (sheet, args, session) => {
      const where = args.at(0).optional()?.oneOf(["None", "Before", "After", "Beginning", "End"]) ?? "None";
      const beside = args.at(1).optional()?.object("Worksheet") ?? null;
      return refTo("Worksheet", copySheet(session, sheet, where, beside));
    },
    delete: (sheet, _args, session) => deleteSheet(session, sheet),
    getNext: (sheet, args, session) => refTo("Worksheet", required(neighbour(session, sheet, 1, args.at(0)))),
    getNextOrNullObject: (sheet, args, session) => refOrNull(neighbour(session, sheet, 1, args.at(0))),
    getPrevious: (sheet, args, session) => refTo("Worksheet", required(neighbour(session, sheet, -1, args.at(0)))),
    getPreviousOrNullObject: (sheet, args, session) => refOrNull(neighbour(session, sheet, -1, args.at(0))),
    getRange: (sheet, args, session) => session.range(sheet, givenCells(session, sheet, args.at(0).optional())),
    getRanges: (sheet, args, session) => {
      const text = args.at(0).optional()?.text() ?? null;
      if (text !== null && text.length > longestAddress) throw invalidArgument(`An address holds ${longestAddress} characters.`);
      const areas = text === null ? [wholeSheet] : text.split(",").map((one) => areaAt(sheet, one.trim()));
      return refTo("RangeAreas", session.areas(sheet, areas));
    },
    getCell: (sheet, args, session) => session.range(sheet, requireOnGrid(oneCell(args.at(0).wholeNumber(), args.at(1).wholeNumber()))),
    getRangeByIndexes: (sheet, args, session) => {
      const top = args.at(0).wholeNumber();
      const left = args.at(1).wholeNumber();
      return session.range(sheet, requireOnGrid({ top, left, bottom: top + args.at(2).wholeNumber(1) - 1, right: left + args.at(3).wholeNumber(1) - 1 }));
    },
    getUsedRange: (sheet, args, session) => session.range(sheet, usedArea(sheet, wholeSheet, args.at(0).optional()?.boolean() ?? false) ?? oneCell(0, 0)),
    getUsedRangeOrNullObject: (sheet, args, session) => {
      const used = usedArea(sheet, wholeSheet, args.at(0).optional()?.boolean() ?? false);
      return used === null ? null : session.range(sheet, used);
    },
    ...listenable<"Worksheet">((sheet) => sheet.id, {
      DataChangedEvent: eventType.sheetChanged,
      ActivatedEvent: eventType.sheetActivated,
      DeactivatedEvent: eventType.sheetDeactivated,
      SelectionChangedEvent: eventType.sheetSelectionChanged,
      FormatChangedEvent: eventType.sheetFormatChanged,
      ProtectionChangedEvent: eventType.sheetProtectionChanged,
      RowHiddenChangedEvent: eventType.sheetRowHiddenChanged,
    }),
  },
};

/** The sheet beside, skipping hidden ones when asked to. */
function neighbour({ book }: Session, sheet: SheetModel, step: 1 | -1, visibleOnly: Given): SheetModel | null {
  const isSkipped = (one: SheetModel): boolean => visibleOnly.optional()?.boolean() === true && one.visibility !== "Visible";
  let index = book.sheets.indexOf(sheet) + step;
  for (let one = book.sheets[index]; one !== undefined; one = book.sheets[(index += step)]) if (!isSkipped(one)) return one;
  return null;
}

const refOrNull = (sheet: SheetModel | null): ObjectRef<"Worksheet"> | null => (sheet === null ? null : refTo("Worksheet", sheet));

function required(sheet: SheetModel | null): SheetModel {
  if (sheet === null) throw itemNotFound("There is no sheet there.");
  return sheet;
}

function areaAt(sheet: SheetModel, text: string): Area {
  const parsed = parseAddress(text);
  if (parsed === null || (parsed.sheet !== null && !sameName(parsed.sheet, sheet.name))) throw invalidArgument(`${JSON.stringify(text)} is no address on ${sheet.name}.`);
  return parsed.area;
}

/** An address or the name of a range; the whole sheet when nothing is given. */
function givenCells(session: Session, sheet: SheetModel, address: Given | null): Area {
  if (address === null) return wholeSheet;
  const text = address.text();
  const name = [...sheet.names, ...session.book.names].find((one) => sameName(one.name, text));
  const named = name === undefined ? null : cellsOf(name, session.book);
  return named !== null && named.sheet === sheet ? named.area : areaAt(sheet, text);
}

