import { wouldBeReinterpreted } from "../../src/workbook/textAsText";

describe("text that Excel would take for something else when its cell is edited", () => {
  it.each([
    "=1+1", "+66", "-", "- ดำเนินการแล้วเสร็จ", "@ฝ่ายโยธา", "'คำพูด'", " =1", // formulas and the mark itself
    "0812", "6549", "1,234.50", "12.5%", "฿100", "(250)", "1e5", "๑๒๓", ".5", // numbers
    "1/2", "1-2-2566", "2566-10-01", "10:30", "50010600-0001", // dates, times, codes
    "1 ม.ค. 68", "31 ธันวาคม 2566", "ม.ค. 68", "5-Jan", "Jan 5, 2023", "Jan,5", "5 ม.ค.", "2566 ตุลาคม", // with a month's name
    "TRUE", "false", "#N/A", "#DIV/0!",
  ])("%s", (text) => {
    expect(wouldBeReinterpreted(text)).toBe(true);
  });
});

describe("text that stays text by itself", () => {
  it.each([
    "", "โครงการปรับปรุงทางเท้า", "ปรับปรุงทางเท้า จำนวน 12 เส้นทาง", "1. สำรวจเส้นทาง 2. จัดทำแบบ", "12 เส้นทาง",
    "ก=ข", "a@b.example", "ร้อยละ 50 ของเป้าหมายทั้งหมดที่ตั้งไว้ในปี 2566", "#แท็ก", "trueish", "ปี 2568", "พ.ร.บ. 2560", "may be 5 roads",
  ])("%s", (text) => {
    expect(wouldBeReinterpreted(text)).toBe(false);
  });
});

/** Whatever takes much more than a look at each character takes minutes here, so jest's own time limit is the assertion; no clock is read. */
it.each([
  ["the longest text of digits", "1".repeat(32_767)],
  ["the longest text of spaces", " ".repeat(32_767)],
  ["the longest text of abbreviations", "ก.".repeat(16_000)],
  ["almost a number", `${"1 ".repeat(19)}ก`],
  ["almost a date", `1${" ".repeat(30)}ม.ค.ก`],
])("takes no time over %s", (_, text) => {
  for (let times = 0; times < 1_000; times += 1) expect(wouldBeReinterpreted(text)).toBe(false);
}, 20_000);
