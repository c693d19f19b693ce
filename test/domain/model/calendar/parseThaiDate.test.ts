import * as fc from "fast-check";
import { dayFromEpoch, isCalendarDay } from "../../../../src/domain/model/calendar/calendarDay";
import { formatThaiDate } from "../../../../src/domain/model/calendar/formatThaiDate";
import { dayFromThaiText, parseThaiDate } from "../../../../src/domain/model/calendar/parseThaiDate";
import { thaiDigits } from "../../../../src/domain/model/text/thaiText";

/** A day, "impossible", "unreadable", or "day-first | month-first" of an ambiguous date. */
const read = (text: string, order: "DAY_FIRST" | "MONTH_FIRST" | null = null) => {
  const reading = parseThaiDate(text, order);
  if (reading.kind === "day") return reading.day;
  return reading.kind === "ambiguous" ? `${reading.dayFirst} | ${reading.monthFirst}` : reading.kind;
};

describe("dates in every attested form (domain.md §5)", () => {
  const forms: readonly [form: string, text: string, day: string][] = [
    ["Buddhist era", "22/12/2565", "2022-12-22"],
    ["Buddhist era, both at most 12: day first", "01/10/2562", "2019-10-01"],
    ["Buddhist era without zeros", "1/3/2566", "2023-03-01"],
    ["Buddhist era with dashes", "22-12-2565", "2022-12-22"],
    ["Buddhist era with dots", "22.12.2565", "2022-12-22"],
    ["spaces around the strokes", "22 / 12 / 2565", "2022-12-22"],
    ["Christian-era timestamp", "2022-11-01 00:00:00", "2022-11-01"],
    ["timestamp with a T", "2022-11-01T08:30:00.000", "2022-11-01"],
    ["stored form", "2022-11-01", "2022-11-01"],
    ["year first, Buddhist era", "2565-12-22", "2022-12-22"],
    ["American", "10/26/2020", "2020-10-26"],
    ["Christian era, day first by its number", "26/10/2020", "2020-10-26"],
    ["Christian era, same day either way", "05/05/2020", "2020-05-05"],
    ["two-digit Buddhist year", "01/10/62", "2019-10-01"],
    ["full month name", "12 มิถุนายน 2566", "2023-06-12"],
    ["short month name without a space", "27 ธ.ค.2562", "2019-12-27"],
    ["short month name, two-digit year", "27 ธ.ค. 62", "2019-12-27"],
    ["short month name without dots", "27 ธค 2562", "2019-12-27"],
    ["month name without any space", "12มิถุนายน2566", "2023-06-12"],
    ["the era named", "12 มิถุนายน พ.ศ. 2566", "2023-06-12"],
    ["the Christian era named", "12 มิถุนายน ค.ศ. 2023", "2023-06-12"],
    ["November, whose name begins like the era's", "3 พฤศจิกายน 2566", "2023-11-03"],
    ["the formal form", "วันที่ 12 เดือน มิถุนายน พ.ศ. 2566", "2023-06-12"],
    ["introduced", "ลงวันที่ 12 มิถุนายน 2566", "2023-06-12"],
    ["Thai digits", "๒๒/๑๒/๒๕๖๕", "2022-12-22"],
    ["Thai digits with a month name", "๑๒ มิถุนายน ๒๕๖๖", "2023-06-12"],
    ["English month", "1 Nov 2022", "2022-11-01"],
    ["English month in full, lower case", "1 november 2022", "2022-11-01"],
    ["with the time", "22/12/2565 10:30 น.", "2022-12-22"],
    ["spaces around it", "  22/12/2565 ", "2022-12-22"],
    ["invisible characters of a word processor", "12\u200b มิถุนายน\u200b 2566\ufeff", "2023-06-12"],
    ["29 February of a leap year", "29/02/2567", "2024-02-29"],
    ["the first year read as Buddhist", "01/10/2400", "1857-10-01"],
  ];

  it.each(forms)("%s: %s", (_form, text, day) => {
    expect(read(text)).toBe(day);
    expect(read(thaiDigits(text))).toBe(day);
    expect(dayFromThaiText(text)).toBe(day);
  });

  it.each([
    ["29/02/2566"], ["29/02/2568"], ["31/04/2566"], ["32/01/2566"], ["00/01/2566"], ["12/13/2566"], ["2023-02-29"], ["30 กุมภาพันธ์ 2566"], ["13/13/2020"], ["31/06/2020"],
  ])("%s has the form of a date that does not exist", (text) => {
    expect(read(text)).toBe("impossible");
    expect(dayFromThaiText(text)).toBeNull();
  });

  it.each([
    [""], ["-"], ["ไม่ระบุ"], ["2566"], ["12/2566"], ["22/12/565"], ["22/12/25655"], ["12 มิถุนา 2566"], ["มิถุนายน 2566"], ["44927"], ["22/12/2565 และ 23/12/2565"], ["วันที่"], ["1/2/3/4"], ["12 มิถุนายน"],
  ])("%j is no date", (text) => {
    expect(read(text)).toBe("unreadable");
    expect(dayFromThaiText(text)).toBeNull();
  });
});

describe("a Christian-era a/b/yyyy with both numbers at most 12 (I02)", () => {
  it.each([
    [null, "2020-02-01 | 2020-01-02"],
    ["DAY_FIRST" as const, "2020-02-01"],
    ["MONTH_FIRST" as const, "2020-01-02"],
  ])("in a file that writes %s", (order, expected) => {
    expect(read("01/02/2020", order)).toBe(expected);
  });

  it("is not guessed where there is nobody to ask", () => {
    expect(dayFromThaiText("01/02/2020")).toBeNull();
  });

  it.each([
    ["26/10/2020", "DAY_FIRST"],
    ["10/26/2020", "MONTH_FIRST"],
    ["22/12/2565", null],
    ["05/05/2020", null],
    ["2020-10-26", null],
    ["26 ต.ค. 2563", null],
  ])("%s proves %s for the rest of the file", (text, order) => {
    expect(parseThaiDate(text)).toMatchObject({ kind: "day", order });
  });

  it("stays with what the text proves against the file's order", () => {
    expect(read("26/10/2020", "MONTH_FIRST")).toBe("2020-10-26");
    expect(read("01/10/2562", "MONTH_FIRST")).toBe("2019-10-01");
  });
});

describe("any text", () => {
  const bits = fc.constantFrom("1", "12", "31", "2565", "2020", "62", "/", "-", ".", " ", "ม.ค.", "มกราคม", "พ.ศ.", "น.", ":", "๑", "T", "วันที่");

  it("never throws and never gives a day that does not exist", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(bits).map((parts) => parts.join(""))), (text) => {
        const reading = parseThaiDate(text);
        const days = reading.kind === "day" ? [reading.day] : reading.kind === "ambiguous" ? [reading.dayFirst, reading.monthFirst] : [];
        expect(days.every(isCalendarDay)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["number", "long", "short", "english"] as const)("reads back what is written in the %s style", (style) => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }).map(dayFromEpoch), (day) => {
        expect(dayFromThaiText(formatThaiDate(day, style))).toBe(day);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["spaces inside", `1a${" ".repeat(200_000)}x`],
    ["spaces before the end", `12/12/2565${" ".repeat(200_000)}x`],
    ["letters", `1${"ก".repeat(200_000)}`],
    ["strokes", "1/".repeat(100_000)],
  ])("is quick about a long text of %s", (_what, text) => {
    // Taking the square of its length would take minutes: jest's own time limit is the assertion.
    expect(read(text)).toBe("unreadable");
  }, 20_000);
});
