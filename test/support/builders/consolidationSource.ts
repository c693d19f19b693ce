/** A workbook's contribution to a consolidation without a workbook: cells are named `<table>!<row>.<field>`. */
import type { ConsolidationSource } from "../../../src/domain/consolidate/consolidationSource";
import type { Portfolio } from "../../../src/domain/model/records/portfolio";
import type { StoredRecord } from "../../../src/domain/model/records/stored";
import { aPortfolio } from "./records";

export function aSource(file: string, portfolio: Partial<Portfolio> = {}, over: Partial<ConsolidationSource> = {}): ConsolidationSource {
  const whole = aPortfolio(portfolio);
  const rows = new Map<StoredRecord, string>();
  for (const [list, records] of Object.entries(whole)) {
    if (Array.isArray(records)) (records as readonly StoredRecord[]).forEach((record, index) => rows.set(record, `${list}!${index + 4}`));
  }
  return {
    file,
    workbookId: file,
    schemaVersion: 1,
    isUpgraded: false,
    agencyCode: null,
    savedAt: null,
    portfolio: whole,
    faults: [],
    cellOf: (record, field) => (rows.has(record) ? `${rows.get(record)!}.${field ?? ""}` : null),
    rowOf: (record) => (rows.has(record) ? Number(rows.get(record)!.split("!")[1]) : null),
    settingCell: (setting) => `Settings!${setting}`,
    ...over,
  };
}
