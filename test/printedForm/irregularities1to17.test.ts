import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aRoundText, formLines, formText, formTextWithRounds, type FormText, TITLE_LINE } from "../support/builders/printedFormText";
import { baht } from "../support/builders/records";

/** Rows 1–17 of domain.md §7, by their numbers: lines, labels, sections 1.1–1.6. */

const read = (text: string) => readPrintedForms(text, { file: "form.txt" });
const only = (text: string) => read(text).forms[0]!;
const projectOf = (over: Partial<FormText>) => only(formText(over)).project;
const linkOf = (...strategy: string[]) => only(formText({ strategy })).strategyLinks[0];
const roundsOf = (lines: readonly string[]) => only(formTextWithRounds(lines)).rounds;
const issuesOf = (text: string) => read(text).issues.map(({ ruleId, line, raw }) => ({ ruleId, line, raw }));

const seed = read(readFileSync(join(__dirname, "../fixtures/printed-form.txt"), "utf8"));

describe("7.1 page titles", () => {
  it.each([
    ["no star", "แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ"],
    ["two stars", "** แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ **"],
    ["four stars, no spaces", "****แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ****"],
    ["in two lines", "**** แบบแสดงรายงานความก้าวหน้าและข้อมูล\nเกี่ยวกับโครงการ ****"],
    ["a page number", "หน้า 2 / 5"],
    ["a page number in Thai digits", "- ๒ -"],
    ["a print stamp", "พิมพ์เมื่อ 20/06/2566 10:15 น."],
  ])("7.1 drops %s in the middle of a sentence and goes on with it", (_name, title) => {
    const rationale = ["ทางเท้าชำ", title, "รุดหลายแห่ง"];
    expect(read(formText({ rationale }))).toMatchObject({ issues: [], forms: [{ project: { rationale: "ทางเท้าชำรุดหลายแห่ง" } }] });
  });

  it("7.1 does not end round 1's block at a title", () => {
    const [round] = roundsOf(["รายงานครั้งที่1 :: 25/10/2565 : สำรวจ", TITLE_LINE, ":: ความก้าวหน้าของงานฯ = 30.00 %", TITLE_LINE, ": งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 0 บาท", TITLE_LINE, ": เป็นไปตามแผน"]);
    expect(round).toMatchObject({ narrative: "สำรวจ", progressPct: 30, disbursedThisRound: 0, planStatusReported: "ON_PLAN", targetStatusReported: null });
  });

  it("7.1 takes a title out of the middle of a line", () => {
    expect(projectOf({ rationale: [`ทางเท้าชำรุด ${TITLE_LINE} หลายแห่ง`] }).rationale).toBe("ทางเท้าชำรุด หลายแห่ง");
  });
});

it("7.2 gives blank lines no meaning, however many there are", () => {
  const lines = formLines();
  expect(read(lines.join("\n")).forms[0]?.project).toEqual(read(lines.join("\n \n\t\n\u200b\n\u00a0\n")).forms[0]?.project);
});

describe("7.3 a value on the lines behind its label", () => {
  it.each([
    ["one line", ["โครงการปรับปรุงทางเท้า"], "โครงการปรับปรุงทางเท้า"],
    ["two lines", ["โครงการปรับปรุง", "ทางเท้า ระยะที่ 2"], "โครงการปรับปรุงทางเท้า ระยะที่ 2"],
    ["a line that begins like another label", ["โครงการประชุมประจำ", "ปีงบประมาณ พ.ศ. 2566"], "โครงการประชุมประจำปีงบประมาณ พ.ศ. 2566"],
  ])("7.3 reads a name of %s", (_name, name, expected) => {
    expect(projectOf({ name })).toMatchObject({ nameTh: expected, projectCode: "50010600-0001", fiscalYearBE: 2566 });
  });

  it("7.3 reads a code, a date and an amount from the line behind the label", () => {
    const text = formText().replace("รหัสโครงการ... : ", "รหัสโครงการ...\n\n: ").replace("เริ่มต้นโครงการ : ", "เริ่มต้นโครงการ :\n").replace("งบประมาณที่ได้รับ : ", "งบประมาณที่ได้รับ :\n");
    expect(only(text).project).toMatchObject({ projectCode: "50010600-0001", startDate: "2022-10-01", budgetReceived: baht(1_000_000) });
  });
});

