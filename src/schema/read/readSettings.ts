import type { Finding } from "../../domain/checks/finding";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/model/records/settings";
import type { CellValue } from "../../workbook/cellValue";
import { LISTS } from "../sheets/listsTable";
import { SETTINGS_ROWS, type SettingRow } from "../sheets/settingsRows";
import type { CellCalendar } from "../spec/columnType";
import { headerKey } from "../spec/headerKey";
import { cellText, isEmptyCell } from "../types/cellText";
import type { ReadTable } from "./origins";
import { expectedValue, workbookFinding } from "./readingFindings";

type SettingKey = keyof Settings;

/**
 * The settings of a workbook. A row is known by its hidden key, or by its label where the key is gone; a blank, unusable or
 * missing value leaves the default in force, and of two rows the later usable one counts, as the formulas have it.
 */
export function readSettings(table: ReadTable, calendar: CellCalendar): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const { snapshot, indexOf } = table;
  const read: Partial<Record<SettingKey, unknown>> = {};
  const findings: Finding[] = [];
  const valueAt = indexOf.get("value");
  snapshot.rows.forEach((cells, row) => {
    const cellOf = (field: string): CellValue => cells[indexOf.get(field) ?? -1] ?? null;
    const key = settingKey(cellOf("key"), cellOf("label"));
    const cell = cellOf("value");
    if (key === null || valueAt === undefined || cell === null || isEmptyCell(cell)) return;
    const setting: SettingRow = SETTINGS_ROWS[key];
    const reading = setting.type.read(cell, calendar);
    const at = { sheet: snapshot.sheet, cell: { sheet: snapshot.sheet, row: snapshot.header.row + 1 + row, column: snapshot.header.column + valueAt } };
    const value = cellText(cell);
    if (reading.kind === "unreadable" || !isAllowed(reading.value, setting)) {
      findings.push(workbookFinding(...unusable(setting, value, at)));
      return;
    }
    read[key] = reading.value;
    if (reading.reinterpreted) {
      findings.push(workbookFinding("X08", at, value, { column: setting.label, value, readAs: reading.value as string | number }));
    }
  });
  return { settings: { ...DEFAULT_SETTINGS, ...read } as Settings, findings };
}

function unusable({ label, type, allowed }: SettingRow, value: string, at: Parameters<typeof workbookFinding>[1]): Parameters<typeof workbookFinding> {
  if (allowed?.kind !== "oneOf") return ["X04", at, value, { column: label, value, expected: expectedValue(type.name) }];
  const list = LISTS[allowed.list];
  return ["X05", at, value, { column: label, value, choices: "words" in list ? list.words.join(", ") : "" }];
}

function isAllowed(value: unknown, { allowed }: SettingRow): boolean {
  return allowed?.kind !== "between" || typeof value !== "number" || (value >= allowed.low && value <= allowed.high);
}

const settingByKey = new Map<string, SettingKey>();
for (const key of Object.keys(SETTINGS_ROWS) as SettingKey[]) {
  settingByKey.set(headerKey(key), key);
  settingByKey.set(headerKey(SETTINGS_ROWS[key].label), key);
}

/** Which setting a row is about, by its key or else its label; `null` = none that we know. */
export function settingKey(key: CellValue, label: CellValue): SettingKey | null {
  const known = (cell: CellValue): SettingKey | undefined => (typeof cell === "string" ? settingByKey.get(headerKey(cell)) : undefined);
  return known(key) ?? known(label) ?? null;
}

/** The last row of each setting, which is the one that counts; rows from 0 below the header. */
export function settingRows({ snapshot, indexOf }: ReadTable): ReadonlyMap<SettingKey, number> {
  const rows = new Map<SettingKey, number>();
  snapshot.rows.forEach((cells, row) => {
    const key = settingKey(cells[indexOf.get("key") ?? -1] ?? null, cells[indexOf.get("label") ?? -1] ?? null);
    if (key !== null) rows.set(key, row);
  });
  return rows;
}
