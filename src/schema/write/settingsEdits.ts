import type { Settings } from "../../domain/model/records/settings";
import type { CellContent } from "../../workbook/cellValue";
import type { WorkbookEdit } from "../../workbook/workbookEdit";
import type { PortfolioReading } from "../read/readPortfolio";
import { settingRows } from "../read/readSettings";
import { SETTINGS_ROWS, type SettingRow } from "../sheets/settingsRows";
import { tableNamed } from "../workbookSchema";
import type { NamedColumn } from "../spec/tableSpec";
import { targetTable } from "./targetTable";

/** The edits that change settings: the value in the setting's row, or a new row where the workbook has none. */
export function settingsEdits(reading: PortfolioReading, after: Settings): readonly WorkbookEdit[] {
  const before = reading.portfolio.settings;
  const changed = (Object.keys(SETTINGS_ROWS) as (keyof Settings)[]).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return [];
  const target = targetTable(reading, "Settings");
  const table = reading.origins.tables.get("Settings");
  const rows = table === undefined ? new Map<keyof Settings, number>() : settingRows(table);
  let next = target.rowCount;
  const edits: WorkbookEdit[] = [];
  const newRows: ReturnType<typeof target.newRow>[] = [];
  for (const key of changed) {
    const { label, help, type }: SettingRow = SETTINGS_ROWS[key];
    const value = type.write(after[key], reading.calendar);
    const row = rows.get(key);
    if (row !== undefined) edits.push(target.setCell(row, column("value"), value));
    else newRows.push(target.newRow(next++, ([["key", key], ["label", label], ["value", value], ["help", help.th]] as const).map(cellOf)));
  }
  return [...edits, ...target.appendRows(newRows)];
}

function cellOf([field, content]: readonly [string, CellContent]): readonly [NamedColumn, CellContent] {
  return [column(field), content];
}

function column(field: string): NamedColumn {
  const found = tableNamed("Settings").columns.find((each) => each.field === field);
  if (found === undefined) throw new RangeError(`Settings has no column ${field}`);
  return found;
}
