import { formatThaiDate, formatThaiMonth } from "../../../../src/domain/model/calendar/formatThaiDate";
import { ENGLISH_MONTHS, THAI_MONTHS, THAI_MONTHS_SHORT } from "../../../../src/domain/model/calendar/monthNames";
import { day, month } from "../../../support/builders/records";

describe("a day as people read it", () => {
  it.each([
    ["2023-06-20", "short", "20 มิ.ย. 2566"],
    ["2023-06-20", "long", "20 มิถุนายน 2566"],
    ["2023-06-20", "number", "20/06/2566"],
    ["2023-06-20", "english", "20 Jun 2566 BE"],
    ["2022-01-05", "short", "5 ม.ค. 2565"],
    ["2022-01-05", "number", "05/01/2565"],
    ["2024-12-31", "long", "31 ธันวาคม 2567"],
  ] as const)("%s, %s: %s", (text, style, expected) => {
    expect(formatThaiDate(day(text), style)).toBe(expected);
  });

  it("is short unless said otherwise", () => {
    expect(formatThaiDate(day("2023-06-20"))).toBe("20 มิ.ย. 2566");
    expect(formatThaiMonth(month("2022-11"))).toBe("พ.ย. 2565");
  });
});

describe("a month as people read it", () => {
  it.each([
    ["2022-11", "short", "พ.ย. 2565"],
    ["2022-11", "long", "พฤศจิกายน 2565"],
    ["2022-11", "english", "Nov 2565 BE"],
    ["2023-01", "short", "ม.ค. 2566"],
    ["2023-12", "long", "ธันวาคม 2566"],
  ] as const)("%s, %s: %s", (text, style, expected) => {
    expect(formatThaiMonth(month(text), style)).toBe(expected);
  });

  it("has twelve different names in each list", () => {
    for (const names of [THAI_MONTHS, THAI_MONTHS_SHORT, ENGLISH_MONTHS]) expect(new Set(names).size).toBe(12);
  });
});
