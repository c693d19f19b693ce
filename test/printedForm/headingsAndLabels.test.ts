import { joinLines } from "../../src/printedForm/joinLines";
import { matchHeading } from "../../src/printedForm/headings";
import { ALL_LABELS, HEADER_LABELS, labelAt, labelsIn, looksLikeLabel } from "../../src/printedForm/labels";
import { matchWords } from "../../src/printedForm/matchWords";

it.each([
  ["1. ชื่อโครงการและหน่วยงานที่รับผิดชอบโครงการ", "1", ""],
  ["1.1 รหัสโครงการและชื่อโครงการ", "1.1", ""],
  ["1.2 หน่วยงานที่รับผิดชอบ", "1.2", ""],
  ["1.3 หลักการและเหตุผล : เพราะ", "1.3", "เพราะ"],
  ["๑.๔ วัตถุประสงค์ของโครงการ", "1.4", ""],
  ["1.4 วัตถุประสงค์", "1.4", ""],
  ["1.5\tเป้าหมายของโครงการ..", "1.5", ""],
  ["1.6 สนับสนุนแผนพัฒนา กทม.ระยะ 20 ปี", "1.6", ""],
  ["2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ", "2", ""],
  ["หลักการและเหตุผล", "1.3", ""],
  ["1.9 หลักการและเหตุผล", "1.3", ""],
])("reads the heading %j", (line, section, tail) => {
  expect(matchHeading(line)).toEqual({ section, tail });
});

it.each([
  "หน่วยงานที่รับผิดชอบ. : สำนัก", "1. เพื่อให้ปลอดภัย", "หลักการและเหตุผล ของโครงการนี้", "หลักการและเหตุผลของโครงการ", "1.4 วัตถุประสงค์ของโครงการนี้คือ", "เป้าหมาย", "1.5 ล้านบาท",
  "รายงานความก้าวหน้าของโครงการ", "",
])("does not take %j for a heading", (line) => {
  expect(matchHeading(line)).toBeNull();
});

it.each([
  ["รหัสโครงการ... : 21", "projectCode", "21"],
  ["รหัสโครงการ:21", "projectCode", "21"],
  ["รหัสโครงการ", "projectCode", ""],
  ["ปีงบประมาณ พ.ศ. : 2566", "fiscalYearBE", "2566"],
  ["ปีงบประมาณพ.ศ : 2566", "fiscalYearBE", "2566"],
  ["ผู้ประสานงาน สยป. : ก", "sedCoordinator", "ก"],
  ["ประเด็นยุทธศาสตร์ย่อย : 5.3", "subIssue", "5.3"],
  ["ประเด็นยุทธศาสตร์ : 5", "strategy", "5"],
  ["ตัวชี้วัด... : ก", "indicator", "ก"],
])("reads the label of %j", (line, field, value) => {
  const match = labelAt(line, ALL_LABELS);
  expect([match?.label.field, line.slice(match?.end)]).toEqual([field, value]);
});

it.each(["รหัสโครงการและชื่อโครงการ", "ปีงบประมาณ พ.ศ. 2566", "รหัส : 21", "งบประมาณที่ได้รับจัดสรร : 5", ""])("finds no label at the start of %j", (line) => {
  expect(labelAt(line, ALL_LABELS)).toBeNull();
});

it("finds the labels of two columns", () => {
  const line = "เริ่มต้นโครงการ : 2022-11-01 00:00:00 งบประมาณที่ได้รับ : 0 บาท\tปีงบประมาณ พ.ศ. : 2566";
  expect(labelsIn(line, HEADER_LABELS).map(({ label }) => label.field)).toEqual(["startDate", "budgetReceived", "fiscalYearBE"]);
});

it.each([["ประเภทงาน : ต่อเนื่อง", true], ["ประเภทงาน... : ก", true], ["ประเภทงาน :", true], ["เวลา 10:30 น.", false], ["ปรับปรุง: ระยะที่ 2", false], ["โครงการ", false]])("sees whether %j looks like a label", (line, expected) => {
  expect(looksLikeLabel(line)).toBe(expected);
});

it.each([
  ["รหัส . โครงการ .. : 21", "รหัสโครงการ", 0, { end: 20, separator: " .. : " }],
  ["ก รหัสโครงการ:21", "รหัสโครงการ", 2, { end: 14, separator: ":" }],
  ["รหัสโครงการเดิม", "รหัสโครงการ", 0, null],
  [" รหัสโครงการ", "รหัสโครงการ", 0, null],
])("matches words in %j", (text, words, from, expected) => {
  expect(matchWords(text, words, from)).toEqual(expected);
});

it.each([
  [["ก", "ข"], "กข"], [["ก 1", "ข"], "ก 1 ข"], [["ก", "1"], "ก 1"], [["a", "b"], "a b"], [["ก", "", " ", "ข"], "กข"], [["ก\tข", "ค"], "ก ขค"], [["๑", "ก"], "๑ก"], [["(ก)", "ข"], "(ก) ข"], [[], ""],
])("joins %j", (lines, expected) => {
  expect(joinLines(lines)).toBe(expected);
});
