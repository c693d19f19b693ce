import { TABLE_RANGES, readAdvances, sarabunFiles } from "../../../.config/tools/makeAdvanceTable";
import { SARABUN_ADVANCES, SARABUN_UNITS_PER_EM } from "../../../src/report/thaiText/advanceTable";
import { textWidth } from "../../../src/report/thaiText/textWidth";

describe("the table of advance widths", () => {
  it.each(["regular", "bold"] as const)("equals the %s font", (weight) => {
    const codePoints = TABLE_RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    const { unitsPerEm, advances } = readAdvances(sarabunFiles()[weight], codePoints);
    const inTable = SARABUN_ADVANCES.flatMap((range) =>
      range[weight].split(" ").map((units, index) => [range.first + index, Number(units)] as const),
    );
    expect(unitsPerEm).toBe(SARABUN_UNITS_PER_EM);
    expect(inTable).toEqual(codePoints.map((codePoint) => [codePoint, advances.get(codePoint) ?? -1]));
  });

  it("has every Thai character", () => {
    const missing = SARABUN_ADVANCES.filter(({ first }) => first >= 0xe01 && first <= 0xe5b).flatMap(({ first, regular }) =>
      regular.split(" ").flatMap((units, index) => (units === "-1" ? [String.fromCharCode(first + index)] : [])),
    );
    expect(missing).toEqual([]);
  });
});

describe("textWidth", () => {
  // Measured in the genuine TH Sarabun New 1.35 at 16 pt; ours may be a little wider, never much narrower.
  it.each([
    ["กรุงเทพมหานคร", false, 69.8],
    ["กรุงเทพมหานคร", true, 72.4],
    ["ส่งเสริมการสร้างเมืองประชาธิปไตยแบบมีส่วนร่วม", false, 208.1],
    ["ฉบับที่ 1 และ ฉบับที่ 2", false, 96.5],
    ["1,234,567.00", false, 59.9],
    ["The contractor has not delivered the work", false, 205.6],
    ["The contractor has not delivered the work", true, 218.5],
  ] as const)("%s (bold: %s)", (text, bold, genuine) => {
    const width = textWidth(text, 16, bold);
    expect(width).toBeGreaterThan(genuine * 0.99);
    expect(width).toBeLessThan(genuine * 1.05);
  });

  it.each([
    ["marks above and below add nothing", "กิ์ กุ้", "ก ก"],
    ["an invisible joiner adds nothing", "ก\u200bข", "กข"],
    ["a no-break space is a space", "ก\u00a0ข", "ก ข"],
    ["a selector of an emoji's look adds nothing", "▲\ufe0f", "▲"],
  ])("%s", (_what, text, same) => {
    expect(textWidth(text, 16)).toBeCloseTo(textWidth(same, 16), 9);
  });

  it("counts a character outside the font once, and grows with the size", () => {
    expect(textWidth("😀", 10)).toBeCloseTo(10, 9);
    expect(textWidth("ก", 32)).toBeCloseTo(2 * textWidth("ก", 16), 9);
    expect(textWidth("", 16)).toBe(0);
  });
});
