import { PROJECT_NO, ROW_BASE, rowNumber } from "./fragments";

/** Hidden columns of `Baseline` for the plan curve. Definitions: src/domain/status/README.md §2 "The plan curve". */
export const baselineFormulas = {
  ofProject: PROJECT_NO,

  // The revision of a point that is approved by the as-of date and has a percentage; 0 where it cannot be used.
  pointRank:
    `IF(AND(ISNUMBER(@approvedOn),ISNUMBER(@plannedPct)),IF(AND(INT(@approvedOn)<=AsOf,@plannedPct>=0,@plannedPct<=100),` +
    `IF(ISNUMBER(@revision),IF(@revision=INT(@revision),@revision,0),0)+1E6,0),0)`,

  // By date, rows of one date as they stand; 0 where there is no date.
  pointPosition: `IF(ISNUMBER(@periodEnd),INT(@periodEnd)*${ROW_BASE}+${rowNumber("Baseline.#periodEnd")},0)`,
} as const;
