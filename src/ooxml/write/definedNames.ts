import { escapeXml } from "../xml/xmlText";

export interface DefinedName {
  readonly name: string;
  /** Without `=`: a range, a structured reference or any formula. */
  readonly refersTo: string;
  /** Index of the sheet that the name belongs to; null for the whole workbook. */
  readonly sheet: number | null;
}

/** The list of names in `xl/workbook.xml`. */
export function definedNamesXml(names: readonly DefinedName[]): string {
  return `<definedNames>${[...names].sort(byName).map(definedName).join("")}</definedNames>`;
}

/** Excel lists names in alphabetical order, a sheet's own names by sheet. */
function byName(a: DefinedName, b: DefinedName): number {
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return (a.sheet ?? -1) - (b.sheet ?? -1);
}

function definedName({ name, refersTo, sheet }: DefinedName): string {
  const scope = sheet === null ? "" : ` localSheetId="${sheet}"`;
  return `<definedName name="${escapeXml(name)}"${scope}>${escapeXml(refersTo)}</definedName>`;
}
