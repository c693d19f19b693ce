import { parseBaht } from "../../domain/model/amounts/parseBaht";
import { parsePercent } from "../../domain/model/amounts/parsePercent";
import { type Satang, bahtFrom, satangFromBaht } from "../../domain/model/amounts/satang";
import type { FiscalQuarter } from "../../domain/model/calendar/fiscalYear";
import { arabicDigits } from "../../domain/model/text/thaiText";
import type { CellValue } from "../../workbook/cellValue";
import { type CellReading, type ColumnType, type ColumnTypeName, UNREADABLE, plainly, reinterpreted } from "../spec/columnType";

/** Any number. */
export const decimal: ColumnType<number | null> = numeric("decimal", "#,##0.00", parseNumber);

/** A number without decimals; 2.5 is unreadable rather than rounded. */
export const whole: ColumnType<number | null> = wholeOf("0", () => true);

/** A quarter of the fiscal year, 1–4. */
export const quarter: ColumnType<FiscalQuarter | null> = wholeOf("0", (value): value is FiscalQuarter => value >= 1 && value <= 4);

/** 0–100. What is out of range is read as it stands; rules judge it. */
export const percent: ColumnType<number | null> = numeric("percent", "0.00", parsePercent);

/** Baht in the cell, satang inside. */
export const money: ColumnType<Satang | null> = {
  name: "money",
  numberFormat: "#,##0.00",
  empty: null,
  read(cell) {
    if (typeof cell === "number") return found(satangFromBaht(cell), plainly);
    return typeof cell === "string" ? found(parseBaht(cell), reinterpreted) : UNREADABLE;
  },
  write: (value) => (value === null ? null : bahtFrom(value)),
};

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** A number as offices write it, Thai digits too; `null` for anything with words in it. Example: "๑,๒๓๔.๕" → 1234.5. */
function parseNumber(written: string): number | null {
  const bare = arabicDigits(written).replace(/\s+/g, "");
  return NUMBER.test(bare) ? Number(bare.replaceAll(",", "")) : null;
}

function wholeOf<Value extends number>(
  numberFormat: string,
  accepts: ((value: number) => value is Value) | (() => boolean),
): ColumnType<Value | null> {
  return numeric("whole", numberFormat, parseNumber, (value) => (Number.isSafeInteger(value) && accepts(value) ? (value as Value) : null));
}

function numeric<Value extends number>(
  name: ColumnTypeName,
  numberFormat: string,
  parse: (written: string) => number | null,
  accept: (value: number) => Value | null = (value) => value as Value,
): ColumnType<Value | null> {
  const accepted = (value: number | null): Value | null => (value === null || !Number.isFinite(value) ? null : accept(value === 0 ? 0 : value));
  return {
    name,
    numberFormat,
    empty: null,
    read(cell: Exclude<CellValue, null>): CellReading<Value | null> {
      if (typeof cell === "number") return found(accepted(cell), plainly);
      return typeof cell === "string" ? found(accepted(parse(cell)), reinterpreted) : UNREADABLE;
    },
    write: (value) => value,
  };
}

function found<Value>(value: Value | null, as: (value: Value | null) => CellReading<Value | null>): CellReading<Value | null> {
  return value === null ? UNREADABLE : as(value);
}
