import { calendarDay } from "../../../src/domain/model/calendar/calendarDay";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import { rowId, type RowId } from "../../../src/domain/model/records/stored";
import { describeWorkbook } from "../../../src/schema/describe/describeWorkbook";
import { newMeta } from "../../../src/schema/meta";
import type { WorkbookBlueprint } from "../../../src/workbook/workbookBlueprint";
import { assignRowIds } from "../../../src/workflows/importForms/assignRowIds";
import { samplePortfolio } from "../../../src/workflows/sample/samplePortfolio";
import { sampleAsOf } from "../../../src/workflows/sample/sampleRounds";

export const SAMPLE_YEAR = 2566;
/** The day after the sample's last reports. */
export const SAMPLE_TODAY = sampleAsOf(SAMPLE_YEAR);

/** Ids that count up from a time: `01KAJ3X5QG0000000000000001`. */
export function countingIds(time = "01KAJ3X5QG"): () => RowId {
  let next = 0;
  return () => rowId(`${time}${String((next += 1)).padStart(16, "0")}`);
}

/** A workbook with these projects; by default the sample's forty. */
export function sampleWorkbook(portfolio: Portfolio = samplePortfolio(SAMPLE_YEAR)): WorkbookBlueprint {
  const withIds = assignRowIds(portfolio, countingIds());
  return describeWorkbook(withIds, {
    asOf: SAMPLE_TODAY,
    today: calendarDay("2023-07-10"),
    meta: newMeta(withIds, { workbookId: "TEST", defaultFiscalYearBE: SAMPLE_YEAR, defaultAgencyCode: null }),
  });
}
