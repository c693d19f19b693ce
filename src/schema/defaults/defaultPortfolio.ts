import type { Portfolio } from "../../domain/model/records/portfolio";
import { DEFAULT_AGENCIES } from "./defaultAgencies";
import { EXAMPLE_TARGETS } from "./exampleTargets";

/** What every new workbook brings besides its records: agencies, and an example of a disbursement profile that nobody has chosen yet. */
export function defaultPortfolio(): Pick<Portfolio, "agencies" | "disbursementTargets"> {
  return { agencies: DEFAULT_AGENCIES, disbursementTargets: EXAMPLE_TARGETS };
}
