import { PrintedFormError } from "../../src/printedForm/printedFormError";
import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aRoundText, formLines, formText, TITLE_LINE } from "../support/builders/printedFormText";

/**
 * Hundreds of thousands of characters of anything are read or refused in well under a second. Whatever takes the square of its input takes minutes
 * here, so jest's own time limit is the assertion; no clock is read.
 */
const LENGTH = 100_000;
const KEY = "รหัสโครงการ : 21000000-6549\nปีงบประมาณ พ.ศ. : 2566\n";
const SECTION_2 = `${KEY}2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ\n`;
const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

function readOrRefuse(text: string): "read" | "refused" {
  try {
    readPrintedForms(text, { file: "long.txt" });
    return "read";
  } catch (error) {
    if (error instanceof PrintedFormError) return "refused";
    throw error;
  }
}

it.each([
  ["one line of letters", fill("ก")],
  ["one line of words", fill("รหัส ")],
  ["one line of spaces, then a letter", `${fill(" ")}ก`],
  ["one line of tabs, then a letter", `${fill("\t")}ก`],
  ["one line of colons, then a letter", `${fill(":")}ก`],
  ["one line of dots", fill(".")],
  ["one line of question marks", fill(" ?ก")],
  ["one line of broken ำ", fill("\u0e4d\u0e32")],
  ["one line of titles", fill(TITLE_LINE)],
  ["lines of stars", fill("*\n")],
  ["one line of labels", fill("เริ่มต้นโครงการ : ")],
  ["lines of one label", fill("เริ่มต้นโครงการ : x\n")],
  ["lines of names and codes", fill("ชื่อโครงการ : ก\nรหัสโครงการ : 21000000-6549\n")],
  ["lines of headings", fill("1. ชื่อโครงการและหน่วยงานที่รับผิดชอบโครงการ\n1.1 รหัสโครงการและชื่อโครงการ\n")],
  ["blank lines", fill("\n")],
  ["a label padded with dots", `รหัส${fill(".")}x`],
])("reads or refuses %s", (_name, text) => {
  expect(["read", "refused"]).toContain(readOrRefuse(`${KEY}${text}`));
  expect(readOrRefuse(text)).toBe("refused");
}, 20_000);

it.each([
  ["one line", "ก ".repeat(1_000_000)],
  ["a pile of reports", Array.from({ length: 1300 }, (_unused, index) => formText({ code: `50010600-${String(index).padStart(4, "0")}` })).join("\n")],
])("reads two million characters: %s", (_name, text) => {
  expect(text.length).toBeGreaterThan(1_900_000);
  expect(readOrRefuse(`${KEY}1.3 หลักการและเหตุผล\n${text}`)).toBe("read");
}, 60_000);

it.each([
  ["row labels", fill("รายงานครั้งที่1\n")],
  ["row labels of many numbers", Array.from({ length: 20_000 }, (_unused, index) => `รายงานครั้งที่${(index % 999) + 1} :: 01/02/2566 : ก`).join("\n")],
  ["one line of row labels", fill("รายงานครั้งที่1 :: ")],
  ["one line of dates", fill(":: 01/02/2566 : ")],
  ["lines of dates without labels", fill(":: 01/02/2566 : ก\n")],
  ["one line of metric names", fill("ความก้าวหน้าของงานฯ = ")],
  ["one line of metrics", fill("ความก้าวหน้าของงานฯ = 30 % งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 0 บาท ")],
  ["lines of metrics", fill("ความก้าวหน้าของงานฯ = 30 % งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 0 บาท\n")],
  ["lines of metric names", fill("งบประมาณที่เบิกใช้ (ครั้งที่ 1) =\n")],
  ["lines cut inside metrics", fill("1 งบประมาณที่เบิกใช้ (ครั้งที่ 1) =\n")],
  ["one amount", `งบประมาณที่เบิกใช้ (ครั้งที่ 1) = ${fill("1,")}`],
  ["one line of statuses", fill(" : ตามแผน")],
  ["a narrative with a tail of statuses", `รายงานครั้งที่1 :: ก${fill(" : ตามแผน")}`],
  ["statuses behind a metric", `ความก้าวหน้าของงานฯ = 30 %${fill(" : ตามแผน")}`],
  ["words behind a metric", `ความก้าวหน้าของงานฯ = 30 %${fill(" : ก ")}`],
  ["lines of statuses", fill(": ตามแผน\n")],
  ["columns of statuses", fill("ก\t: ตามแผน\t")],
  ["colons inside a narrative", `รายงานครั้งที่1 :: ก ${fill(": ")}ก`],
  ["letter numbers", fill("ที่ กท 0503/2377 ")],
  ["links", fill("https://ก ")],
  ["evaluations", fill("สยป. ประเมินโครงการ : ไตรมาสที่ 1 85\n")],
])("reads a section 2 of %s", (_name, text) => {
  expect(readOrRefuse(`${SECTION_2}${text}`)).toBe("read");
}, 20_000);

it.each([
  ["1.4 วัตถุประสงค์ของโครงการ", fill("1. เพื่อ\n")],
  ["1.5 เป้าหมายของโครงการ", fill("จำนวน 1,1,")],
  ["1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี", Array.from({ length: 8_000 }, (_unused, index) => `เป้าหมายที่ : 1.${index % 99}.${index % 97} ก\nตัวชี้วัด : ข`).join("\n")],
  ["1.6 สนับสนุนแผนพัฒนา กทม. ระยะ 20 ปี", fill("ประเด็นยุทธศาสตร์ : ")],
  ["1.2 หน่วยงานที่รับผิดชอบ", `หน่วยงานที่รับผิดชอบ : ${fill("ก / ")}`],
  ["ขอรับรองว่า ข้อมูลที่ปรากฏในเอกสารฉบับนี้", fill("ลงชื่อ\n")],
])("reads a section %s that never ends", (heading, text) => {
  expect(readOrRefuse(`${KEY}${heading}\n${text}`)).toBe("read");
}, 20_000);

it("takes about four times as long for four times as much", () => {
  const cost = (reports: number) => {
    const pile = formText().repeat(reports);
    return Math.min(...[1, 2, 3].map(() => {
      const before = process.cpuUsage().user;
      readPrintedForms(pile, { file: "pile.txt" });
      return process.cpuUsage().user - before;
    }));
  };
  cost(20);
  // Processor time, the best of three, so that a busy machine does not count; the square would be sixteen times as long.
  expect(cost(400) / cost(100)).toBeLessThan(9);
}, 20_000);

it("reads a pile of a hundred reports", () => {
  const pile = Array.from({ length: 100 }, (_unused, index) => formText({ code: `50010600-${String(index).padStart(4, "0")}`, rounds: [aRoundText(), aRoundText({ no: 2, date: "25/11/2565" })] })).join("\n");
  expect(readPrintedForms(pile, { file: "pile.txt" }).forms).toHaveLength(100);
}, 20_000);

it("keeps every word of a report with very long texts", () => {
  const long = "ทางเท้า ".repeat(100_000).trim();
  const text = formLines({ rationale: [long], rounds: [aRoundText({ narrative: [long] })] }, "oneLine").join("\n");
  const [form] = readPrintedForms(text, { file: "long.txt" }).forms;
  expect([form?.project.rationale === long, form?.rounds[0]?.narrative === long, form?.rounds[0]?.progressPct]).toEqual([true, true, 10]);
});
