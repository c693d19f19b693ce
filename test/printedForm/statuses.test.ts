import { readPrintedForms } from "../../src/printedForm/readPrintedForms";
import { aRoundText, aSilentRound, formText, type MetricLayout, type RoundText } from "../support/builders/printedFormText";

const read = (...rounds: RoundText[]) => readPrintedForms(formText({ rounds }), { file: "form.txt" });
const layouts: readonly MetricLayout[] = ["tabColumns", "oneLine", "separateLines"];

it.each([
  ["เป็นไปตามแผน", "ON_PLAN"], ["ตามแผน", "ON_PLAN"], ["ตรงตามแผน", "ON_PLAN"], ["ช้ากว่าแผน", "BEHIND"], ["ล่าช้ากว่าแผน", "BEHIND"], ["ล่าช้า", "BEHIND"], ["ไม่เป็นไปตามแผน", "BEHIND"],
  ["เร็วกว่าแผน", "AHEAD"], ["ก่อนแผน", "AHEAD"], ["สูงกว่าแผน", "AHEAD"],
])("reads the plan status %j in every layout", (plan, expected) => {
  for (const layout of layouts) {
    const { forms, issues } = readPrintedForms(formText({ rounds: [aRoundText({ plan })] }, layout), { file: "form.txt" });
    expect([forms[0]?.rounds[0]?.planStatusReported, issues]).toEqual([expected, []]);
  }
});

it.each([
  ["เป็นไปตามเป้าหมาย", "ON_TARGET"], ["บรรลุเป้าหมาย", "ON_TARGET"], ["ไม่เป็นไปตามเป้าหมาย", "OFF_TARGET"], ["ต่ำกว่าเป้าหมาย", "OFF_TARGET"], ["ไม่บรรลุ", "OFF_TARGET"],
])("reads the target status %j in every layout", (target, expected) => {
  for (const layout of layouts) {
    const { forms, issues } = readPrintedForms(formText({ rounds: [aRoundText({ target })] }, layout), { file: "form.txt" });
    expect([forms[0]?.rounds[0]?.targetStatusReported, issues]).toEqual([expected, []]);
  }
});

it("keeps the axes apart whatever the order of the columns", () => {
  expect(read(aRoundText({ plan: "ไม่บรรลุ", target: "เร็วกว่าแผน" })).forms[0]?.rounds).toMatchObject([{ planStatusReported: "AHEAD", targetStatusReported: "OFF_TARGET" }]);
});

it("reports a status nobody knows and leaves the field blank", () => {
  for (const layout of layouts) {
    const { forms, issues } = readPrintedForms(formText({ rounds: [aRoundText({ plan: "เป็นไปตามแผ่น" })] }, layout), { file: "form.txt" });
    expect(forms[0]?.rounds).toMatchObject([{ planStatusReported: null, targetStatusReported: "ON_TARGET" }]);
    expect(issues).toMatchObject([{ ruleId: "I01", roundNo: 1, facts: { reason: "UNKNOWN_LINE", text: "เป็นไปตามแผ่น", section: "2" } }]);
  }
});

describe("old exports that put the life cycle into the plan column", () => {
  it.each([
    ["ยังไม่ดำเนินการ", "NOT_STARTED", null],
    ["อยู่ระหว่างดำเนินการ", "IN_PROGRESS", null],
    ["อยู่ระหว่างขั้นตอนการจัดซื้อ", "IN_PROGRESS", null],
    ["แล้วเสร็จ", "COMPLETED", "2022-10-25"],
    ["ยกเลิก", "CANCELLED", "2022-10-25"],
    ["ชะลอ", "SUSPENDED", "2022-10-25"],
  ])("%j becomes the project's life cycle, not a plan status", (plan, lifecycle, actualEndDate) => {
    const { forms, issues } = read(aRoundText({ plan, progress: "0 %" }));
    expect(forms[0]).toMatchObject({ project: { lifecycle, actualEndDate }, rounds: [{ planStatusReported: null, targetStatusReported: "ON_TARGET" }] });
    expect(issues).toMatchObject([{ ruleId: "I01", field: "lifecycle", roundNo: 1, facts: { reason: "STATUS_AXIS", text: plan } }]);
  });

  it("does not take a narrative for a status", () => {
    expect(read(aRoundText({ narrative: ["แล้วเสร็จ"], progress: "100 %" })).forms[0]?.rounds).toMatchObject([{ narrative: "แล้วเสร็จ", planStatusReported: "ON_PLAN" }]);
    expect(read(aSilentRound(1, "25/10/2565", "สถานะ : อยู่ระหว่างดำเนินการ")).forms[0]?.rounds).toMatchObject([{ narrative: "สถานะ : อยู่ระหว่างดำเนินการ" }]);
  });
});

describe("the project's life cycle", () => {
  const done = aRoundText({ no: 2, date: "25/11/2565", narrative: ["ดำเนินโครงการแล้วเสร็จ"], progress: "100.00 %" });
  it.each([
    ["no rounds: unknown", [], null, null],
    ["a placeholder: unknown", [aSilentRound(1, null, "")], null, null],
    ["a report: going on", [aRoundText()], "IN_PROGRESS", null],
    ["nothing done yet", [aRoundText({ narrative: ["ยังไม่ได้ดำเนินการ"], progress: "0 %" })], "NOT_STARTED", null],
    ["100 percent: completed at that round", [aRoundText(), done], "COMPLETED", "2022-11-25"],
    ["100 percent and a later last payment: completed at the first", [aRoundText(), done, aSilentRound(3, "25/12/2565", "เบิกจ่ายเงินงวดสุดท้าย")], "COMPLETED", "2022-11-25"],
    ["100 percent, then less: going on", [done, aRoundText({ no: 3, date: "25/12/2565", progress: "80 %" })], "IN_PROGRESS", null],
    ["100 percent while the narrative goes on", [aRoundText({ narrative: ["อยู่ระหว่างตรวจรับ"], progress: "100 %" })], "IN_PROGRESS", null],
    ["done in words, without a percentage", [aSilentRound(1, "25/10/2565", "ดำเนินการแล้วเสร็จ")], "COMPLETED", "2022-10-25"],
    ["done in words at 60 percent: not believed", [aRoundText({ narrative: ["ดำเนินการแล้วเสร็จ"], progress: "60 %" })], "IN_PROGRESS", null],
    ["done in part only", [aSilentRound(1, "25/10/2565", "ดำเนินการแล้วเสร็จร้อยละ 50")], "IN_PROGRESS", null],
    ["cancelled in words", [aRoundText(), aSilentRound(2, "25/11/2565", "ยกเลิกโครงการเนื่องจากไม่ได้รับงบประมาณ")], "CANCELLED", "2022-11-25"],
    ["a cancelled purchase is no cancelled project", [aSilentRound(1, "25/10/2565", "ยกเลิกการจัดซื้อจัดจ้างครั้งที่ 1")], "IN_PROGRESS", null],
    ["completed in a round without a date", [aRoundText({ date: null, narrative: ["ดำเนินการแล้วเสร็จ"], progress: "100 %" })], "COMPLETED", null],
  ])("%s", (_name, rounds, lifecycle, actualEndDate) => {
    expect(read(...rounds).forms[0]?.project).toMatchObject({ lifecycle, actualEndDate });
  });
});
