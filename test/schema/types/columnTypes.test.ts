import fc from "fast-check";
import { isCalendarDay } from "../../../src/domain/model/calendar/calendarDay";
import { projectKindWords } from "../../../src/domain/model/words/recordWords";
import { lifecycleWords } from "../../../src/domain/model/words/statusWords";
import { rowId as rowIdOf } from "../../../src/domain/model/records/stored";
import type { ColumnType } from "../../../src/schema/spec/columnType";
import { storableText } from "../../../src/schema/types/cellText";
import { date, moment, month } from "../../../src/schema/types/dateTypes";
import { decimal, money, percent, quarter, whole } from "../../../src/schema/types/numberTypes";
import { code, lines, longText, text } from "../../../src/schema/types/textTypes";
import { flags, rowId, word, yesNo } from "../../../src/schema/types/wordTypes";
import type { CellValue } from "../../../src/workbook/cellValue";
import { baht, day, month as monthOf } from "../../support/builders/records";

const CALENDAR = { date1904: false };
const lifecycle = word(lifecycleWords);
const NOTHING = "unreadable";

function read<Value>(type: ColumnType<Value>, cell: Exclude<CellValue, null>, date1904 = false): unknown {
  const reading = type.read(cell, { date1904 });
  if (reading.kind === "unreadable") return NOTHING;
  return reading.reinterpreted ? { readAs: reading.value } : reading.value;
}

const NA = { error: "#N/A" } as const;