describe("7.4 padded labels", () => {
  it.each(["รหัสโครงการ... : ", "รหัสโครงการ:", "รหัส โครงการ .. :", "รหัสโครงการ\t", "รหัสโครงการ…: ", "  รหัสโครงการ....  "])("7.4 reads the code behind %j", (label) => {
    expect(only(formText().replace("รหัสโครงการ... : ", label)).project.projectCode).toBe("50010600-0001");
  });

  it.each(["รายงานครั้งที่1", "รายงานครั้งที่ 1", "รายงาน ครั้งที่ 1", "รายงานครั้งที่..๑"])("7.4 reads the row label %j", (label) => {
    expect(roundsOf([`${label} :: 25/10/2565 : สำรวจ`])).toMatchObject([{ roundNo: 1, reportDate: "2022-10-25", narrative: "สำรวจ" }]);
  });

  it.each(["1.5 เป้าหมายของโครงการ..", "๑.๕ เป้าหมายของโครงการ", "1.5. เป้าหมายของโครงการ :", "เป้าหมายของโครงการ"])("7.4 reads the heading %j", (heading) => {
    expect(only(formText().replace("1.5 เป้าหมายของโครงการ..", heading)).project.targetText).toBe("ปรับปรุงทางเท้า จำนวน 12 เส้นทาง");
  });

  it("7.4 reports a label nobody knows and does not take it for the name's next line", () => {
    const text = formText({ name: ["โครงการปรับปรุงทางเท้า", "ประเภทงาน : ต่อเนื่อง"] });
    expect(only(text).project.nameTh).toBe("โครงการปรับปรุงทางเท้า");
    expect(issuesOf(text)).toEqual([{ ruleId: "I01", line: 11, raw: "ประเภทงาน : ต่อเนื่อง" }]);
  });
});

it.each([
  ["side by side with tabs", "เริ่มต้นโครงการ : 2022-11-01\tงบประมาณที่ได้รับ : 500 บาท\nสิ้นสุดโครงการ : 2023-09-30\tงบประมาณที่ใช้ไป : 20 บาท"],
  ["side by side with spaces", "เริ่มต้นโครงการ : 2022-11-01     งบประมาณที่ได้รับ : 500 บาท\nสิ้นสุดโครงการ : 2023-09-30   งบประมาณที่ใช้ไป : 20 บาท"],
  ["in another order", "งบประมาณที่ใช้ไป : 20 บาท\nสิ้นสุดโครงการ : 2023-09-30\nงบประมาณที่ได้รับ : 500 บาท\nเริ่มต้นโครงการ : 2022-11-01"],
])("7.5 keys by label where the columns stand %s", (_name, columns) => {
  const lines = formLines().filter((line) => !/^(?:เริ่มต้น|สิ้นสุด|งบประมาณที่)/.test(line));
  const at = lines.indexOf("1.2 หน่วยงานที่รับผิดชอบ");
  expect(only([...lines.slice(0, at), columns, ...lines.slice(at)].join("\n")).project).toMatchObject({
    startDate: "2022-11-01", endDate: "2023-09-30", budgetReceived: baht(500), budgetUsedReported: baht(20),
  });
});

it("7.6 reads CE timestamps, BE dates, long Thai dates and Thai digits in one file", () => {
  const form = only(formText({
    fiscalYear: "๒๕๖๖",
    startDate: "2022-11-01 00:00:00",
    endDate: "๓๐ กันยายน ๒๕๖๖",
    rounds: [aRoundText({ date: "22/12/2565" }), aRoundText({ no: 2, date: "27 ม.ค.2566" }), aRoundText({ no: 3, date: "20/02/66" })],
  }));
  expect(form.project).toMatchObject({ fiscalYearBE: 2566, startDate: "2022-11-01", endDate: "2023-09-30" });
  expect(form.rounds.map(({ reportDate, periodMonth }) => [reportDate, periodMonth])).toEqual([["2022-12-22", "2022-12"], ["2023-01-27", "2023-01"], ["2023-02-20", "2023-02"]]);
});

