import type { CellRef } from "../../workbook/cellRef";
import type { CellValue } from "../../workbook/cellValue";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import type { ConsolidationTableName } from "../spec/tableSpec";
import { PROVENANCE_COLUMNS } from "../sheets/consolidationTables";
import { isEmptyCell, cellText } from "../types/cellText";
import { tableNamed } from "../workbookSchema";
import { readTable } from "./origins";

/** What a consolidated workbook says besides its records, as its sheets have it. */
export interface ConsolidationReading {
  readonly sources: readonly SourceRow[];
  readonly conflicts: readonly ConflictRow[];
  /** The file of every row of `Projects`, in the order of the rows; null = the row does not say. */
  readonly fileOfProjectRow: readonly (string | null)[];
}

/** A file that went in. */
export interface SourceRow {
  readonly file: string;
  /** Whether its records were taken; an older copy's were not. */
  readonly isTaken: boolean;
  readonly projects: number | null;
  readonly rounds: number | null;
  /** When the file was saved last, local time `yyyy-mm-ddThh:mm:ss`; null = not known. */
  readonly savedAt: string | null;
}

/** Something that files did not agree on, in the words of the sheet. */
export interface ConflictRow {
  readonly kind: string;
  /** Whether somebody must look at it. */
  readonly needsDecision: boolean;
  readonly projectCode: string | null;
  readonly fiscalYearBE: number | null;
  readonly roundNo: number | null;
  readonly field: string | null;
  readonly values: string | null;
  readonly kept: string | null;
  readonly rule: string | null;
  readonly cell: CellRef;
}

/** Reads the sheets that only a consolidated workbook has; null where it is none. Blank rows are passed over. */
export function readConsolidation(snapshot: WorkbookSnapshot): ConsolidationReading | null {
  const sources = rowsOf(snapshot, "Sources");
  if (sources === null) return null;
  return {
    sources: sources.flatMap(({ read }): readonly SourceRow[] => {
      const file = read("file") as string | null;
      return file === null ? [] : [{ file, isTaken: read("isTaken") !== false, projects: read("projects") as number | null, rounds: read("rounds") as number | null, savedAt: read("savedAt") as string | null }];
    }),
    conflicts: (rowsOf(snapshot, "Conflicts") ?? []).flatMap(({ read, cell }): readonly ConflictRow[] => {
      const text = (field: string): string | null => read(field) as string | null;
      const kind = text("kind");
      if (kind === null) return [];
      const needsDecision = read("needsDecision") !== false;
      return [{ kind, needsDecision, projectCode: text("projectCode"), fiscalYearBE: read("fiscalYearBE") as number | null, roundNo: read("roundNo") as number | null, field: text("field"), values: text("values"), kept: text("kept"), rule: text("rule"), cell }];
    }),
    fileOfProjectRow: filesOfProjects(snapshot.tables.find(({ name }) => name.toLowerCase() === "projects")),
  };
}

interface ReadRow {
  /** A field by its type; null = blank, or it cannot be read. */
  readonly read: (field: string) => unknown;
  readonly cell: CellRef;
}

function rowsOf(snapshot: WorkbookSnapshot, name: ConsolidationTableName): readonly ReadRow[] | null {
  const found = snapshot.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) return null;
  const spec = tableNamed(name);
  const { indexOf } = readTable(spec, found);
  // Somebody's own table of that name says nothing of ours.
  if (!indexOf.has(spec.columns[0]?.field ?? "")) return null;
  return found.rows.map((cells, row) => ({
    read: (field) => {
      const column = spec.columns.find((each) => each.field === field);
      const cell = cells[indexOf.get(field) ?? -1] ?? null;
      if (column?.kind !== "stored" || isEmptyCell(cell)) return null;
      const reading = column.type.read(cell, snapshot);
      return reading.kind === "unreadable" ? null : reading.value;
    },
    cell: { sheet: found.sheet, row: found.header.row + 1 + row, column: found.header.column },
  }));
}

function filesOfProjects(projects: TableSnapshot | undefined): ConsolidationReading["fileOfProjectRow"] {
  const [{ header }] = PROVENANCE_COLUMNS as readonly [(typeof PROVENANCE_COLUMNS)[number]];
  const at = projects?.columns.indexOf(header) ?? -1;
  return projects === undefined ? [] : projects.rows.map((cells) => nameIn(cells[at] ?? null));
}

function nameIn(cell: CellValue): string | null {
  return isEmptyCell(cell) ? null : cellText(cell as string | number).trim();
}
