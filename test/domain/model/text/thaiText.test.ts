import * as fc from "fast-check";
import {
  arabicDigits,
  comparisonKey,
  isThaiCharacter,
  mendSaraAm,
  thaiDigits,
  withoutInvisible,
} from "../../../../src/domain/model/text/thaiText";

describe("digits", () => {
  it.each([
    ["๕.๔.๑", "5.4.1"],
    ["ฉบับที่ ๑ และฉบับที่ ๒", "ฉบับที่ 1 และฉบับที่ 2"],
    ["๐๑๒๓๔๕๖๗๘๙", "0123456789"],
    ["ฯ ๆ", "ฯ ๆ"],
  ])("%s in Arabic digits is %s", (thai, arabic) => {
    expect(arabicDigits(thai)).toBe(arabic);
    expect(thaiDigits(arabic)).toBe(thai);
  });

  it("come back", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(arabicDigits(thaiDigits(text))).toBe(text);
      }),
    );
  });
});

describe("a broken ำ (domain.md §7 row 34)", () => {
  it.each([
    ["split in two", "ด\u0e4d\u0e32เนินการ", "ด\u0e33เนินการ"],
    ["split around a tone mark", "น\u0e4d\u0e49\u0e32", "น\u0e49\u0e33"],
    ["split after a tone mark", "น\u0e49\u0e4d\u0e32", "น\u0e49\u0e33"],
    ["doubled", "ด\u0e33\u0e32รง", "ด\u0e33รง"],
    ["split and doubled", "ด\u0e4d\u0e32\u0e32รง", "ด\u0e33รง"],
    ["whole", "ด\u0e33เนินการ", "ด\u0e33เนินการ"],
    ["no ำ at all", "การงาน", "การงาน"],
    ["decomposed Latin letters are composed", "cafe\u0301", "caf\u00e9"],
  ])("%s", (_what, broken, mended) => {
    expect(mendSaraAm(broken)).toBe(mended);
  });

  it("is mended once and for all, and a good ำ is never split", () => {
    const thai = fc.string({ unit: fc.constantFrom("ก", "\u0e33", "\u0e4d", "\u0e32", "\u0e49", " ") });
    fc.assert(
      fc.property(thai, (text) => {
        const mended = mendSaraAm(text);
        expect(mendSaraAm(mended)).toBe(mended);
        expect(mended).not.toMatch(/\u0e4d\u0e32|\u0e33\u0e32/);
      }),
    );
  });
});

describe("whether two spellings are the same phrase", () => {
  it.each([
    ["spaces and digits", "ฉบับที่ ๑ และ ฉบับที่ ๒", "ฉบับที่ 1 และฉบับที่ 2"],
    ["a space inside a word", "องค์กรปกครอง ส่วนท้องถิ่น", "องค์กรปกครองส่วนท้องถิ่น"],
    ["line breaks and no-break spaces", "กลุ่ม\nงาน\u00a0ก", "กลุ่มงานก"],
    ["zero-width spaces", "กลุ่ม\u200bงาน", "กลุ่มงาน"],
    ["a zero-width space inside a broken ำ", "ด\u0e4d\u200b\u0e32เนิน", "ดำเนิน"],
    ["capital letters", "KPI", "kpi"],
  ])("the same: %s", (_what, left, right) => {
    expect(comparisonKey(left)).toBe(comparisonKey(right));
  });

  it.each([
    ["a tone mark", "ข้าว", "ขาว"],
    ["a number", "ฉบับที่ 1", "ฉบับที่ 2"],
    ["a stroke", "กอง/ฝ่าย", "กองฝ่าย"],
  ])("different: %s", (_what, left, right) => {
    expect(comparisonKey(left)).not.toBe(comparisonKey(right));
  });
});

describe("characters", () => {
  it.each([["ก", true], ["์", true], ["๙", true], ["ำ", true], ["a", false], ["1", false], [" ", false], ["", false]])("%j Thai: %s", (character, thai) => {
    expect(isThaiCharacter(character)).toBe(thai);
  });

  it("drops what takes no room and nothing else", () => {
    expect(withoutInvisible("\ufeffก\u200bข\u200c\u200d\u2060\u00adค ง\u00a0")).toBe("กขค ง\u00a0");
  });
});
