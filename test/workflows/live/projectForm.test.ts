import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { assessProjectDraft, mayRename, projectColumn, projectDraftEdits, projectUnder } from "../../../src/workflows/live/projectForm";
import { NOTHING_TYPED, type RecordDraft, withTyped } from "../../../src/workflows/live/recordForm/recordDraft";
import { applyToSnapshot } from "../../support/applyToSnapshot";
import { SAMPLE_TODAY, countingIds, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { aLink, aPortfolio, aProject, aRound } from "../../support/builders/records";
import { snapshotOf } from "../../support/snapshotOf";

const another = aProject({ projectCode: "50010600-0002", nameTh: "โครงการที่สอง" });
const live = liveWorkbook(snapshotOf(sampleWorkbook(aPortfolio({ projects: [aProject(), another], rounds: [aRound()], strategyLinks: [aLink()] }))), SAMPLE_TODAY);
const [first, second] = live.checked.projects as [(typeof live.checked.projects)[0], (typeof live.checked.projects)[0]];
const writing = { today: SAMPLE_TODAY, newId: countingIds("01KBZZZZZZ") };

/** A draft of these texts over a project, or over a new one. */
const typing = (texts: Readonly<Record<string, string>>, project: typeof first | null = first): RecordDraft =>
  Object.entries(texts).reduce((draft, [field, text]) => withTyped(draft, projectUnder(live, project), projectColumn(field), text), NOTHING_TYPED);

describe("the draft of a project", () => {
  it.each<readonly [Readonly<Record<string, string>>, string]>([
    [{ endDate: "1/1/2565" }, "P04"],
    [{ responsible: "" }, "P07"],
    [{ targetText: "ดีขึ้น" }, "P09"],
    [{ projectKind: "ACTIVITY" }, "P08"],
  ])("%j raises %s before it is written", (texts, ruleId) => {
    const rules = (draft: RecordDraft) => assessProjectDraft(live, first, draft).findings.map((finding) => finding.ruleId);
    expect(rules(NOTHING_TYPED)).not.toContain(ruleId);
    expect(rules(typing(texts))).toContain(ruleId);
  });

  it("shows the status that would follow", () => {
    expect(assessProjectDraft(live, first, typing({ lifecycle: "CANCELLED" })).status.planStatusDerived).toBe("CANCELLED");
  });

  it.each([[first, "50010600-0002", true], [first, "50010600-0003", false], [first, "50010600-0001", false], [null, "50010600-0001", true]])(
    "may not take the code of another project (%#)",
    (project, projectCode, isTaken) => {
      expect(assessProjectDraft(live, project, typing({ projectCode, fiscalYearBE: "2566" }, project)).faults.projectCode?.kind === "TAKEN").toBe(isTaken);
    },
  );

  it("lets code and year be changed only while nothing names the project by them", () => {
    expect([first, second, null].map((project) => mayRename(live, project))).toEqual([false, true, true]);
  });
});

describe("writing it", () => {
  it("changes the typed cells, each only where it still holds what was read, and the figures that follow", () => {
    const edits = projectDraftEdits(live, first, typing({ endDate: "31/08/2566", nameTh: "โครงการชื่อใหม่" }), writing);
    expect(edits.filter((edit) => "expected" in edit)).toEqual([
      { kind: "setCell", table: "Projects", row: 0, column: "ชื่อโครงการ", content: "โครงการชื่อใหม่", expected: aProject().nameTh },
      { kind: "setCell", table: "Projects", row: 0, column: "วันสิ้นสุด", content: 45169, expected: 45199 },
    ]);
    const after = liveWorkbook(applyToSnapshot(live.snapshot, edits), SAMPLE_TODAY);
    expect(after.reading.portfolio.projects[0]).toMatchObject({ endDate: "2023-08-31", nameTh: "โครงการชื่อใหม่", budgetReceived: aProject().budgetReceived });
    expect(edits.some((edit) => edit.kind === "setCell" && edit.column === "แผน ณ วันที่ประเมิน")).toBe(true);
  });

  it("writes a new project as a row with an id, in the workbook's own year", () => {
    const edits = projectDraftEdits(live, null, typing({ projectCode: "50010600-0009", nameTh: "โครงการใหม่" }, null), writing);
    const after = liveWorkbook(applyToSnapshot(live.snapshot, edits), SAMPLE_TODAY).reading.portfolio.projects;
    expect(after).toHaveLength(3);
    expect(after[2]).toMatchObject({ projectCode: "50010600-0009", fiscalYearBE: 2566, nameTh: "โครงการใหม่", id: expect.any(String) });
  });

  it("writes nothing for a draft that says nothing", () => {
    expect(projectDraftEdits(live, first, NOTHING_TYPED, writing)).toEqual([]);
  });
});