it("7.7 never takes prose for a field", () => {
  const rationale = ["ตามพระราชบัญญัติ พ.ศ. 2528", "งบประมาณที่ได้รับ : เป็นเงินอุดหนุน", "ปีงบประมาณ พ.ศ. : 2560", "รายงานครั้งที่ 1 ของคณะกรรมการ", "1. ข้อแรก"];
  const { project, rounds } = only(formText({ rationale }));
  expect(project).toMatchObject({ fiscalYearBE: 2566, budgetReceived: baht(1_000_000) });
  expect(project.rationale).toBe("ตามพระราชบัญญัติ พ.ศ. 2528 งบประมาณที่ได้รับ : เป็นเงินอุดหนุนปีงบประมาณ พ.ศ. : 2560 รายงานครั้งที่ 1 ของคณะกรรมการ 1. ข้อแรก");
  expect(rounds).toHaveLength(2);
});

it("7.8 joins wrapped lines without a space between two Thai characters and with one otherwise", () => {
  const wrapped = ["ซ่อมทาง", "เท้า 12", "เส้นทาง", "(ระยะแรก)", "และทางลาด"];
  const joined = "ซ่อมทางเท้า 12 เส้นทาง (ระยะแรก) และทางลาด";
  const form = only(formText({ rationale: wrapped, target: wrapped, rounds: [aRoundText({ narrative: wrapped })] }));
  expect([form.project.rationale, form.project.targetText, form.rounds[0]?.narrative]).toEqual([joined, joined, joined]);
});

describe("7.9 numbered objectives", () => {
  it.each([
    [["1. เพื่อปลอด", "ภัย", "2. เพื่อทุกคน"], ["เพื่อปลอดภัย", "เพื่อทุกคน"]],
    [["๑. เพื่อปลอดภัย", "๒. เพื่อทุกคน"], ["เพื่อปลอดภัย", "เพื่อทุกคน"]],
    [["1.เพื่อปลอดภัย", "2) เพื่อทุกคน"], ["เพื่อปลอดภัย", "เพื่อทุกคน"]],
    [["1. เพื่อลดค่าใช้จ่าย", "1.5 ล้านบาท"], ["เพื่อลดค่าใช้จ่าย 1.5 ล้านบาท"]],
    [["เพื่อปลอดภัย", "ของทุกคน"], ["เพื่อปลอดภัยของทุกคน"]],
    [[], []],
  ])("7.9 splits %j", (objectives, expected) => {
    expect(projectOf({ objectives }).objectives).toEqual(expected);
  });
});

it.each([
  ["สำนัก ก / กอง ข / กลุ่มงาน ค", ["สำนัก ก", "กอง ข", "กลุ่มงาน ค"]],
  ["สำนักวัฒนธรรม กีฬา และการท่องเที่ยว / กองหน่วยงาน/ส่วนราชการ", ["สำนักวัฒนธรรม กีฬา และการท่องเที่ยว", "กองหน่วยงาน/ส่วนราชการ", null]],
  ["สำนักงานเขตบางรัก", ["สำนักงานเขตบางรัก", null, null]],
  ["สำนัก ก / กอง ข / กลุ่ม ค / งาน ง", ["สำนัก ก", "กอง ข", "กลุ่ม ค / งาน ง"]],
])("7.10 splits the agency path %j at space-slash-space only", (agencyPath, levels) => {
  const { agency, division, section } = projectOf({ agencyPath });
  expect([agency, division, section]).toEqual(levels);
});

it("7.11 keeps responsible and coordinator as text, unit or person", () => {
  expect(projectOf({ responsible: "กลุ่มงานประสาน", coordinator: "เจ้าหน้าที่ สยป. (ปิดชื่อ)" })).toMatchObject({ responsible: "กลุ่มงานประสาน", sedCoordinator: "เจ้าหน้าที่ สยป. (ปิดชื่อ)" });
});

