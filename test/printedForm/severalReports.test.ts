import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aSilentRound, formLines, formText, TITLE_LINE } from "../support/builders/printedFormText";

const read = (text: string) => readPrintedForms(text, { file: "pile.txt" });
const keysOf = (text: string) => read(text).forms.map(({ project }) => project.projectCode);

const first = formLines();
const second = formLines({ code: "50020600-0002", name: ["กิจกรรมปลูกต้นไม้"] }, "separateLines");

it.each([
  ["one behind the other", [...first, ...second]],
  ["with page titles between them", [...first, TITLE_LINE, "หน้า 1", TITLE_LINE, ...second]],
  ["without any title", [...first, ...second].filter((line) => !line.includes("แบบแสดงรายงาน"))],
  ["without the heading of section 1", [...first, ...second].filter((line) => !line.startsWith("1. "))],
  ["without the headings of section 1 and 1.1", [...first, ...second].filter((line) => !line.startsWith("1. ") && !line.startsWith("1.1 "))],
  ["the first one cut off", [...first.slice(0, 30), ...second]],
  ["with the heading of section 1 printed on every page", [...first.slice(0, 20), first[1] as string, ...first.slice(20), ...second]],
  ["with a heading printed twice", [...first.slice(0, 3), ...first.slice(1, 3), ...first.slice(3), ...second]],
])("reads two reports %s", (_name, lines) => {
  expect(keysOf(lines.join("\n"))).toEqual(["50010600-0001", "50020600-0002"]);
});

it("keeps every report's lines, issues and rounds to itself", () => {
  const text = [
    formText({ rationale: ["ทางเท?าชำรุด"] }),
    formText({ code: "50020600-0002", rounds: [aSilentRound(1, "25/10/2565", "ปลูก")], strategy: [] }),
    formText({ code: "50030600-0003", rationale: ["น้ำ\ufffdท่วม"] }),
  ].join("\n");
  const { forms, issues } = read(text);
  expect(forms.map(({ rounds, strategyLinks }) => [rounds.length, strategyLinks.length])).toEqual([[2, 1], [1, 0], [2, 1]]);
  expect(issues.map(({ ruleId, projectCode }) => [ruleId, projectCode])).toEqual([["I03", "50010600-0001"], ["I03", "50030600-0003"]]);
  for (const form of forms) expect(form.rounds.every(({ projectCode }) => projectCode === form.project.projectCode)).toBe(true);
  forms.reduce((end, { firstLine, lastLine }) => {
    expect(firstLine).toBeGreaterThan(end);
    return lastLine;
  }, 0);
});

it("settles dates of one report by another report of the same file", () => {
  const ambiguous = formText({ startDate: "03/04/2021", endDate: "2021-09-30", fiscalYear: "2564" });
  const proof = formText({ code: "50020600-0002", fiscalYear: "2564", startDate: "10/26/2020", endDate: "9/30/2021" });
  expect(read(ambiguous).issues).toMatchObject([{ ruleId: "I02" }]);
  const { forms, issues } = read(`${ambiguous}\n${proof}`);
  expect([forms[0]?.project.startDate, forms[1]?.project.startDate, issues.filter(({ ruleId }) => ruleId === "I02")]).toEqual(["2021-03-04", "2020-10-26", []]);
});

it.each([
  ["behind a whole one", [...first, ...second.filter((line) => !/^(?:1\.1|ชื่อโครงการ|กิจกรรม|รหัส)/.test(line))], first.length + 2],
  ["before a whole one", [...first.slice(15), ...second], 1],
])("refuses a report that lost its head %s, rather than mixing it into the other", (_name, lines, line) => {
  expect(() => read(lines.join("\n"))).toThrow(expect.objectContaining({ problem: "CODE_UNREADABLE", line }));
});

it("does not begin a report at a project's name in a narrative", () => {
  const lines = formLines({ rationale: ["ต่อเนื่องจาก", "ชื่อโครงการ : ปรับปรุงสวน"] });
  expect(keysOf(lines.join("\n"))).toEqual(["50010600-0001"]);
});

describe("a report that breaks off", () => {
  const lines = formLines();
  const upTo = (start: string) => lines.slice(0, lines.findIndex((line) => line.startsWith(start)) + 1).join("\n");
  it.each([
    ["ปีงบประมาณ", "1.1"],
    ["1.2 ", "1.2"],
    ["1.3 ", "1.3"],
    ["ทางเท้าชำรุด", "1.3"],
    ["1. เพื่อ", "1.4"],
    ["1.5 ", "1.5"],
    ["เป้าหมายที่", "1.6"],
    ["2. ", "2"],
    ["รายงานครั้งที่2", "2"],
  ])("behind %j is imported with I01 naming section %s", (start, section) => {
    const { forms, issues } = read(upTo(start));
    expect(forms[0]?.project.projectCode).toBe("50010600-0001");
    expect(issues).toMatchObject([{ ruleId: "I01", line: upTo(start).split("\n").length, facts: { reason: "BREAKS_OFF", section } }]);
  });

  it("inside the certification is whole", () => {
    expect(read(upTo("ขอรับรองว่า")).issues).toEqual([]);
  });

  it("in a pile says so for that report alone", () => {
    const { issues } = read(`${upTo("2. ")}\n${formText({ code: "50020600-0002" })}`);
    expect(issues).toMatchObject([{ ruleId: "I01", projectCode: "50010600-0001", facts: { reason: "BREAKS_OFF", section: "2" } }]);
  });
});
