import type { Area } from "../../model/book";
import { absoluteArea, parseArea } from "./address";

/** A sheet's name in a formula; always quoted, which Excel takes as well: `'ค่าใช้จ่าย'`, `'it''s'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'แผ่น'!$A$1:$B$2`. */
export function sheetReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${absoluteArea(area)}`;
}

const reference = /^(?:'((?:[^']|'')+)'|([^'!,()\s]+))!([^!']+)$/s;

/** Reads a reference to cells of a sheet, without `=`; null for anything else. */
export function parseSheetReference(text: string): { readonly sheet: string; readonly area: Area } | null {
  const match = reference.exec(text.trim());
  const area = match === null ? null : parseArea(match[3] ?? "");
  if (match === null || area === null) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area };
}

/** References parted by commas, as print areas and titles have them; null when one cannot be read. */
export function parseSheetReferences(text: string): { readonly sheet: string; readonly area: Area }[] | null {
  const pieces = text.match(/(?:'(?:[^']|'')*'|[^',])+/gs) ?? [];
  const found = pieces.map(parseSheetReference);
  return found.length > 0 && found.every((each) => each !== null) ? found : null;
}
