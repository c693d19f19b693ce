import type { BookModel, NameModel, SheetModel } from "../../model/book";
import { fromFileFormula, toFileFormula } from "../formula/newerFunctions";
import { lastColumn, lastRow } from "../../grid/area";
import { parseSheetReferences, sheetReference } from "../grid/sheetReference";
import type { LostParts } from "../package/lost";
import { flag, numberOf, textOf } from "../xml/attributes";
import { decodeText } from "../xml/cellText";
import { element, textContent } from "../xml/markup";
import type { XmlElement } from "../xml/parseXml";

/**
 * Puts the defined names where they belong: the workbook, a sheet, or a sheet's page.
 *
 * @param tabs the sheets as names count them; undefined for a tab that is no worksheet
 */
export function readNames(elements: readonly XmlElement[], names: NameModel[], tabs: readonly (SheetModel | undefined)[], part: string, lost: LostParts): void {
  for (const defined of elements) {
    const name = textOf(defined, "name");
    const scope = numberOf(defined, "localSheetId", part, null);
    const sheet = scope === null ? undefined : tabs[scope];
    const text = decodeText(defined.text);
    if (name.toLowerCase().startsWith("_xlnm.")) {
      if (sheet === undefined || !readPrintName(name.toLowerCase(), text, sheet)) lost.note(part, name);
    } else if (scope !== null && sheet === undefined) lost.note(part, name);
    else if (["function", "xlm", "vbProcedure"].some((kind) => flag(defined, kind))) lost.note(part, name);
    else (sheet?.names ?? names).push({ name, formula: fromFileFormula(text), isVisible: !flag(defined, "hidden"), comment: textOf(defined, "comment") });
  }
}

/** Whether the name was understood. A filter's hidden name goes with the filter. */
function readPrintName(name: string, text: string, { page }: SheetModel): boolean {
  const references = parseSheetReferences(text);
  if (references === null) return false;
  if (name === "_xlnm.print_area") page.printArea.push(...references.map(({ area }) => area));
  else if (name === "_xlnm.print_titles") {
    for (const { area } of references) {
      if (area.left === 0 && area.right === lastColumn) page.titleRows = { first: area.top, last: area.bottom };
      else if (area.top === 0 && area.bottom === lastRow) page.titleColumns = { first: area.left, last: area.right };
      else return false;
    }
  } else return false;
  return true;
}

interface WrittenName {
  readonly key: string;
  readonly scope: number;
  readonly markup: string;
}

/** All names in the order in which Excel lists them: by name, then by sheet. */
export function namesMarkup(book: BookModel): string {
  const own = (names: readonly NameModel[], scope: number | null): WrittenName[] =>
    names.map(({ name, formula, isVisible, comment }) =>
      written(name, scope, toFileFormula(formula), { comment: comment === "" ? null : comment, hidden: isVisible ? null : true }),
    );
  const all = [...own(book.names, null), ...book.sheets.flatMap((sheet, index) => [...own(sheet.names, index), ...printNames(sheet, index)])];
  all.sort((a, b) => (a.key === b.key ? a.scope - b.scope : a.key < b.key ? -1 : 1));
  return all.length === 0 ? "" : element("definedNames", {}, ...all.map(({ markup }) => markup));
}

function written(name: string, scope: number | null, text: string, attributes: Readonly<Record<string, string | boolean | null>> = {}): WrittenName {
  return { key: name.toLowerCase(), scope: scope ?? -1, markup: element("definedName", { name, localSheetId: scope, ...attributes }, textContent(text)) };
}

function printNames({ name, page: { printArea, titleColumns, titleRows } }: SheetModel, index: number): WrittenName[] {
  const columns = titleColumns === null ? [] : [sheetReference(name, { top: 0, bottom: lastRow, left: titleColumns.first, right: titleColumns.last })];
  const rows = titleRows === null ? [] : [sheetReference(name, { left: 0, right: lastColumn, top: titleRows.first, bottom: titleRows.last })];
  const titles = [...columns, ...rows];
  return [
    ...(printArea.length === 0 ? [] : [written("_xlnm.Print_Area", index, printArea.map((area) => sheetReference(name, area)).join(","))]),
    ...(titles.length === 0 ? [] : [written("_xlnm.Print_Titles", index, titles.join(","))]),
  ];
}
