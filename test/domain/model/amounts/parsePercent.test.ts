import * as fc from "fast-check";
import { parsePercent } from "../../../../src/domain/model/amounts/parsePercent";
import { thaiDigits } from "../../../../src/domain/model/text/thaiText";

describe("percentages as they are printed", () => {
  const forms: readonly [written: string, value: number][] = [
    ["30.00 %", 30],
    ["30.83%", 30.83],
    ["30.83", 30.83],
    ["ร้อยละ 40", 40],
    ["ร้อยละ40.5", 40.5],
    ["40 เปอร์เซ็นต์", 40],
    ["100", 100],
    ["0 %", 0],
    ["-0", 0],
    ["  7.04 % ", 7.04],
    ["33.3333 %", 33.3333],
    ["40\u200b %", 40],
    ["101", 101],
    ["-5", -5],
    ["1,250 %", 1250],
  ];

  it.each(forms)("%s", (written, value) => {
    expect(parsePercent(written)).toBe(value);
    expect(parsePercent(thaiDigits(written))).toBe(value);
  });

  it.each([[""], ["%"], ["ร้อยละ"], ["สี่สิบ"], ["30 - 40 %"], ["30/100"], ["1,23 %"], ["30 % 40 %"], ["3 0 %"], ["1e2"], ["9".repeat(400)]])(
    "%j is no percentage",
    (written) => {
      expect(parsePercent(written)).toBeNull();
    },
  );

  it("never throws and never gives anything but a number", () => {
    const bits = fc.constantFrom("1", "23", ",", ".", "-", " ", "%", "ร้อยละ", "๑", "เปอร์เซ็นต์");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(bits).map((parts) => parts.join(""))), (text) => {
        const value = parsePercent(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
