/** Five hundred reports at once, and a person who stops half-way. In Excel: test/contract/bulkApprove.test.ts. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { writeFileAtomically } from "../../../src/hosts/exceljs/writeFileAtomically";
import type { WorkbookHost } from "../../../src/workbook/workbookHost";
import { hostOf } from "../../support/builders/sealedWorkbook";
import { approvalsIn, approveAll, submittedReports } from "../../support/builders/submittedReports";
import { temporaryFolder } from "../../support/temporaryFolder";

const root = temporaryFolder();

async function submittedBook(count: number): Promise<WorkbookHost> {
  const path = join(mkdtempSync(join(root, "case-")), "b.xlsx");
  await writeFileAtomically(path, await createWorkbookFile(submittedReports(count), { time: null }), { overwrite: true });
  return hostOf(path);
}

it("approves and seals all of them, telling how far it is", async () => {
  const host = await submittedBook(500);
  const seen = await approveAll(host);
  expect([seen[0], seen.at(-1)]).toEqual([[50, 500], [500, 500]]);
  expect(await approvalsIn(host)).toEqual({ approved: 500, faults: [] });
});

it("stopped half-way leaves a consistent workbook, and goes on where it was", async () => {
  const host = await submittedBook(150);
  await approveAll(host, 100);
  expect(await approvalsIn(host)).toEqual({ approved: 100, faults: [] });
  await approveAll(host);
  expect(await approvalsIn(host)).toEqual({ approved: 150, faults: [] });
});