describe("reading a cell", () => {
  it.each<[string, ColumnType<unknown>, Exclude<CellValue, null>, unknown]>([
    ["text without the spaces around it", text, "  สำนัก ก ", "สำนัก ก"],
    ["a number in a text column as Excel shows it", text, 0.1 + 0.2, "0.3"],
    ["a truth value in a text column", text, true, "TRUE"],
    ["no text from an error", text, NA, NOTHING],
    ["newlines in long text", longText, "หนึ่ง\r\nสอง", "หนึ่ง\nสอง"],
    ["a code as typed", code(), "21000000-6549", "21000000-6549"],
    ["a code typed as a number", code(), 5.3, { readAs: "5.3" }],
    ["a code that lost its leading zero", code(8), 4000000, { readAs: "04000000" }],
    ["no code from a truth value", code(8), true, NOTHING],
    ["one objective a line", lines, "ก\n\n ข \r\nค", ["ก", "ข", "ค"]],
    ["no list from an error", lines, NA, NOTHING],

    ["a number", decimal, 42.5, 42.5],
    ["a number in Thai digits", decimal, "๑,๒๓๔.๕", { readAs: 1234.5 }],
    ["no number from words", decimal, "สี่สิบสอง", NOTHING],
    ["no number from a number with a unit", decimal, "42 ภารกิจ", NOTHING],
    ["no number from misplaced commas", decimal, "12,34", NOTHING],
    ["no number from a truth value", decimal, true, NOTHING],
    ["no number from an error", decimal, NA, NOTHING],
    ["minus nought as nought", decimal, -0, 0],
    ["a whole number", whole, 2566, 2566],
    ["a year in Thai digits", whole, "๒๕๖๖", { readAs: 2566 }],
    ["no whole number from 2.5", whole, 2.5, NOTHING],
    ["a quarter", quarter, 4, 4],
    ["no fifth quarter", quarter, 5, NOTHING],
    ["money in baht", money, 1234.5, baht(1234.5)],
    ["money as offices write it", money, "1,234.50 บาท", { readAs: baht(1234.5) }],
    ["money with the dash of whole baht", money, "250,000.-", { readAs: baht(250_000) }],
    ["no money from words", money, "ไม่ใช้งบประมาณ", NOTHING],
    ["no money from a number too large to keep", money, 1e300, NOTHING],
    ["no money from an error", money, { error: "#VALUE!" }, NOTHING],
    ["a percentage out of range, for R05 to judge", percent, 101, 101],
    ["a percentage with its sign", percent, "30.83%", { readAs: 30.83 }],
    ["no percentage from words", percent, "สามสิบ", NOTHING],

    ["an Excel date", date, 45097, "2023-06-20"],
    ["a date with its time cut off", date, 45097.99, "2023-06-20"],
    ["a Buddhist date typed as text", date, "20/06/2566", { readAs: "2023-06-20" }],
    ["a Thai date in words", date, "20 มิ.ย. 2566", { readAs: "2023-06-20" }],
    ["no date from an ambiguous text", date, "05/06/2023", NOTHING],
    ["no date from a day that is not", date, "29/02/2566", NOTHING],
    ["no date from Excel's 29 February 1900", date, 60, NOTHING],
    ["the first day of Excel's calendar", date, 1, "1900-01-01"],
    ["no date before it", date, 0, NOTHING],
    ["no date after the year 9999", date, 2958466, NOTHING],
    ["no date from a truth value", date, true, NOTHING],
    ["a month from any of its days", month, 45097, "2023-06"],
    ["a month in words", month, "มิ.ย. 2566", { readAs: "2023-06" }],
    ["a month in numbers", month, "06/2566", { readAs: "2023-06" }],
    ["a month in Thai digits", month, "๐๖/๒๕๖๖", { readAs: "2023-06" }],
    ["a month as stored elsewhere", month, "2023-06", { readAs: "2023-06" }],
    ["a month from a written day", month, "20 มิ.ย. 2566", { readAs: "2023-06" }],
    ["no thirteenth month", month, "13/2566", NOTHING],
    ["a moment", moment, 45097.5, "2023-06-20T12:00:00"],
    ["the last second of a day", moment, 45097 + 86399 / 86400, "2023-06-20T23:59:59"],
    ["a moment kept as text", moment, "เมื่อวาน", "เมื่อวาน"],
    ["no moment from an error", moment, NA, NOTHING],

    ["a word", lifecycle, "แล้วเสร็จ", "COMPLETED"],
    ["a synonym with a stray space", lifecycle, "เสร็จ สิ้น", "COMPLETED"],
    ["the name of a value", lifecycle, "cancelled", "CANCELLED"],
    ["no word that is not in the list", lifecycle, "เกือบเสร็จ", NOTHING],
    ["no word from a number", lifecycle, 1, NOTHING],
    ["yes", yesNo, "ใช่", true],
    ["yes as Excel's truth value", yesNo, true, true],
    ["no as a number", yesNo, 0, false],
    ["neither yes nor no", yesNo, "อาจจะ", NOTHING],
    ["a row id", rowId, " 01hzx3v9k2m4n6p8q0r2s4t6v8 ", "01HZX3V9K2M4N6P8Q0R2S4T6V8"],
    ["no row id typed by hand", rowId, "แถว 1", NOTHING],
    ["no row id with a letter that ULIDs avoid", rowId, "01HZX3V9K2M4N6P8Q0R2S4T6VU", NOTHING],
    ["import flags", flags, '[{"ruleId":"R18","printedRow":3,"metricNo":null,"fields":["progressPct"]}]', [{ ruleId: "R18", printedRow: 3, metricNo: null, fields: ["progressPct"] }]],
    ["no import flags from other JSON", flags, '{"ruleId":"R18"}', NOTHING],
    ["no import flags from half a text", flags, "[{", NOTHING],
  ])("gives %s", (_name, type, cell, expected) => expect(read(type, cell)).toEqual(expected));

  it("honours the calendar of old Excel for Mac", () => {
    expect(read(date, 45097 - 1462, true)).toBe("2023-06-20");
    expect(read(date, 0, true)).toBe("1904-01-01");
    expect(read(month, 45097 - 1462, true)).toBe("2023-06");
    expect(read(moment, 45097 - 1462 + 0.25, true)).toBe("2023-06-20T06:00:00");
  });
});

