import { parseAddress } from "../../grid/address";
import type { Area } from "../../model/area";
import { absoluteArea } from "./areaNames";

/** `'แผ่น'!$A$1:$B$2`; the name is always quoted, which Excel takes as well. */
export function sheetReference(sheet: string, area: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${absoluteArea(area)}`;
}

/** Reads a reference to cells of a sheet, without `=`; null for anything else. */
export function parseSheetReference(text: string): { readonly sheet: string; readonly area: Area } | null {
  const address = parseAddress(text.trim());
  return address === null || address.sheet === null ? null : { sheet: address.sheet, area: address.area };
}

/** References parted by commas, as print areas and titles have them; null when one cannot be read. */
export function parseSheetReferences(text: string): { readonly sheet: string; readonly area: Area }[] | null {
  const pieces = text.match(/(?:'(?:[^']|'')*'|[^',])+/gs) ?? [];
  const found = pieces.map(parseSheetReference);
  return found.length > 0 && found.every((each) => each !== null) ? found : null;
}
