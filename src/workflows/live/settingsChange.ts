import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { Settings } from "../../domain/model/records/settings";
import { SETTINGS_ROWS, type SettingRow } from "../../schema/sheets/settingsRows";
import { portfolioEdits } from "../../schema/write/portfolioEdits";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { LiveWorkbook } from "./liveWorkbook";

/** The edits that give the workbook other settings, with every figure that follows from them. */
export function settingsChangeEdits({ reading }: LiveWorkbook, settings: Settings, today: CalendarDay): readonly WorkbookEdit[] {
  return portfolioEdits(reading, { ...reading.portfolio, settings }, { today });
}

/** Settings that are numbers. */
export type NumberSetting = "reportDay" | "graceDays" | "toleranceLinearPp" | "toleranceBaselinePp" | "staleAfterDays";

export const NUMBER_SETTINGS: readonly NumberSetting[] = ["reportDay", "graceDays", "toleranceLinearPp", "toleranceBaselinePp", "staleAfterDays"];

/** What a setting may be, as the sheet's own validation has it. */
export function settingLimits(setting: NumberSetting): { readonly low: number; readonly high: number } {
  const { allowed } = SETTINGS_ROWS[setting] as SettingRow;
  return allowed?.kind === "between" ? { low: allowed.low, high: allowed.high } : { low: -Infinity, high: Infinity };
}
