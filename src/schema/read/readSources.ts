import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { isEmptyCell, cellText } from "../types/cellText";
import { tableNamed } from "../workbookSchema";
import { readTable } from "./origins";

/** A file that went into a consolidated workbook. */
export interface SourceRecord {
  readonly file: string;
  readonly sha256: string | null;
}

/** The files of a consolidated workbook, in the order of its sheet of sources; null where it is none. */
export function readSources(snapshot: WorkbookSnapshot): readonly SourceRecord[] | null {
  const found = snapshot.tables.find(({ name }) => name.toLowerCase() === "sources");
  if (found === undefined) return null;
  const { indexOf } = readTable(tableNamed("Sources"), found);
  return found.rows.flatMap((cells) => {
    const textOf = (field: string): string | null => {
      const cell = cells[indexOf.get(field) ?? -1] ?? null;
      return cell === null || isEmptyCell(cell) ? null : cellText(cell).trim();
    };
    const file = textOf("file");
    return file === null ? [] : [{ file, sha256: textOf("sha256") }];
  });
}
