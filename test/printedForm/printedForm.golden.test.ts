import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { printedFormPortfolio } from "../support/builders/printedFormPortfolio";

/** The real form, held against domain.md §6. */
const text = readFileSync(join(__dirname, "../fixtures/printed-form.txt"), "utf8");
const reading = readPrintedForms(text, { file: "printed-form.txt" });
const [form] = reading.forms;

describe("the printed form of project 21000000-6549", () => {
  it("is one form from its first to its last line", () => {
    expect(reading.forms).toHaveLength(1);
    expect([form?.firstLine, form?.lastLine]).toEqual([7, 153]);
  });

  it("gives the project of domain.md §6", () => {
    expect(form?.project).toEqual(printedFormPortfolio.projects[0]);
  });

  it("gives its 8 rounds, the third a placeholder", () => {
    expect(form?.rounds).toEqual(printedFormPortfolio.rounds);
  });

  it("gives its place in the plan", () => {
    expect(form?.strategyLinks).toEqual(printedFormPortfolio.strategyLinks);
  });

  it("prints no score by สยป. (7.33)", () => {
    expect(form?.quarterEvaluations).toEqual([]);
  });

  it.each([
    { line: 89, ruleId: "I03", severity: "I", roundNo: null, field: "strategyName", proposedValue: "ส่งเสริมการสร้างเมืองประชาธิปไตยแบบมีส่วนร่วม", alternative: null },
    { line: 93, ruleId: "S02", severity: "W", roundNo: null, field: "goalCode", proposedValue: "5.4.1", alternative: null },
    { line: 141, ruleId: "R18", severity: "W", roundNo: 1, field: "targetStatusReported", proposedValue: "ครั้งที่ 1", alternative: "ครั้งที่ 2" },
    { line: 142, ruleId: "R18", severity: "W", roundNo: 2, field: "progressPct", proposedValue: "ครั้งที่ 2", alternative: "ครั้งที่ 3" },
    { line: 142, ruleId: "R04", severity: "W", roundNo: 3, field: null, proposedValue: null, alternative: null },
    { line: 147, ruleId: "I03", severity: "I", roundNo: 8, field: "narrative", proposedValue: null, alternative: "เรียน" },
  ])("reports $ruleId in line $line", (expected) => {
    const issues = reading.issues.filter(({ line, ruleId }) => line === expected.line && ruleId === expected.ruleId);
    expect(issues).toEqual([expect.objectContaining({ file: "printed-form.txt", projectCode: "21000000-6549", fiscalYearBE: 2566, ...expected })]);
  });

  it("reports nothing else", () => {
    expect(reading.issues).toHaveLength(6);
  });

  it("quotes the line of an issue as it stands in the file", () => {
    const lines = text.split("\n");
    expect(reading.issues.map(({ raw }) => raw)).toEqual(reading.issues.map(({ line }) => lines[line - 1]));
  });

  it("accounts for every line that is not blank", () => {
    const written = text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
    expect([...new Set(reading.accountedLines.map(({ line }) => line))]).toEqual(written);
  });

  it("takes the five titles, the headings and the footer for what they are", () => {
    const headers = reading.accountedLines.filter(({ as }) => as === "HEADER");
    expect(headers.filter(({ name }) => name === "title").map(({ line }) => line)).toEqual([5, 115, 123, 131, 139]);
    expect(headers.filter(({ name }) => name !== "title" && name !== "END").map(({ name }) => name)).toEqual(["1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2"]);
    expect(headers.filter(({ name }) => name === "END")).toHaveLength(3);
  });
});
