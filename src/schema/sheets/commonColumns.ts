import type { StoredColumn } from "../spec/columnSpec";
import { stored } from "../spec/columns";
import { serialFromDay } from "../types/excelSerial";
import { calendarDay } from "../../domain/model/calendar/calendarDay";
import { code } from "../types/textTypes";
import { whole } from "../types/numberTypes";
import { rowId } from "../types/wordTypes";
import type { RowId } from "../../domain/model/records/stored";

/** Columns that several tables have, so that one thing has one header everywhere. */

export const idColumn: StoredColumn<RowId | null> = stored(rowId, {
  header: "รหัสแถว",
  aliases: ["row id"],
  th: "รหัสภายในของแถว ระบบกำหนดให้ ไม่ต้องกรอก (ซ่อน)",
  en: "Internal id of the row (ULID), given by Kaona. Blank = a row typed by hand.",
  width: 30,
  hidden: true,
});

/** Of a record that belongs to a project. */
export const projectCodeColumn: StoredColumn<string | null> = stored(code(), {
  header: "รหัสโครงการ",
  aliases: ["รหัสโครงการ/กิจกรรม", "รหัส", "เลขที่โครงการ"],
  th: "รหัสเดียวกับในแผ่นงานโครงการ เลือกจากรายการหรือพิมพ์ เช่น 21000000-6549",
  en: "The project's code as on the project sheet.",
  width: 17,
  allowed: { kind: "suggested", list: "ListProjectCodes" },
});

const OLDEST_YEAR = 2540;
const NEWEST_YEAR = 2640;

export const fiscalYearColumn: StoredColumn<number | null> = stored(whole, {
  header: "ปีงบประมาณ",
  aliases: ["ปีงบประมาณ พ.ศ.", "ปีงบ", "ปี งปม.", "ปี พ.ศ.", "ปี", "FY", "fiscal year"],
  th: "ปีงบประมาณ พ.ศ. 4 หลัก เช่น 2566",
  en: "Fiscal year, Buddhist era, for example 2566.",
  width: 12,
  allowed: { kind: "between", low: OLDEST_YEAR, high: NEWEST_YEAR },
});

/** Days that Excel accepts when they are typed: a Buddhist year typed as it is (2566) would be five centuries off. */
export const PLAUSIBLE_DAYS = {
  kind: "between",
  low: serialFromDay(calendarDay("1990-01-01"), { date1904: false }) ?? 0,
  high: serialFromDay(calendarDay("2100-12-31"), { date1904: false }) ?? 0,
} as const;

export const PERCENTAGE = { kind: "between", low: 0, high: 100 } as const;
export const NOT_NEGATIVE = { kind: "atLeast", low: 0 } as const;
