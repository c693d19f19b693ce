import { PrintedFormError, PRINTED_FORM_PROBLEMS } from "../../src/printedForm/printedFormError";
import { LONGEST_TEXT, readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { formText } from "../support/builders/printedFormText";

/** What cannot be imported is refused with the file, the line where there is one, and what is wrong. */
function refusalOf(text: string): PrintedFormError | null {
  try {
    readPrintedForms(text, { file: "form.txt" });
    return null;
  } catch (error) {
    if (error instanceof PrintedFormError) return error;
    throw error;
  }
}

it.each([
  ["an empty file", "", "EMPTY_FILE", null, {}],
  ["blank lines only", "\n \t\r\n\u00a0\u200b\n\ufeff", "EMPTY_FILE", null, {}],
  ["bytes that are no text", "PK\u0003\u0004\u0000", "NOT_TEXT", null, { looksLike: "BINARY" }],
  ["another document", "\n\nบันทึกข้อความ\nเรื่อง ขออนุมัติ", "NOT_A_PRINTED_FORM", 3, { text: "บันทึกข้อความ" }],
  ["a title alone", "** แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ **", "NOT_A_PRINTED_FORM", 1, { text: "** แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ **" }],
  ["a form without a code", formText({ code: null }), "CODE_UNREADABLE", 3, { text: null }],
  ["a code with 7 digits", formText({ code: "5001060-0001" }), "CODE_UNREADABLE", 11, { text: "5001060-0001" }],
  ["a code with 6 digits behind the hyphen", formText({ code: "50010600-000123" }), "CODE_UNREADABLE", 11, { text: "50010600-000123" }],
  ["a code label with nothing behind it", formText({ code: "" }), "CODE_UNREADABLE", 11, { text: null }],
  ["a form without a fiscal year", formText({ fiscalYear: null }), "YEAR_UNREADABLE", 3, { text: null, projectCode: "50010600-0001" }],
  ["a fiscal year of the Christian era", formText({ fiscalYear: "2023" }), "YEAR_UNREADABLE", 13, { text: "2023", projectCode: "50010600-0001" }],
  ["a fiscal year in words", formText({ fiscalYear: "สองห้าหกหก" }), "YEAR_UNREADABLE", 13, { text: "สองห้าหกหก", projectCode: "50010600-0001" }],
])("refuses %s", (_name, text, problem, line, facts) => {
  expect(refusalOf(text)).toMatchObject({ name: "PrintedFormError", problem, file: "form.txt", line, facts });
});

it("refuses a second report without a code, naming the line where that report begins", () => {
  const text = `${formText()}\n${formText({ code: null })}`;
  const beginning = text.split("\n").lastIndexOf("1. ชื่อโครงการและหน่วยงานที่รับผิดชอบโครงการ") + 1;
  expect(beginning).toBeGreaterThan(60);
  expect(refusalOf(text)).toMatchObject({ problem: "CODE_UNREADABLE", line: beginning });
});

it("refuses a text longer than any pile of reports before it looks at a line", () => {
  expect(refusalOf("ก".repeat(LONGEST_TEXT + 1))).toMatchObject({ problem: "FILE_TOO_LARGE", facts: { limitBytes: LONGEST_TEXT } });
});

it("names problem, file and line in its message for logs, and no machine words in its problems", () => {
  expect(new PrintedFormError("CODE_UNREADABLE", "a.txt", 7).message).toBe("CODE_UNREADABLE: a.txt:7");
  expect(new PrintedFormError("EMPTY_FILE", "a.txt").message).toBe("EMPTY_FILE: a.txt");
  expect(PRINTED_FORM_PROBLEMS.every((problem) => /^[A-Z_]+$/.test(problem))).toBe(true);
});

it.each([
  ["50010600-0001", "50010600-0001"],
  ["๕๐๐๑๐๖๐๐-๐๐๐๑", "50010600-0001"],
  ["50010600 – 0001", "50010600-0001"],
  ["50010600-001", "50010600-001"],
  ["50010600-00012", "50010600-00012"],
])("accepts the code %j", (code, projectCode) => {
  expect(readPrintedForms(formText({ code }), { file: "form.txt" }).forms[0]?.project).toMatchObject({ projectCode, agencyCode: "50010600" });
});

it.each([["2566", 2566], ["๒๕๖๖", 2566], ["พ.ศ. 2566", 2566], ["66", 2566], ["2540", 2540]])("accepts the fiscal year %j", (fiscalYear, expected) => {
  expect(readPrintedForms(formText({ fiscalYear }), { file: "form.txt" }).forms[0]?.project.fiscalYearBE).toBe(expected);
});

it("reports what stands behind a code instead of dropping it", () => {
  const { forms, issues } = readPrintedForms(formText({ code: "50010600-0001 (เดิม 50010600-0009)" }), { file: "form.txt" });
  expect(forms[0]?.project.projectCode).toBe("50010600-0001");
  expect(issues).toMatchObject([{ ruleId: "I01", raw: "(เดิม 50010600-0009)" }]);
});
