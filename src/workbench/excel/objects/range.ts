import { matrixFor, writeCells } from "../cells/writeCells";
import { readFormulas, readValues } from "../cells/readCells";
import { formatAddress } from "../grid/address";
import { cellCount, columnCount, rowCount } from "../grid/area";
import type { Area } from "../model/book";
import { ExcelError } from "../protocol/excelError";
import type { Session } from "../session/session";
import type { ExcelClass } from "./excelClass";
import { refTo } from "./objectRef";
import type { RangeTarget } from "./targets";

/** @throws ExcelError InvalidReference: its cells have been deleted */
export function areaOf(range: RangeTarget): Area {
  if (range.area === null) throw new ExcelError("InvalidReference", "The cells of this range have been deleted.");
  return range.area;
}

export const rangeClass: ExcelClass<"Range"> = {
  name: "Range",
  identity: (range) => (range.referenceId === null ? { } : { _ReferenceId: range.referenceId }),
  exists: (range, session) => session.book.sheets.includes(range.sheet),
  scalars: {
    address: { get: (range) => formatAddress(range.sheet.name, areaOf(range)) },
    values: {
      get: (range, session) => readValues(range.sheet, readable(range, session)),
      set: (range, value, session) => writeCells(session, range.sheet, areaOf(range), matrixFor(value.raw, areaOf(range), "Range.values")),
    },
    formulas: {
      get: (range, session) => readFormulas(range.sheet, readable(range, session)),
      set: (range, value, session) => writeCells(session, range.sheet, areaOf(range), matrixFor(value.raw, areaOf(range), "Range.formulas")),
    },
    rowIndex: { get: (range) => areaOf(range).top },
    columnIndex: { get: (range) => areaOf(range).left },
    rowCount: { get: (range) => rowCount(areaOf(range)) },
    columnCount: { get: (range) => columnCount(areaOf(range)) },
    cellCount: { get: (range) => cellCount(areaOf(range)) },
  },
  objects: {
    worksheet: (range) => refTo("Worksheet", range.sheet),
  },
  methods: {
    _KeepReference: (range, _args, session) => keep(range, session),
  },
};

function keep(range: RangeTarget, session: Session): void {
  if (range.referenceId !== null) return;
  range.referenceId = `range-${session.workspace.nextNumber()}`;
  session.client.references.set(range.referenceId, range);
  session.workspace.ranges.add(range);
}

/** Excel gives up on more; so do we, before the memory does. */
const mostCells = 5_000_000;

function readable(range: RangeTarget, session: Session): Area {
  const area = areaOf(range);
  if (cellCount(area) > mostCells) throw new ExcelError("ResponsePayloadSizeLimitExceeded", `A read holds ${mostCells} cells.`);
  session.countRead(cellCount(area));
  return area;
}
