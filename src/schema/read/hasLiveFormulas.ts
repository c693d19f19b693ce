import type { WorkbookSnapshot } from "../../workbook/workbookSnapshot";
import { tableNamed } from "../workbookSchema";
import { readMeta } from "./readMeta";
import { readTable } from "./origins";

/** Whether the computed columns of a workbook are formulas; in one that is too large for them they are values, and nobody types over anything. */
export function hasLiveFormulas({ tables }: WorkbookSnapshot): boolean {
  const meta = tables.find(({ name }) => name.toLowerCase() === "meta");
  return meta === undefined || readMeta(readTable(tableNamed("Meta"), meta)).computed === "live";
}
