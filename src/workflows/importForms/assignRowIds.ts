import type { Portfolio } from "../../domain/model/records/portfolio";
import type { RowId, StoredRecord } from "../../domain/model/records/stored";

/**
 * Gives an id to every row that has none: rows typed by hand and rows that an import adds. Rows that have one are not touched,
 * so a portfolio whose rows all have ids comes back as it is. Source: architecture.md A15.
 */
export function assignRowIds(portfolio: Portfolio, newId: () => RowId): Portfolio {
  const withIds = Object.entries(portfolio).map(([name, value]: [string, unknown]) => [
    name,
    isRecordList(value) ? value.map((record) => (record.id === null ? { ...record, id: newId() } : record)) : value,
  ]);
  return Object.fromEntries(withIds) as Portfolio;
}

function isRecordList(value: unknown): value is readonly StoredRecord[] {
  return Array.isArray(value);
}

/** Ids for what is new in `after` alone: rows that were typed by hand keep waiting for a bind, so that an undo takes back no more than the change. */
export function assignIdsOfNew(before: Portfolio, after: Portfolio, newId: () => RowId): Portfolio {
  const withIds = (Object.keys(after) as (keyof Portfolio)[]).flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (!isRecordList(old) || !isRecordList(now)) return [];
    return [[name, now.map((record, at) => (at < old.length || record.id !== null ? record : { ...record, id: newId() }))] as const];
  });
  return { ...after, ...Object.fromEntries(withIds) };
}
