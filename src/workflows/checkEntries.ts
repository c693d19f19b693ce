import { checkPortfolio } from "../domain/checks/checkPortfolio";
import type { CheckDays } from "../domain/checks/context/checkContext";
import type { Finding } from "../domain/checks/finding";
import { compareFindings } from "../domain/checks/findingOrder";
import { projectKeyOf } from "../domain/model/records/projectKey";
import type { Severity } from "../domain/model/words/recordWords";
import { typedOverFindings } from "../schema/read/typedOverFindings";
import type { PortfolioReading } from "../schema/read/readPortfolio";
import { locateFinding } from "../schema/read/locateField";
import { cellAddress, type CellRef } from "../workbook/cellRef";
import type { WorkbookHost } from "../workbook/workbookHost";
import { openPortfolio } from "./openPortfolio";

/** A finding and the cell to look at. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** `null` when there is no such cell (a missing table). */
  readonly cell: CellRef | null;
  /** The cell without its sheet: `F12`. */
  readonly address: string | null;
}

/** Everything that a check of a workbook says. */
export interface CheckOutcome {
  /** What concerns the whole workbook first, then project by project in the order of the rows, each by round and rule. */
  readonly findings: readonly LocatedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Checks a whole workbook: what its cells say, and what its structure does to them. Source: domain.md §3. */
export async function checkEntries(host: WorkbookHost, days: CheckDays): Promise<CheckOutcome> {
  return checkReading(await openPortfolio(host), days);
}

/** The same for a workbook that has been read already. */
export function checkReading(reading: PortfolioReading, days: CheckDays): CheckOutcome {
  const findings = inReadingOrder(reading, [...reading.findings, ...typedOverFindings(reading, days.today), ...checkPortfolio(reading.portfolio, days)]);
  const counts: Record<Severity, number> = { E: 0, W: 0, I: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    findings: findings.map((finding) => {
      const cell = locateFinding(reading.origins, finding);
      return { finding, cell, address: cell === null ? null : cellAddress(cell) };
    }),
    counts,
  };
}

function inReadingOrder({ portfolio }: PortfolioReading, findings: readonly Finding[]): readonly Finding[] {
  const ofProject = new Map<string, Finding[]>(portfolio.projects.map((project) => [projectKeyOf(project), []]));
  const ofWorkbook: Finding[] = [];
  for (const finding of findings) (ofProject.get(projectKeyOf(finding)) ?? ofWorkbook).push(finding);
  return [...ofWorkbook, ...[...ofProject.values()].flatMap((own) => own.sort(compareFindings))];
}
