import fc from "fast-check";
import { isBefore, isMeasure, numbersIn } from "../../../../src/domain/checks/reading/numbersInText";

const values = (text: string) => numbersIn(text).map(({ value }) => value);

it.each([
  ["จำนวน 42 ภารกิจ", [42]],
  ["๔๒ ภารกิจ", [42]],
  ["1,234.50 บาท", [1234.5]],
  ["๑,๒๓๔,๕๖๗ บาท", [1234567]],
  ["30.83%", [30.83]],
  ["250,000.-", [250000]],
  ["กท 0503/2377", [503, 2377]],
  ["23/01/2566", [23, 1, 2566]],
  ["5.4.1", []],
  ["ข้อ 1.2.3.4 จำนวน 7 ข้อ", [7]],
  ["1,23 และ 1234,567", [1, 23, 1234, 567]],
  ["1,2345", [1, 2345]],
  ["10, 20", [10, 20]],
  ["12.", [12]],
  ["ไม่มีตัวเลข", []],
  ["", []],
])("reads the numbers of %j", (text, expected) => expect(values(text)).toEqual(expected));

it("knows where a number stands and how it was rounded", () => {
  expect(numbersIn("รวม 1,200.50 บาท")).toEqual([{ value: 1200.5, start: 4, end: 12, decimals: 2 }]);
});

it("reads back every amount that it is shown", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (satang) => {
      const shown = (satang / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
      expect(values(`จ่าย ${shown} บาท`)).toEqual([satang / 100]);
    }),
  );
});

it.each([
  ["จำนวน 42 ภารกิจ", true],
  ["42", true],
  ["ฉบับที่ 1", false],
  ["ครั้งที่2", false],
  ["พ.ศ. 2566", false],
  ["ปีงบประมาณ 2566", false],
  ["ข้อ 3", false],
  ["1. อบรม", false],
  ["2) อบรม", false],
  ["12/2566", false],
])("tells whether the number of %j measures something: %s", (text, expected) => {
  const [number] = numbersIn(text);
  expect(isMeasure(text, number!)).toBe(expected);
});

it.each([
  ["ร้อยละ 40", 7, true],
  ["ร้อยละ   40", 9, true],
  ["ร้อยละ40", 6, true],
  ["อัตรา 40", 6, false],
  ["40", 0, false],
])("looks back over spaces in %j", (text, index, expected) => expect(isBefore(text, index, "ร้อยละ")).toBe(expected));
