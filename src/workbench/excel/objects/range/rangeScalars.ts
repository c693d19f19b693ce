import { displayText } from "../../cells/displayText";
import { styleAt } from "../../cells/cellAt";
import { requireAllowed } from "../../cells/permission";
import { mapCells, readFormulas, readValues, wireType } from "../../cells/readCells";
import { restyle } from "../../cells/restyle";
import { restyleArea } from "../../cells/restyleArea";
import { matrixFor, writeCells } from "../../cells/writeCells";
import { formatAddress } from "../../grid/address";
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "../../grid/area";
import type { Area } from "../../model/area";
import { ExcelError, invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ScalarMember } from "../excelClass";
import type { RangeTarget } from "../targets";
import { areaOf } from "./areaOf";
import { columnHidden, rowHidden } from "./hidden";

const content = (read: (sheet: RangeTarget["sheet"], area: Area) => unknown, name: string): ScalarMember<"Range"> => ({
  get: (range, session) => read(range.sheet, readable(range, session)),
  set: (range, value, session) => writeCells(session, range.sheet, areaOf(range), matrixFor(value.raw, areaOf(range), `Range.${name}`)),
});

/** With English (US) settings what is local is the same. */
const numberFormat: ScalarMember<"Range"> = {
  get: (range, session) => {
    const area = readable(range, session);
    return mapCells(range.sheet, area, (_value, row, column) => styleAt(range.sheet, row, column).numberFormat);
  },
  set: (range, value, session) => setNumberFormat(range, value, session),
};

const address: ScalarMember<"Range"> = { get: (range) => formatAddress(range.sheet.name, areaOf(range)) };

export const rangeScalars: Readonly<Record<string, ScalarMember<"Range">>> = {
  address,
  addressLocal: address,
  values: content(readValues, "values"),
  formulas: content(readFormulas, "formulas"),
  formulasLocal: content(readFormulas, "formulasLocal"),
  numberFormat,
  numberFormatLocal: numberFormat,
  text: {
    get: ({ sheet, area }, session) => {
      const cells = readable({ sheet, area, referenceId: null }, session);
      return mapCells(sheet, cells, (value, row, column) => displayText(value, styleAt(sheet, row, column).numberFormat, session.book.date1904));
    },
  },
  valueTypes: { get: (range, session) => mapCells(range.sheet, readable(range, session), wireType) },
  rowIndex: { get: (range) => areaOf(range).top },
  columnIndex: { get: (range) => areaOf(range).left },
  rowCount: { get: (range) => rowCount(areaOf(range)) },
  columnCount: { get: (range) => columnCount(areaOf(range)) },
  cellCount: { get: (range) => (cellCount(areaOf(range)) > 2 ** 31 - 1 ? -1 : cellCount(areaOf(range))) },
  isEntireRow: { get: (range) => isWholeRows(areaOf(range)) },
  isEntireColumn: { get: (range) => isWholeColumns(areaOf(range)) },
  rowHidden,
  columnHidden,
};

/** Excel gives up on more; so do we, before the memory does. */
const mostCells = 5_000_000;

function readable(range: RangeTarget, session: Session): Area {
  const area = areaOf(range);
  if (cellCount(area) > mostCells) throw new ExcelError("ResponsePayloadSizeLimitExceeded", `A read holds ${mostCells} cells.`);
  session.countRead(cellCount(area));
  return area;
}

function setNumberFormat(range: RangeTarget, { raw }: Given, session: Session): void {
  const area = areaOf(range);
  requireAllowed(session, range.sheet, "allowFormatCells");
  const formatOf = (format: unknown, before: string): string => {
    if (format === null) return before;
    if (typeof format !== "string" || format === "") throw invalidArgument(`${JSON.stringify(format)} is no number format.`);
    return format;
  };
  const matrix = Array.isArray(raw) ? matrixFor(raw, area, "Range.numberFormat") : null;
  for (const format of matrix?.flat() ?? [raw]) formatOf(format, "");
  restyleArea(range.sheet, area, (style, row, column) => {
    const format = matrix === null ? raw : matrix[row - area.top]?.[column - area.left];
    return restyle(style, { numberFormat: formatOf(format, style.numberFormat) });
  });
  session.report({ kind: "formatChanged", sheet: range.sheet, area });
}
