import { READ_TABLES } from "../../schema/read/kaonaTables";
import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";

/** Without one of these, nothing in a workbook is Kaona's. */
const TELLING = ["Meta", "Projects", "Rounds"] as const;

/**
 * Whether a workbook has tables by now that look like Kaona's and were not read: somebody has made them, or brought them back.
 *
 * @param read what was read of it; `null` = nothing in it was Kaona's
 */
export function hasNewTables(names: readonly string[], read: WorkbookSnapshot | null): boolean {
  const known = new Set(read?.tables.map(({ name }) => name.toLowerCase()));
  const wanted = new Set((read === null ? TELLING : READ_TABLES).map((name) => name.toLowerCase()));
  return names.some((name) => wanted.has(name.toLowerCase()) && !known.has(name.toLowerCase()));
}
