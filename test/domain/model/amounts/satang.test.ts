import * as fc from "fast-check";
import { bahtFrom, satang, satangFromBaht, sumSatang } from "../../../../src/domain/model/amounts/satang";

describe("a whole number of satang", () => {
  it.each([0, 1, -250, Number.MAX_SAFE_INTEGER])("takes %d", (amount) => {
    expect(satang(amount)).toBe(amount);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])("refuses %d", (amount) => {
    expect(() => satang(amount)).toThrow(RangeError);
  });
});

describe("baht to satang", () => {
  const cases: readonly [baht: number, satang: number | null][] = [
    [1234.5, 123_450],
    [0, 0],
    [-0, 0],
    [0.01, 1],
    [0.1 + 0.2, 30],
    [1.005, 101],
    [-1.005, -101],
    [8.115, 812],
    [1.004, 100],
    [-0.004, 0],
    [19.99, 1999],
    [22_517_998_136_852.49, 2_251_799_813_685_249],
    [1e14, null],
    [Number.NaN, null],
    [Infinity, null],
    [-Infinity, null],
  ];

  it.each(cases)("%d baht is %s satang", (baht, expected) => {
    expect(satangFromBaht(baht)).toBe(expected);
  });

  it("gives back what bahtFrom gave, up to 22 trillion baht", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_200_000_000_000_000, max: 2_200_000_000_000_000 }), (amount) => {
        expect(satangFromBaht(bahtFrom(satang(amount)))).toBe(amount);
      }),
      { numRuns: 500 },
    );
  });
});

describe("satang to baht", () => {
  it.each([
    [123_450, 1234.5],
    [1, 0.01],
    [0, 0],
    [-250, -2.5],
  ])("%i satang is %d baht", (amount, baht) => {
    expect(bahtFrom(satang(amount))).toBe(baht);
  });
});

describe("sums", () => {
  it("are exact where floating point is not", () => {
    expect(bahtFrom(sumSatang([10, 20].map(satang)))).toBe(0.3);
    expect(0.1 + 0.2).not.toBe(0.3);
  });

  it("of nothing are nothing", () => {
    expect(sumSatang([])).toBe(0);
  });

  it("refuse to become inexact", () => {
    expect(() => sumSatang([satang(Number.MAX_SAFE_INTEGER), satang(1)])).toThrow(RangeError);
  });
});
