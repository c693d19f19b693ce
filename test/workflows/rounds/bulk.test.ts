/** Five hundred reports at once, and a person who stops half-way. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { checkPortfolio } from "../../../src/domain/checks/checkPortfolio";
import { createWorkbookFile } from "../../../src/hosts/exceljs/createWorkbookFile";
import { openWorkbookFile } from "../../../src/hosts/exceljs/workbookFile";
import { writeFileAtomically } from "../../../src/hosts/exceljs/writeFileAtomically";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { readPortfolio } from "../../../src/schema/read/readPortfolio";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { changeRounds } from "../../../src/workflows/rounds/changeRounds";
import { aLink, aPortfolio, aProject, aRound, day } from "../../support/builders/records";
import { countingIds, hostOf } from "../../support/builders/sealedWorkbook";
import { afterSteps } from "../../support/builders/workflowSteps";
import { temporaryFolder } from "../../support/temporaryFolder";

const root = temporaryFolder();
const code = (index: number) => `50010600-${String(index + 1).padStart(4, "0")}`;

async function submittedBook(count: number): Promise<string> {
  const newId = countingIds();
  const each = <Item>(make: (projectCode: string) => Item) => Array.from({ length: count }, (_, index) => make(code(index)));
  const content = aPortfolio({ projects: each((projectCode) => aProject({ projectCode })), rounds: each((projectCode) => aRound({ projectCode })), strategyLinks: each((projectCode) => aLink({ projectCode })) });
  const portfolio = assignRowIds(afterSteps(content, ["SUBMIT"]), newId);
  const meta = newMeta(portfolio, { workbookId: newId(), defaultFiscalYearBE: 2566, defaultAgencyCode: null });
  const path = join(mkdtempSync(join(root, "case-")), "b.xlsx");
  await writeFileAtomically(path, await createWorkbookFile(describeWorkbook(portfolio, { asOf: day("2022-10-31"), today: day("2022-10-31"), meta }), { time: null }), { overwrite: true });
  return path;
}

async function approve(path: string, stopAt: number | null): Promise<readonly (readonly [number, number])[]> {
  const seen: (readonly [number, number])[] = [];
  const author = { who: "ผอ.กอง", role: "HEAD", at: "2022-10-31T09:00:00" } as const;
  await changeRounds(hostOf(path), {
    action: "APPROVE", role: "HEAD", author, selection: { projectCodes: [], fiscalYearBE: null, month: null, roundNo: null },
    cause: null, reason: null, reasonFor: () => null, today: day("2022-10-31"), newId: countingIds(), dryRun: false,
    onProgress: (done, total) => {
      seen.push([done, total]);
      return stopAt === null || done < stopAt;
    },
  });
  return seen;
}

async function stateOf(path: string): Promise<{ readonly approved: number; readonly faults: readonly string[] }> {
  const { portfolio } = readPortfolio((await openWorkbookFile(path))!.snapshot);
  const findings = checkPortfolio(portfolio, { asOf: day("2022-10-31"), today: day("2022-10-31") });
  return {
    approved: portfolio.rounds.filter(({ workflowState }) => workflowState === "APPROVED").length,
    faults: findings.filter(({ ruleId }) => ruleId.startsWith("W")).map(({ ruleId }) => ruleId),
  };
}

it("approves and seals all of them, telling how far it is", async () => {
  const path = await submittedBook(500);
  const seen = await approve(path, null);
  expect([seen[0], seen.at(-1)]).toEqual([[50, 500], [500, 500]]);
  expect(await stateOf(path)).toEqual({ approved: 500, faults: [] });
});

it("stopped half-way leaves a consistent workbook, and goes on where it was", async () => {
  const path = await submittedBook(150);
  await approve(path, 100);
  expect(await stateOf(path)).toEqual({ approved: 100, faults: [] });
  await approve(path, null);
  expect(await stateOf(path)).toEqual({ approved: 150, faults: [] });
});
