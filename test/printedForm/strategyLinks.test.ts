import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { formText } from "../support/builders/printedFormText";

const read = (strategy: readonly string[]) => readPrintedForms(formText({ strategy }), { file: "form.txt" });
const linksOf = (...strategy: string[]) => read(strategy).forms[0]!.strategyLinks;

it.each([
  ["ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ ๕ ส่งเสริม", { strategyNo: 5, strategyName: "ส่งเสริม" }],
  ["ประเด็นยุทธศาสตร์ : ด้านที่ 5 - มหานครประชาธิปไตย", { strategyNo: 5, strategyName: "มหานครประชาธิปไตย" }],
  ["ด้านที่ ๕ มหานครประชาธิปไตย", { strategyNo: 5, strategyName: "มหานครประชาธิปไตย" }],
  ["ประเด็นยุทธศาสตร์ : 5", { strategyNo: 5, strategyName: null }],
  ["ประเด็นยุทธศาสตร์ : ส่งเสริมเมือง", { strategyNo: null, strategyName: "ส่งเสริมเมือง" }],
  ["ประเด็นยุทธศาสตร์ย่อย : ๕.๓ - การกระจายอำนาจ", { subIssueCode: "5.3", subIssueName: "การกระจายอำนาจ" }],
  ["ยุทธศาสตร์ย่อย ๕.๓ การกระจายอำนาจ", { subIssueCode: "5.3", subIssueName: "การกระจายอำนาจ" }],
  ["เป้าหมายที่ : ๕.๔.๑ มีกลไก", { goalCode: "5.4.1", goalTextRaw: "มีกลไก" }],
  ["เป้าหมายที่ ๕.๔.๑ มีกลไก", { goalCode: "5.4.1", goalTextRaw: "มีกลไก" }],
  ["กลยุทธ์ : ๕.๔.๑.๑ พัฒนาระบบ", { tactic: "๕.๔.๑.๑ พัฒนาระบบ" }],
  ["ตัวชี้วัด : (5047-0923) ร้อยละ", { indicatorCode: "5047-0923", indicatorText: "ร้อยละ" }],
  ["ตัวชี้วัด : มิติที่ 2 5047-923 ร้อยละ", { performanceDimension: 2, indicatorCode: "5047-923", indicatorText: "ร้อยละ" }],
  ["ตัวชี้วัด : มิติที่ 5 ก", { performanceDimension: null, indicatorText: "มิติที่ 5 ก" }],
])("reads %j", (line, expected) => {
  expect(linksOf(line)).toMatchObject([{ ...expected, isPrimary: true, planEdition: null }]);
});

it("has no link when the section is blank", () => {
  expect(linksOf()).toEqual([]);
  expect(linksOf("ประเด็นยุทธศาสตร์ :", "ตัวชี้วัด... :")).toEqual([]);
});

it("begins another link where a level is printed again, under what stands above it; the first is primary", () => {
  const links = linksOf(
    "ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ 1 ก", "ประเด็นยุทธศาสตร์ย่อย : 1.2 ข", "เป้าหมายที่ : 1.2.1 ค", "ตัวชี้วัด : ง", "ตัวชี้วัด : จ", "เป้าหมายที่ : 1.2.2 ฉ", "ตัวชี้วัด : ช", "ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ 2 ซ",
  );
  expect(links.map(({ strategyNo, subIssueCode, goalCode, indicatorText, isPrimary }) => [strategyNo, subIssueCode, goalCode, indicatorText, isPrimary])).toEqual([
    [1, "1.2", "1.2.1", "ง", true],
    [1, "1.2", "1.2.1", "จ", false],
    [1, "1.2", "1.2.2", "ช", false],
    [2, null, null, null, false],
  ]);
});

it.each([
  ["1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี (พ.ศ. 2556-2575)", "2556–2575", 0],
  ["1.6 สนับสนุนแผนพัฒนา กทม. ระยะ ๒๐ ปี (พ.ศ. ๒๕๖๑ – ๒๕๘๐) (ยุทธศาสตร์-ประเด็นยุทธศาสตร์-กลยุทธ์ตามแผนฯ /ตัวชี้วัด)", "2561–2580", 0],
  ["1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี", null, 0],
  ["1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี ฉบับพิเศษ", null, 1],
])("reads the plan's edition from the heading %j", (heading, planEdition, issues) => {
  const text = formText().replace(/^1\.6 .*$/m, heading);
  const reading = readPrintedForms(text, { file: "form.txt" });
  expect(reading.forms[0]?.strategyLinks).toMatchObject([{ planEdition, strategyNo: 1 }]);
  expect(reading.issues).toHaveLength(issues);
});

it("reads section 1.6 under its first label when the heading is lost", () => {
  const text = formText().replace(/^1\.6 .*$/m, "");
  expect(readPrintedForms(text, { file: "form.txt" }).forms[0]).toMatchObject({ strategyLinks: [{ strategyNo: 1, goalCode: "1.2.1" }], project: { targetText: "ปรับปรุงทางเท้า จำนวน 12 เส้นทาง" } });
});

it("reports what stands in the section without a label", () => {
  expect(read(["หมายเหตุ", "ประเด็นยุทธศาสตร์ : 1 ก"]).issues).toMatchObject([{ ruleId: "I01", raw: "หมายเหตุ", facts: { section: "1.6" } }]);
});