describe("writing a cell", () => {
  it.each<[string, ColumnType<never>, unknown, CellValue]>([
    ["text that looks like a formula as it is", text, "=1+1", "=1+1"],
    ["no character that a file cannot hold", text, "ก\u0000\u0007\ud800ข", "กข"],
    ["newlines as Excel has them", longText, "ก\r\nข\rค", "ก\nข\nค"],
    ["objectives a line each", lines, ["ก", "ข\nค"], "ก\nข ค"],
    ["no objectives as an empty cell", lines, [], null],
    ["money in baht", money, baht(1234.5), 1234.5],
    ["unknown money as an empty cell", money, null, null],
    ["a date as Excel's number", date, "2023-06-20", 45097],
    ["a date before Excel's calendar as text", date, "1899-12-31", "1899-12-31"],
    ["a month as its first day", month, "2023-06", 45078],
    ["a moment as Excel's number", moment, "2023-06-20T12:00:00", 45097.5],
    ["what is no moment as text", moment, "2023-06-20", "2023-06-20"],
    ["the Thai word of a value", lifecycle as ColumnType<never>, "CANCELLED", "ยกเลิก"],
    ["yes and no in words", yesNo, false, "ไม่ใช่"],
    ["no import flags as an empty cell", flags, [], null],
  ] as [string, ColumnType<never>, unknown, CellValue][])("writes %s", (_name, type, value, expected) => {
    expect(type.write(value as never, CALENDAR)).toEqual(expected);
  });
});

describe("reading what was written", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1 }).map((raw) => storableText(raw).trim()).filter((raw) => raw !== "");
  const oneLine = words.map((raw) => raw.replace(/\s+/g, " "));
  const days = fc
    .date({ min: new Date("1900-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((moment_) => day(moment_.toISOString().slice(0, 10)));
  const satang = fc.integer({ min: -(2 ** 50), max: 2 ** 50 }).map((amount) => baht(amount / 100));
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }).map((value) => (value === 0 ? 0 : value));
  const flag = fc.record({
    ruleId: fc.constant("R18"),
    printedRow: fc.option(fc.nat()),
    metricNo: fc.option(fc.nat()),
    fields: fc.array(words),
  });

  it.each<[string, ColumnType<never>, fc.Arbitrary<unknown>]>([
    ["text", text, words],
    ["long text", longText, words],
    ["codes", code(8), words],
    ["lists of lines", lines, fc.array(oneLine, { minLength: 1 })],
    ["numbers", decimal, numbers],
    ["whole numbers", whole, fc.maxSafeInteger().map((value) => (value === 0 ? 0 : value))],
    ["money", money, satang],
    ["percentages", percent, numbers],
    ["dates", date, days],
    ["months", month, days.map((each) => monthOf(each.slice(0, 7)))],
    ["moments", moment, fc.tuple(days, fc.nat(86399)).map(([each, second]) => `${each}T${new Date(second * 1000).toISOString().slice(11, 19)}`)],
    ["words", word(projectKindWords), fc.constantFrom(...projectKindWords.ids)],
    ["yes and no", yesNo, fc.boolean()],
    ["row ids", rowId, fc.ulid().map(rowIdOf)],
    ["import flags", flags, fc.array(flag, { minLength: 1 })],
  ] as [string, ColumnType<never>, fc.Arbitrary<unknown>][])("gives %s back, in both calendars", (_name, type, values) => {
    fc.assert(
      fc.property(values, fc.boolean(), (value, date1904) => {
        const cell = type.write(value as never, { date1904 });
        expect(cell).not.toBeNull();
        const reading = type.read(cell!, { date1904 });
        expect(reading).toMatchObject({ kind: "value", value });
      }),
      { numRuns: 200 },
    );
  });

  it("never invents a day: what a serial number is read as is a day of the calendar", () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 3e6, noNaN: true }), fc.boolean(), (serial, date1904) => {
        const reading = date.read(serial, { date1904 });
        expect(reading.kind === "unreadable" || (reading.value !== null && isCalendarDay(reading.value))).toBe(true);
      }),
    );
  });
});
