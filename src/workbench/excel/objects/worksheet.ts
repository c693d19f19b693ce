import { parseAddress } from "../grid/address";
import { isOnGrid, oneCell, wholeSheet } from "../grid/area";
import { usedArea } from "../cells/readCells";
import { invalidArgument } from "../protocol/excelError";
import type { Given } from "../protocol/given";
import { eventType } from "../session/eventTypes";
import { requireAllowedStructure } from "../structure/bookStructure";
import type { Area, SheetModel } from "../model/book";
import type { ExcelClass } from "./excelClass";
import { listenable } from "./listenable";
import { requireSheetName, sameName } from "./sheets";

export const worksheetClass: ExcelClass<"Worksheet"> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  exists: (sheet, session) => session.book.sheets.includes(sheet),
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => {
        requireAllowedStructure(session);
        sheet.name = requireSheetName(session.book, value.text(), sheet);
      },
    },
  },
  methods: {
    getRange: (sheet, args, session) => session.range(sheet, areaOf(sheet, args.at(0).optional())),
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

function areaOf(sheet: SheetModel, address: Given | null): Area {
  if (address === null) return wholeSheet;
  const parsed = parseAddress(address.text());
  if (parsed === null || (parsed.sheet !== null && !sameName(parsed.sheet, sheet.name))) {
    throw invalidArgument(`${JSON.stringify(address.raw)} is no address on ${sheet.name}.`);
  }
  return parsed.area;
}

export function requireOnGrid(area: Area): Area {
  if (!isOnGrid(area)) throw invalidArgument("That is off the sheet.");
  return area;
}
