import { EMPTY_PORTFOLIO, type Portfolio } from "../src/domain/model/records/portfolio";
import { type RowId, rowId } from "../src/domain/model/records/stored";
import { DEFAULT_AGENCIES } from "../src/schema/defaults/defaultAgencies";
import { assignRowIds } from "../src/workflows/importForms/assignRowIds";
import { syntheticPortfolio } from "./syntheticPortfolio";

/** What one agency's workbook holds. */
export interface AgencyPortfolio {
  /** 8 digits. */
  readonly agencyCode: string;
  readonly agency: string;
  readonly portfolio: Portfolio;
}

/**
 * The registers of `count` agencies, each with so many projects of twelve rounds, every row with an id. The same numbers give the same registers. The districts and bureaus that are
 * known come first, then bureaus of made-up numbers.
 */
export function agencyPortfolios(count: number, projectCount: number): readonly AgencyPortfolio[] {
  const city = syntheticPortfolio(count * projectCount);
  const newId = countingIds();
  return Array.from({ length: count }, (_unused, index) => {
    const { agencyCode, agency } = agencyAt(index);
    const own = <Item>(items: readonly Item[], perProject: number): readonly Item[] => items.slice(index * projectCount * perProject, (index + 1) * projectCount * perProject);
    const codeAt = (place: number): string => `${agencyCode}-${String(place + 1).padStart(4, "0")}`;
    const portfolio: Portfolio = {
      ...EMPTY_PORTFOLIO,
      settings: city.settings,
      disbursementTargets: city.disbursementTargets,
      strategyPlan: city.strategyPlan,
      agencies: DEFAULT_AGENCIES,
      projects: own(city.projects, 1).map((project, place) => ({ ...project, projectCode: codeAt(place), agencyCode, agency })),
      rounds: own(city.rounds, ROUNDS).map((round, place) => ({ ...round, projectCode: codeAt(Math.floor(place / ROUNDS)) })),
      strategyLinks: own(city.strategyLinks, 1).map((link, place) => ({ ...link, projectCode: codeAt(place) })),
    };
    return { agencyCode, agency, portfolio: assignRowIds(portfolio, newId) };
  });
}

const ROUNDS = 12;

function agencyAt(index: number): { readonly agencyCode: string; readonly agency: string } {
  const known = DEFAULT_AGENCIES.filter(({ kind }) => kind !== "OFFICE")[index];
  const number = FIRST_MADE_UP + index - DEFAULT_AGENCIES.length;
  return { agencyCode: known?.agencyCode ?? `${number}000000`, agency: known?.nameTh ?? `สำนักสมมติที่ ${number}` };
}

/** Not the number of a bureau that is known, nor of the districts. */
const FIRST_MADE_UP = 61;

function countingIds(): () => RowId {
  let last = 0;
  return () => rowId(`01KACDEFGH${String((last += 1)).padStart(16, "0")}`);
}
