import type { WorkflowState } from "../../../src/domain/model/words/recordWords";
import { type LockReason, lockOf, stateOf } from "../../../src/domain/workflow/roundState";
import { causeOf, countCauses, writeReturnReason } from "../../../src/domain/workflow/returnReason";
import { aRound, day, month } from "../../support/builders/records";
import { PLACEHOLDER } from "../../support/ruleExamples/scene";

const empty = (workflowState: WorkflowState | null, periodMonth = "2022-11") => aRound({ ...PLACEHOLDER, periodMonth: month(periodMonth), workflowState });

describe("where a round is, by the calendar and by what it says", () => {
  it.each<[string, Parameters<typeof stateOf>[0], string, WorkflowState]>([
    ["an empty row before its month", empty("OPEN"), "2022-10-31", "NOT_DUE"],
    ["the same row from the first day of its month", empty("NOT_DUE"), "2022-11-01", "OPEN"],
    ["and long after it", empty(null), "2023-09-30", "OPEN"],
    ["an empty row without a month", aRound({ ...PLACEHOLDER }), "2022-10-01", "OPEN"],
    ["a row with a first entry", aRound({ workflowState: "OPEN" }), "2022-10-25", "DRAFT"],
    ["a row typed in plain Excel", aRound({ workflowState: null }), "2022-10-25", "DRAFT"],
    ["an empty row that was opened again", empty("DRAFT"), "2022-11-25", "DRAFT"],
    ["a submitted row", aRound({ workflowState: "SUBMITTED" }), "2022-10-01", "SUBMITTED"],
    ["an exempted row", empty("EXEMPT"), "2022-10-01", "EXEMPT"],
  ])("%s", (_what, round, today, state) => expect(stateOf(round, day(today))).toBe(state));

  it.each<[WorkflowState, LockReason | null]>([
    ["OPEN", null], ["DRAFT", null], ["RETURNED", null], ["SUBMITTED", "SUBMITTED"], ["APPROVED", "APPROVED"], ["ACCEPTED", "ACCEPTED"], ["CLOSED", "CLOSED"], ["EXEMPT", "EXEMPT"],
  ])("%s is locked as %s", (state, lock) => expect(lockOf(empty(state), day("2022-11-25"))).toBe(lock));

  it("is locked before its month", () => expect(lockOf(empty("OPEN"), day("2022-10-31"))).toBe("NOT_DUE"));
});

describe("causes of returning", () => {
  it("reads back what it wrote", () => expect(causeOf(writeReturnReason({ cause: "EVIDENCE", text: "แนบใบสำคัญ: ด่วน" }))).toBe("EVIDENCE"));
  it.each([["แก้ด้วย", "OTHER"], ["ตัวเลขไม่ถูกต้อง : ยอดรวม", "FIGURES"], [" ", null], [null, null]])("%s is %s", (written, cause) => expect(causeOf(written)).toBe(cause));
  it("counts them", () => {
    expect(countCauses(["ผิดงวดหรือผิดเดือน: ก", "อะไรก็ได้", "ผิดงวดหรือผิดเดือน: ข", null])).toEqual([{ cause: "PERIOD", count: 2 }, { cause: "OTHER", count: 1 }]);
  });
});
