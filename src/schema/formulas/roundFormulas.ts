import { PROJECT_NO, ROW_BASE, greatest, rowNumber } from "./fragments";

/** Hidden columns of `Rounds` that the status formulas of `Projects` look at. Definitions: src/domain/status/README.md §1. */
export const roundFormulas = {
  ofProject: PROJECT_NO,

  // By number, rows of one number as they stand, rows without a number last; unique, so a round can be found again by it.
  roundOrder: `(IF(ISNUMBER(@roundNo),IF(@roundNo=INT(@roundNo),MIN(@roundNo,1E8),1E8),1E8)+1E6)*${ROW_BASE}+${rowNumber("Rounds.#roundNo")}`,

  // 0 where there is no usable percentage.
  progressOrder: `IF(ISNUMBER(@progressPct),IF(AND(@progressPct>=0,@progressPct<=100),@roundOrder,0),0)`,

  // To the satang, so that a sum of rows is what the domain adds up.
  disbursedRounded: `IF(ISNUMBER(@disbursedThisRound),ROUND(@disbursedThisRound,2),"")`,

  // An undated round with a number counts from the last date of a smaller-numbered round; 0 = from ever. Only those rows search.
  countsFrom:
    `IF(ISNUMBER(@reportDate),INT(@reportDate),IF(AND(@ofProject>0,OR(@progressOrder>0,ISNUMBER(@disbursedRounded))),` +
    `INT(SUMIFS(Rounds.reportDate,Rounds.roundOrder,${greatest(
      "Rounds.roundOrder",
      "Rounds.ofProject=@ofProject",
      "ISNUMBER(Rounds.reportDate)",
      `Rounds.roundOrder<INT(@roundOrder/${ROW_BASE})*${ROW_BASE}`,
    )})),0))`,
} as const;
