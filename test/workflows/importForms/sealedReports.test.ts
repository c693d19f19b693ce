/** Printed reports that say otherwise than what was approved and sealed: nothing of an approved report is changed, in files and in the pane's plan. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../../src/cli/runCli";
import { readPortfolio } from "../../../src/schema/read/readPortfolio";
import { importForms } from "../../../src/workflows/importForms/importForms";
import { sealedConflicts } from "../../../src/workflows/importForms/upsertProjects";
import { planImport, reviewForms } from "../../../src/workflows/live/formReview";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { aTerminal } from "../../support/aTerminal";
import { aRoundText, formText } from "../../support/builders/printedFormText";
import { SEALED_ON, countingIds, hostOf, step } from "../../support/builders/sealedWorkbook";
import { temporaryFolder } from "../../support/temporaryFolder";
import { writeFileSync } from "node:fs";

const root = temporaryFolder();
const newId = countingIds();
const form = (progress: string, later = "") => {
  const text = formText({ rounds: [aRoundText({ no: 1, progress }), ...(later === "" ? [] : [aRoundText({ no: 2, date: "20/11/2565", progress: later })])] });
  return { name: "report.txt", bytes: new TextEncoder().encode(text) };
};
const choices = { today: SEALED_ON, importedAt: `${SEALED_ON}T09:00:00`, newId, dryRun: false, writeUnchanged: false, skipSealed: false };

/** A workbook whose only report was imported, submitted and approved. */
async function approved(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = mkdtempSync(join(root, "case-"));
  const path = join(folder, "b.xlsx");
  await importForms(hostOf(path), [form("10.00 %")], choices);
  for (const action of ["SUBMIT", "APPROVE"] as const) await step(hostOf(path), action, newId);
  return { folder, path };
}
const roundsIn = async (path: string) => readPortfolio((await hostOf(path).read())!).portfolio.rounds;

describe("an import that would change an approved report", () => {
  it("is refused before anything is written, naming the report", async () => {
    const { path } = await approved();
    const before = await hostOf(path).read();
    expect((await roundsIn(path))[0]!.workflowState).toBe("APPROVED");
    await expect(importForms(hostOf(path), [form("12.00 %", "20.00 %")], choices)).rejects.toMatchObject({ problem: "ROUNDS_SEALED", facts: { count: 1, rounds: expect.stringMatching(/^\d{8}-\d{4}\/\d{4}\/1$/) } });
    expect(await hostOf(path).read()).toEqual(before);
  });

  it("brings in the rest when that is asked for, and leaves the report as approved", async () => {
    const { path } = await approved();
    const { sealed, counts } = await importForms(hostOf(path), [form("12.00 %", "20.00 %")], { ...choices, skipSealed: true });
    expect(sealed).toMatchObject([{ roundNo: 1, fields: [{ field: "progressPct", before: 10, after: 12 }] }]);
    expect([counts.updated, (await roundsIn(path)).map(({ progressPct }) => progressPct)]).toEqual([1, [10, 20]]);
  });

  it("is nothing to speak of when it says the same", async () => {
    const { path } = await approved();
    expect((await importForms(hostOf(path), [form("10.00 %", "20.00 %")], choices)).sealed).toEqual([]);
  });

  it("ends with 2 on the command line, and with 0 and the differences where it may be passed over", async () => {
    const { folder } = await approved();
    writeFileSync(join(folder, "report.txt"), form("12.00 %", "20.00 %").bytes);
    const kaona = async (...args: readonly string[]) => {
      const terminal = aTerminal({ cwd: folder, now: new Date(`${SEALED_ON}T10:00:00`) });
      const code = await runCli(["import", "report.txt", "--into", "b.xlsx", ...args], terminal);
      return { code, out: terminal.printed.join("\n"), err: terminal.warned.join("\n") };
    };
    const refused = await kaona();
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toMatch(/differ from reports that are approved and sealed \(1: .*\/1\).*--skip-sealed/);
    const passed = await kaona("--skip-sealed");
    expect(passed.code).toBe(0);
    expect(passed.out).toMatch(/1 approved report left as approved.*\n.*\n.*progress \(percent\): 10% → 12%/);
  });

  it("is shown in the pane's plan, and nothing of it is written", async () => {
    const { path } = await approved();
    const live = liveWorkbook((await hostOf(path).read())!, SEALED_ON);
    const plan = planImport(live, await reviewForms([form("12.00 %")]), {}, { today: SEALED_ON, importedAt: choices.importedAt, decidedBy: "ผู้ตรวจ", newId });
    expect(sealedConflicts(plan.changes)).toMatchObject([{ roundNo: 1, fields: [{ field: "progressPct", after: 12 }] }]);
    expect(plan.edits.filter((edit) => "table" in edit && edit.table === "Rounds")).toEqual([]);
  });
});
