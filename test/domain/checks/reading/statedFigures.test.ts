import { statedFigures } from "../../../../src/domain/checks/reading/statedFigures";

const percentages = (text: string) => statedFigures(text).percentages.map(({ value, isNamed }) => [value, isNamed]);
const baht = (text: string) => statedFigures(text).amounts.map(({ value, isNamed }) => [value / 100, isNamed]);

it.each<[string, readonly (readonly [number, boolean])[]]>([
  ["ความก้าวหน้าร้อยละ 79.15", [[79.15, true]]],
  ["ผลงานสะสม 45 %", [[45, true]]],
  ["แล้วเสร็จ ๓๐ เปอร์เซ็นต์", [[30, true]]],
  ["ติดตั้งแล้ว 60%", [[60, false]]],
  ["ติดตั้งแล้ว 60% ของงานทั้งหมด", [[60, false]]],
  ["ดำเนินการแล้ว 120%", [[120, true]]],
  ["จำนวน 120%", []],
  ["เบิกจ่ายแล้วร้อยละ 12", []],
  ["ผู้เข้าร่วมพึงพอใจร้อยละ 85", []],
  ["เป้าหมายร้อยละ 80", []],
  ["80% ของผู้เข้าร่วม", []],
  ["ลดลงร้อยละ 5", []],
  ["30-40 %", []],
  ["30 ถึง 40 %", []],
  ["อบรม 40 คน", []],
])("reads the progress that %j states", (text, expected) => expect(percentages(text)).toEqual(expected));

it.each<[string, readonly (readonly [number, boolean])[]]>([
  ["เบิกจ่ายแล้ว 5,000 บาท", [[5000, true]]],
  ["เบิกจ่ายครั้งที่ 2 จำนวน 5,000.50 บาท", [[5000.5, true]]],
  ["ใช้จ่ายไป 250,000.-", [[250000, true]]],
  ["เบิกจ่าย 1.25 ล้านบาท", [[1250000, true]]],
  ["เบิกจ่าย 3 แสนบาท", [[300000, true]]],
  ["รวม 700 บาท", [[700, false]]],
  ["งบประมาณ 10,000 บาท", []],
  ["วงเงินตามสัญญา 800,000 บาท", []],
  ["ราคากลาง 500 บาท", []],
  ["คงเหลือ 300 บาท", []],
  ["ยังไม่เบิกจ่าย 300 บาท", []],
  ["อยู่ระหว่างเบิกจ่าย 300 บาท", []],
  ["งบประมาณ 10,000 บาท เบิกจ่าย 3,000 บาท คงเหลือ 7,000 บาท", [[3000, true]]],
  ["ประชุม 3 ครั้ง", []],
])("reads the payments that %j states", (text, expected) => expect(baht(text)).toEqual(expected));

it("knows how far a rounded amount may lie off", () => {
  expect(statedFigures("เบิกจ่าย 1.2 ล้านบาท").amounts).toEqual([{ value: 120_000_000, rounding: 5_000_000, isNamed: true }]);
});