describe("7.12 a lone ?", () => {
  it("7.12 removes a lone ? at the start of a word and keeps the raw line", () => {
    const text = formText({ strategy: ["ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ ๕ ?ส่งเสริมเมือง"] });
    expect(only(text).strategyLinks[0]?.strategyName).toBe("ส่งเสริมเมือง");
    expect(read(text).issues).toMatchObject([{ ruleId: "I03", raw: "ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ ๕ ?ส่งเสริมเมือง", facts: { reason: "QUESTION_MARK", text: "?ส่งเสริมเมือง", mended: "ส่งเสริมเมือง" } }]);
  });

  it.each(["ใครได้ประโยชน์?", "อะไร ? อย่างไร", "ข้อ ?1"])("7.12 keeps the ? of %j without an issue", (line) => {
    expect(read(formText({ rationale: [line] }))).toMatchObject({ issues: [], forms: [{ project: { rationale: line } }] });
  });

  it("7.12 keeps a ? inside a word, where a tone mark was lost, and says so", () => {
    expect(read(formText({ rationale: ["ทางเท?าชำรุด"] }))).toMatchObject({
      issues: [{ ruleId: "I03", field: "rationale", proposedValue: null, facts: { reason: "LOST_CHARACTER", text: "ทางเท?าชำรุด", mended: null } }],
      forms: [{ project: { rationale: "ทางเท?าชำรุด" } }],
    });
  });
});

it("7.13 keeps a goal of another branch as printed and reports it", () => {
  const text = formText({ strategy: ["ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ 5 ก", "ประเด็นยุทธศาสตร์ย่อย : 5.1 - ข", "เป้าหมายที่ : 5.10.1 ค"] });
  expect(only(text).strategyLinks).toMatchObject([{ strategyNo: 5, subIssueCode: "5.1", goalCode: "5.10.1" }]);
  expect(read(text).issues).toMatchObject([{ ruleId: "S02", raw: "เป้าหมายที่ : 5.10.1 ค", facts: { goalCode: "5.10.1", subIssueCode: "5.1" } }]);
});

it("7.14 keeps a goal text that was cut off", () => {
  expect(linkOf("เป้าหมายที่ : ๕.๔.๑ กลไกที่สะดวก รวดเร็วมี")).toMatchObject({ goalCode: "5.4.1", goalTextRaw: "กลไกที่สะดวก รวดเร็วมี" });
});

it.each([
  ["ตัวชี้วัด... : มิติที่1 จำนวนทางเท้า", { performanceDimension: 1, indicatorText: "จำนวนทางเท้า", subIssueCode: null }],
  ["ตัวชี้วัด : มิติที่ ๔ จำนวนทางเท้า", { performanceDimension: 4, indicatorText: "จำนวนทางเท้า", subIssueCode: null }],
  ["ประเด็นยุทธศาสตร์ย่อย : มิติที่ ๕.๒ เมืองธรรมาภิบาล", { performanceDimension: null, subIssueCode: "5.2", subIssueName: "เมืองธรรมาภิบาล" }],
  ["มิติที่ ๕.๒ เมืองธรรมาภิบาล", { performanceDimension: null, subIssueCode: "5.2", subIssueName: "เมืองธรรมาภิบาล" }],
  ["ตัวชี้วัด : 5047-0923 ร้อยละของทางเท้า", { indicatorCode: "5047-0923", indicatorText: "ร้อยละของทางเท้า" }],
])("7.15 tells the dimension of an indicator from a sub-issue of the plan: %j", (line, expected) => {
  expect(linkOf("ประเด็นยุทธศาสตร์ : ยุทธศาสตร์ที่ 5 ก", line)).toMatchObject({ strategyNo: 5, ...expected });
});

it("7.16 keeps spelling and digits of a text as typed", () => {
  expect(linkOf("ตัวชี้วัด : องค์กรปกครอง", "ส่วนท้องถิ่น ฉบับที่ ๑ และฉบับที่ 2")?.indicatorText).toBe("องค์กรปกครองส่วนท้องถิ่น ฉบับที่ ๑ และฉบับที่ 2");
  expect(linkOf("ตัวชี้วัด : องค์กรปกครอง ส่วนท้องถิ่น")?.indicatorText).toBe("องค์กรปกครอง ส่วนท้องถิ่น");
});

it("7.17 leaves a missing tactic and indicator code blank", () => {
  expect(seed.forms[0]?.strategyLinks).toMatchObject([{ tactic: null, indicatorCode: null }]);
});
