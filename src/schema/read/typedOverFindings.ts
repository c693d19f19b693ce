import type { CheckedRecord, Finding } from "../../domain/checks/finding";
import type { CalendarDay } from "../../domain/model/calendar/calendarDay";
import type { StoredRecord } from "../../domain/model/records/stored";
import { computedRows } from "../computed/computedRows";
import { RECORD_TABLES } from "../workbookSchema";
import { cellText, isEmptyCell } from "../types/cellText";
import type { PortfolioReading } from "./readPortfolio";
import { recordFinding } from "./readingFindings";

/**
 * X09 for every computed cell that people see in which a value stands instead of the formula. What it should say is worked out for the
 * workbook's own as-of date, or for `today` where none is typed. Costs nothing in a workbook where nobody typed over a formula.
 */
export function typedOverFindings(reading: PortfolioReading, today: CalendarDay): readonly Finding[] {
  const { portfolio, origins, calendar } = reading;
  const suspects = RECORD_TABLES.filter(({ name }) => (origins.tables.get(name)?.snapshot.typedOver ?? []).length > 0);
  if (suspects.length === 0) return [];
  const rowNumber = (record: StoredRecord): number => (origins.ofRecord.get(record)?.row ?? -1) + 1;
  const values = computedRows({ portfolio, asOf: reading.asOf ?? today, calendar, rowNumber }, reading.meta.computed);
  const findings: Finding[] = [];
  for (const { name, list, computed } of suspects) {
    const table = origins.tables.get(name);
    if (table === undefined) continue;
    const recordAt = new Map(portfolio[list].map((record: StoredRecord) => [origins.ofRecord.get(record)?.row ?? -1, record]));
    for (const { row, column } of table.snapshot.typedOver ?? []) {
      const spec = computed.find(({ field, hidden }) => !hidden && table.indexOf.get(field) === column);
      const record = recordAt.get(row);
      const cell = table.snapshot.rows[row]?.[column] ?? null;
      if (spec === undefined || record === undefined || cell === null || isEmptyCell(cell)) continue;
      const result = values.get(record)?.[spec.field] ?? null;
      const expected = result === null || result === "" ? "–" : cellText(result);
      findings.push(recordFinding("X09", record as CheckedRecord, spec.field, cell, { column: spec.header, value: cellText(cell), expected }));
    }
  }
  return findings;
}
