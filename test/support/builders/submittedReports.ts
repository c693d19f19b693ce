/** Reports of one month that wait for their head, one for each of so many projects, and the head who approves them. */
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import type { Task } from "../../../src/workbook/task";
import type { WorkbookHost } from "../../../src/workbook/workbookHost";
import { checkPortfolio } from "../../../src/domain/checks/checkPortfolio";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import { readPortfolio } from "../../../src/schema/read/readPortfolio";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { changeRounds } from "../../../src/workflows/rounds/changeRounds";
import { aLink, aPortfolio, aProject, aRound, day } from "./records";
import { countingIds } from "./sealedWorkbook";
import { afterSteps } from "./workflowSteps";

const today = day("2022-10-31");
const code = (index: number) => `50010600-${String(index + 1).padStart(4, "0")}`;

export function submittedReports(count: number): WorkbookBlueprint {
  const newId = countingIds();
  const each = <Item>(make: (projectCode: string) => Item) => Array.from({ length: count }, (_, index) => make(code(index)));
  const content = aPortfolio({ projects: each((projectCode) => aProject({ projectCode })), rounds: each((projectCode) => aRound({ projectCode })), strategyLinks: each((projectCode) => aLink({ projectCode })) });
  const portfolio = assignRowIds(afterSteps(content, ["SUBMIT"]), newId);
  return describeWorkbook(portfolio, { asOf: today, today, meta: newMeta(portfolio, { workbookId: newId(), defaultFiscalYearBE: 2566, defaultAgencyCode: null }) });
}

/** Approves all that wait; stops once so many were judged. Gives back how far it said that it was. */
export async function approveAll(host: WorkbookHost, stopAt: number | null = null, writing: Task = {}): Promise<readonly (readonly [number, number])[]> {
  const seen: (readonly [number, number])[] = [];
  const author = { who: "ผอ.กอง", role: "HEAD", at: "2022-10-31T09:00:00" } as const;
  await changeRounds(host, {
    action: "APPROVE", role: "HEAD", author, selection: { projectCodes: [], fiscalYearBE: null, month: null, roundNo: null },
    cause: null, reason: null, reasonFor: () => null, today, newId: countingIds(), dryRun: false, writing,
    onProgress: (done, total) => {
      seen.push([done, total]);
      return stopAt === null || done < stopAt;
    },
  });
  return seen;
}

/** How many are approved, and what the rules of the workflow find wrong. */
export async function approvalsIn(host: WorkbookHost): Promise<{ readonly approved: number; readonly faults: readonly string[] }> {
  const { portfolio } = readPortfolio((await host.read())!);
  const findings = checkPortfolio(portfolio, { asOf: today, today });
  return {
    approved: portfolio.rounds.filter(({ workflowState }) => workflowState === "APPROVED").length,
    faults: findings.filter(({ ruleId }) => ruleId.startsWith("W")).map(({ ruleId }) => ruleId),
  };
}
