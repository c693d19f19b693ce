import { formatBaht, formatDay, formatMonth, formatNumber, formatPercent, formatPercentBelow, formatPoints, formatValue, quoted } from "../../src/messages/formatting";
import { day, month } from "../support/builders/records";

it.each([
  [0, "0"],
  [-0, "0"],
  [5, "5"],
  [1234.5, "1,234.5"],
  [1234567.891, "1,234,567.89"],
  [-1234.5, "-1,234.5"],
  [-0.001, "0"],
  [100, "100"],
  [1000, "1,000"],
  [0.1 + 0.2, "0.3"],
])("formats %s as %j", (value, expected) => expect(formatNumber(value)).toBe(expected));

it.each([
  [123450, "1,234.50 บาท", "1,234.50 baht"],
  [0, "0.00 บาท", "0.00 baht"],
  [-1, "-0.01 บาท", "-0.01 baht"],
  [9007199254740991, "90,071,992,547,409.91 บาท", "90,071,992,547,409.91 baht"],
])("formats %i satang as %j", (satang, thai, english) => expect([formatBaht(satang, "th"), formatBaht(satang, "en")]).toEqual([thai, english]));

it.each([[30, "30%"], [30.83, "30.83%"], [15.5688622754491, "15.57%"], [100.01, "100.01%"]])("formats %s percent as %j", (value, expected) => {
  expect(formatPercent(value)).toBe(expected);
});

it.each([[79.99999, "79.99%"], [80, "80%"], [0.29, "0.29%"], [99.999, "99.99%"]])("rounds %s percent below a limit down to %j", (value, expected) => {
  expect(formatPercentBelow(value)).toBe(expected);
});

it.each([[14.4311, "+14.43 points"], [-21.38, "-21.38 points"], [0, "0 points"], [0.001, "0 points"]])("formats a gap of %s as %j", (value, expected) => {
  expect(formatPoints(value, "en")).toBe(expected);
});

it("writes days and months in the Buddhist era", () => {
  expect([formatDay(day("2023-06-20"), "th"), formatDay(day("2023-06-20"), "en")]).toEqual(["20 มิ.ย. 2566", "20 Jun 2566 BE"]);
  expect([formatMonth(month("2022-11"), "th"), formatMonth(month("2022-11"), "en")]).toEqual(["พ.ย. 2565", "Nov 2565 BE"]);
});

it.each([[1500, "1,500"], ["2023-06-20", "20 Jun 2566 BE"], ["ก", "“ก”"]])("formats the value %j as %j", (value, expected) => expect(formatValue(value, "en")).toBe(expected));

it.each([
  ["  สอง\n บรรทัด ", "“สอง บรรทัด”"],
  ["ก".repeat(80), `“${"ก".repeat(80)}”`],
  ["ก".repeat(81), `“${"ก".repeat(79)}…”`],
  [`${"ก".repeat(78)}ก่า${"ก".repeat(9)}`, `“${"ก".repeat(78)}…”`],
  [`${"a".repeat(78)}😀${"a".repeat(9)}`, `“${"a".repeat(78)}…”`],
])("quotes %j", (text, expected) => expect(quoted(text)).toBe(expected));
