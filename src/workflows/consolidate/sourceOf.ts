import type { ConsolidationSource, StructureFault } from "../../domain/consolidate/consolidationSource";
import type { Finding } from "../../domain/checks/finding";
import type { Settings } from "../../domain/model/records/settings";
import type { StoredRecord } from "../../domain/model/records/stored";
import type { ReadTable } from "../../schema/read/origins";
import type { PortfolioReading } from "../../schema/read/readPortfolio";
import { settingRows } from "../../schema/read/readSettings";
import { headerKey } from "../../schema/spec/headerKey";
import { type CellRef, cellAddress } from "../../workbook/cellRef";

/** Where a table stands, without its cells. */
interface Frame {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** How a workbook was found, before anything was made of it. */
export interface FoundWorkbook {
  readonly file: string;
  readonly savedAt: string | null;
  /** Of the format, as it is saved. */
  readonly schemaVersion: number;
  readonly isUpgraded: boolean;
}

/** What consolidating needs of a read workbook. Its cells are let go of, so that any number of workbooks can be read one after the other. */
export function sourceOf({ portfolio, findings, origins, meta }: PortfolioReading, { file, savedAt, schemaVersion, isUpgraded }: FoundWorkbook): ConsolidationSource {
  const frames = new Map([...origins.tables.values()].map((table) => [table, frameOf(table)]));
  const places = new Map<StoredRecord, { readonly frame: Frame; readonly row: number }>();
  for (const [record, { table, row }] of origins.ofRecord) {
    const frame = frames.get(table);
    if (frame !== undefined) places.set(record, { frame, row: frame.row + 1 + row });
  }
  const settings = origins.tables.get("Settings");
  const settingCells = settings === undefined ? new Map<keyof Settings, string>() : cellsOfSettings(settings);
  return {
    file,
    workbookId: meta.workbookId,
    schemaVersion,
    isUpgraded,
    agencyCode: meta.defaultAgencyCode,
    savedAt,
    portfolio,
    faults: [...findings.flatMap(faultOf), ...[...origins.tables.values()].flatMap(renamedColumns)],
    cellOf: (record, field) => {
      const place = places.get(record);
      if (place === undefined) return null;
      const { frame, row } = place;
      return named({ sheet: frame.sheet, row, column: frame.column + ((field === null ? undefined : frame.indexOf.get(field)) ?? 0) });
    },
    rowOf: (record) => places.get(record)?.row ?? null,
    settingCell: (setting) => settingCells.get(setting) ?? null,
  };
}

function frameOf({ snapshot: { sheet, header }, indexOf }: ReadTable): Frame {
  return { sheet, row: header.row, column: header.column, indexOf };
}

function named(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}

function cellsOfSettings(table: ReadTable): ReadonlyMap<keyof Settings, string> {
  const { sheet, row, column, indexOf } = frameOf(table);
  const valueColumn = column + (indexOf.get("value") ?? 0);
  return new Map([...settingRows(table)].map(([key, at]) => [key, named({ sheet, row: row + 1 + at, column: valueColumn })]));
}

/** What reading has said of the structure already. */
function faultOf({ ruleId, facts }: Finding): readonly StructureFault[] {
  const cell = typeof facts.cell === "string" && typeof facts.sheet === "string" ? `${facts.sheet}!${facts.cell}` : null;
  switch (ruleId) {
    case "X01":
      return [{ kind: "MISSING_TABLE", cell: null, expected: String(facts.table), found: null, isKnown: false }];
    case "X02":
      return [{ kind: "RENAMED_COLUMN", cell, expected: String(facts.column), found: typeof facts.suggestion === "string" ? facts.suggestion : null, isKnown: false }];
    case "X03":
      return [{ kind: "MERGED_CELLS", cell, expected: String(facts.table), found: String(facts.range), isKnown: false }];
    default:
      return [];
  }
}

/** Columns that stand under another of their known names. */
function renamedColumns(table: ReadTable): readonly StructureFault[] {
  const { sheet, row, column } = frameOf(table);
  return table.spec.columns.flatMap(({ kind, hidden, header, field }): readonly StructureFault[] => {
    const index = table.indexOf.get(field);
    const found = index === undefined ? null : (table.snapshot.columns[index] ?? null);
    if (index === undefined || found === null || kind !== "stored" || hidden || headerKey(found) === headerKey(header)) return [];
    return [{ kind: "RENAMED_COLUMN", cell: named({ sheet, row, column: column + index }), expected: header, found, isKnown: true }];
  });
}
