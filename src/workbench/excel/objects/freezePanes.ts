import { requireWritableBook } from "../cells/permission";
import { lastColumn, lastRow } from "../grid/area";
import type { Area } from "../model/area";
import type { SheetModel } from "../model/book";
import { invalidArgument, itemNotFound } from "../protocol/excelError";
import type { Session } from "../session/session";
import type { ExcelClass } from "./excelClass";
import { givenArea } from "./range/areaOf";

function frozenArea({ frozen }: SheetModel): Area | null {
  if (frozen.rows === 0 && frozen.columns === 0) return null;
  return { top: 0, left: 0, bottom: frozen.rows === 0 ? lastRow : frozen.rows - 1, right: frozen.columns === 0 ? lastColumn : frozen.columns - 1 };
}

function freeze(sheet: SheetModel, session: Session, rows: number, columns: number): void {
  requireWritableBook(session);
  sheet.frozen = { rows, columns };
}

export const worksheetFreezePanesClass: ExcelClass<"WorksheetFreezePanes"> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, args, session) => freeze(sheet, session, args.at(0).optional()?.wholeNumber(1) ?? 1, 0),
    freezeColumns: (sheet, args, session) => freeze(sheet, session, 0, args.at(0).optional()?.wholeNumber(1) ?? 1),
    freezeAt: (sheet, args, session) => {
      const { top, left, bottom, right } = givenArea(sheet, args.at(0));
      if (top !== 0 || left !== 0) throw invalidArgument("Frozen cells begin at A1.");
      freeze(sheet, session, bottom === lastRow ? 0 : bottom + 1, right === lastColumn ? 0 : right + 1);
    },
    unfreeze: (sheet, _args, session) => freeze(sheet, session, 0, 0),
    getLocation: (sheet, _args, session) => {
      const area = frozenArea(sheet);
      if (area === null) throw itemNotFound("Nothing is frozen.");
      return session.range(sheet, area);
    },
    getLocationOrNullObject: (sheet, _args, session) => {
      const area = frozenArea(sheet);
      return area === null ? null : session.range(sheet, area);
    },
  },
};
