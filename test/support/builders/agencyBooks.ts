/** Workbooks of a few districts, for what brings them together: in all of them the first report waits for its head, and the second is being written. */
import { agencyPortfolios } from "../../../bench/agencyPortfolios";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { day } from "./records";
import { afterSteps } from "./workflowSteps";

export interface AgencyBook {
  readonly name: string;
  readonly agencyCode: string;
  readonly portfolio: Portfolio;
}

const on = day("2023-07-10");

/** Districts 1, 2 and 3, two projects each. */
export const DISTRICTS: readonly AgencyBook[] = agencyPortfolios(8, 2)
  .slice(5)
  .map(({ agencyCode, portfolio }, index) => ({
    name: `district-${index + 1}.xlsx`,
    agencyCode,
    portfolio: afterSteps({ ...portfolio, rounds: portfolio.rounds.filter(({ roundNo }) => (roundNo ?? 0) <= 2) }, [["SUBMIT", { on: "2022-10-28", rounds: ({ roundNo }) => roundNo === 1 }]]),
  }));

export function blueprintOfBook({ name, agencyCode, portfolio }: AgencyBook): WorkbookBlueprint {
  const meta = newMeta(portfolio, { workbookId: `ID${name}`, defaultFiscalYearBE: 2566, defaultAgencyCode: agencyCode });
  return describeWorkbook(portfolio, { asOf: on, today: on, meta });
}

/** The book with one report of a project changed. */
export function withReport(book: AgencyBook, projectIndex: number, roundNo: number, over: Partial<Portfolio["rounds"][number]>): AgencyBook {
  const code = book.portfolio.projects[projectIndex]?.projectCode;
  return { ...book, portfolio: { ...book.portfolio, rounds: book.portfolio.rounds.map((round) => (round.projectCode === code && round.roundNo === roundNo ? { ...round, ...over } : round)) } };
}
