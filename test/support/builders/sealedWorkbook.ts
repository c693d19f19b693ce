/** A workbook file with sealed reports, for tests that tamper with it: three approved months, one of them accepted, a reason for a warning, a fourth month open. */
import { join } from "node:path";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { workbookFileHost } from "../../../src/hosts/exceljs/workbookFileHost";
import { writeFileAtomically } from "../../../src/hosts/exceljs/writeFileAtomically";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { type RowId, rowId } from "../../../src/domain/model/records/stored";
import type { Action } from "../../../src/domain/workflow/action";
import { rolesFor } from "../../../src/domain/workflow/transitions";
import type { Role } from "../../../src/domain/model/words/workflowWords";
import { periodMonth } from "../../../src/domain/model/calendar/periodMonth";
import { changeRounds } from "../../../src/workflows/rounds/changeRounds";
import { openRound } from "../../../src/workflows/rounds/openRound";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import type { WorkbookHost } from "../../../src/workbook/workbookHost";
import { aPortfolio, aRound, baht, day, month } from "./records";

export const SEALED_ON = day("2022-12-26");

/** Ids in the order of asking. */
export function countingIds(): () => RowId {
  let last = 0;
  return () => rowId(`01JABCDEFGHJKMNPQRST${String((last += 1)).padStart(6, "0")}`);
}

export const hostOf = (path: string): WorkbookHost => workbookFileHost(path, { time: `${SEALED_ON}T10:00:00`, overwrite: true, saveAs: null });

/** One step for all reports that wait for it. */
export function step(host: WorkbookHost, action: Action, newId: () => RowId, over: { readonly roundNo?: number; readonly reason?: string } = {}) {
  const role = rolesFor(action)[0] as Role;
  const selection = { projectCodes: [], fiscalYearBE: null, month: null, roundNo: over.roundNo ?? null };
  const author = { who: role, role, at: `${SEALED_ON}T10:00:00` };
  return changeRounds(host, { action, role, author, selection, cause: "FIGURES", reason: over.reason ?? null, reasonFor: () => "ตรวจสอบแล้ว", today: SEALED_ON, newId, dryRun: false });
}

/** Makes the file; gives back its path. */
export async function sealedWorkbook(folder: string, name = "ผนึก.xlsx"): Promise<string> {
  const path = join(folder, name);
  const newId = countingIds();
  const texts = ["สำรวจเส้นทางและจัดทำแบบแล้ว", "ประกาศเชิญชวนและได้ตัวผู้รับจ้างแล้ว", "เริ่มก่อสร้างเส้นทางที่ 1 ถึง 4"];
  const rounds = texts.map((narrative, index) => {
    const period = month(["2022-10", "2022-11", "2022-12"][index]!);
    // A jump of progress in the last month, which needs a reason.
    const progressPct = [8.25, 17, 49.5][index]!;
    return aRound({ roundNo: index + 1, periodMonth: period, reportDate: day(`${period}-23`), narrative, progressPct, disbursedThisRound: baht([0, 100_000.25, 50_000][index]!), planStatusReported: index === 2 ? "AHEAD" : "ON_PLAN" });
  });
  const portfolio = assignRowIds(aPortfolio({ rounds }), newId);
  const meta = newMeta(portfolio, { workbookId: newId(), defaultFiscalYearBE: 2566, defaultAgencyCode: null });
  await writeFileAtomically(path, await createWorkbookFile(describeWorkbook(portfolio, { asOf: SEALED_ON, today: SEALED_ON, meta }), { time: null }), { overwrite: true });
  const host = hostOf(path);
  for (const action of ["SUBMIT", "APPROVE"] as const) {
    const { outcomes } = await step(host, action, newId);
    const refused = outcomes.filter(({ kind }) => kind === "refused");
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
  }
  await step(host, "ACCEPT", newId, { roundNo: 1 });
  await openRound(host, periodMonth("2023-01"), { who: "งานแผน", role: "PLANNER", at: `${SEALED_ON}T11:00:00` }, { today: SEALED_ON, newId, dryRun: false });
  return path;
}
