/** Every sheet over many projects as a page, of the sample register with its history; those of the pane's overview too. */
import { SHEET_KINDS } from "../../../src/messages/report/sheets/sheetWords";
import { layoutTableSheet } from "../../../src/report/tableSheet/layoutTableSheet";
import type { ReportLayout } from "../../../src/workbook/reportLayout";
import { sheetOf } from "../../../src/workflows/buildSheetReport";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { compareWith } from "../../../src/workflows/live/overview/overviewComparison";
import { overviewPage } from "../../../src/workflows/live/overview/overviewPage";
import { type ShownOverview, shownSheet } from "../../../src/workflows/live/overview/viewSheets";
import { snapshotOf } from "../snapshotOf";
import { REGISTER_DAY, registerWithHistory } from "./registerWithHistory";
import { sampleWorkbook } from "./sampleWorkbook";

const register = registerWithHistory();

/** Those of `kaona report --kind`, by kind. */
export function kindLayouts(language: "th" | "en"): Readonly<Record<string, ReportLayout>> {
  const choice = { asOf: REGISTER_DAY, language, preparedFrom: "สมุดงาน.xlsx" };
  return Object.fromEntries(SHEET_KINDS.map((kind) => [kind, layoutTableSheet(sheetOf(kind, register, choice))]));
}

/** Those of the overview: the page, a list behind a figure, two quarters. */
export async function overviewLayouts(language: "th" | "en"): Promise<Readonly<Record<string, ReportLayout>>> {
  const live = liveWorkbook(snapshotOf(sampleWorkbook(register)), REGISTER_DAY);
  const page = overviewPage(live, { agency: null, strategy: null, status: null, quarter: "2566-3" });
  const shown: Readonly<Record<string, ShownOverview>> = {
    overview: { kind: "page" },
    list: { kind: "projects", drill: { kind: "status", status: "BEHIND" }, name: "ช้ากว่าแผน" },
    comparison: { kind: "comparison", comparison: compareWith(live, page, "2566-1")! },
  };
  return Object.fromEntries(await Promise.all(Object.entries(shown).map(async ([name, each]) => [name, layoutTableSheet(await shownSheet(live, page, each, language))] as const)));
}
