import * as fc from "fast-check";
import { parseBaht } from "../../../../src/domain/model/amounts/parseBaht";
import { bahtFrom, satang } from "../../../../src/domain/model/amounts/satang";
import { thaiDigits } from "../../../../src/domain/model/text/thaiText";

describe("amounts as offices write them", () => {
  const forms: readonly [written: string, satang: number][] = [
    ["0 บาท", 0],
    ["0", 0],
    ["-0", 0],
    ["1,234.50 บาท", 123_450],
    ["1,234.50บาท", 123_450],
    ["250,000.-", 25_000_000],
    ["250,000.- บาท", 25_000_000],
    ["1,234.-บาท", 123_400],
    ["250,000-", 25_000_000],
    ["1,500 บาทถ้วน", 150_000],
    ["฿1,500", 150_000],
    ["1500 ฿", 150_000],
    ["1500", 150_000],
    ["1500.", 150_000],
    ["1500.5", 150_050],
    ["12,345,678.90", 1_234_567_890],
    ["1,234.5678", 123_457],
    ["0.005", 1],
    ["0.0049", 0],
    ["0.995", 100],
    ["-1,234.50", -123_450],
    ["-0.005", -1],
    ["  1,234.50  ", 123_450],
    ["1,234.50\u200b บาท", 123_450],
  ];

  it.each(forms)("%s", (written, expected) => {
    expect(parseBaht(written)).toBe(expected);
    expect(parseBaht(thaiDigits(written))).toBe(expected);
  });

  it.each([
    [""], ["   "], ["-"], ["บาท"], ["."], ["ไม่มี"], ["1,23"], ["1,2345"], [",500"], ["1,,234"], ["12,34.5"], ["1.2.3"], ["1e5"], ["1.5 ล้านบาท"],
    ["ประมาณ 500"], ["500-600"], ["10 20"], ["1 000"], ["1234 บาท 50 สตางค์"], ["=1+1"], ["(500)"], ["9".repeat(17)], ["0x10"], ["--5"],
  ])("%j is no amount", (written) => {
    expect(parseBaht(written)).toBeNull();
  });

  it("reads back every amount", () => {
    const grouped = (amount: number) => bahtFrom(satang(amount)).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (amount) => {
        expect(parseBaht(`${grouped(amount)} บาท`)).toBe(amount === 0 ? 0 : amount);
      }),
      { numRuns: 200 },
    );
  });

  it("never throws and never gives a fraction", () => {
    const bits = fc.constantFrom("1", "23", "000", ",", ".", "-", " ", "บาท", "ถ้วน", "฿", "๑", "(", "e");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(bits).map((parts) => parts.join(""))), (text) => {
        const amount = parseBaht(text);
        expect(amount === null || Number.isSafeInteger(amount)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
