import { escapeXml } from "../../../../../ooxml/xml/xmlText";
import { editPart } from "../finishStep";
import type { DefinedName, FinishStep } from "../finishStep";

export const definedNames: FinishStep = {
  name: "definedNames",
  why: "exceljs drops names that refer to a table column or a formula, and writes print areas with relative rows.",
  apply: (workbook, { names }) => {
    if (names.length === 0) return;
    const written = definedNamesXml(names);
    editPart(workbook, "xl/workbook.xml", (text) => text.replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, "").replace("</sheets>", () => `</sheets>${written}`));
  },
};

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
