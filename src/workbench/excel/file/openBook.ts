import type { BookModel, SheetModel } from "../model/book";
import { WorkbookError } from "../../../workbook/workbookError";
import { readAddInParts } from "./book/addInParts";
import { readNames } from "./book/names";
import { readProperties } from "./book/properties";
import { readSettings } from "./book/settings";
import { readWorkbook } from "./book/readWorkbook";
import { readSharedStrings } from "./cells/sharedStrings";
import type { PackageLimits } from "./package/limits";
import { lostParts } from "./package/lost";
import { relationshipType } from "./package/namespaces";
import { openPackage } from "./package/openPackage";
import { readRelationships, relatedPart } from "./package/relationships";
import { readSheet } from "./sheet/readSheet";
import type { SheetContext } from "./sheet/readSheet";
import { readStyles } from "./styles/readStyles";
import { parseXml } from "./xml/parseXml";
import type { XmlElement } from "./xml/parseXml";

export interface OpenBookOptions {
  /** How errors name the file. */
  readonly name?: string;
  readonly limits?: Partial<PackageLimits>;
}

/**
 * Opens an `.xlsx` (or `.xlsm`, `.xltx`) file. What the model has no place for is listed in `lostParts`, and a save leaves it
 * out: whole parts by name, things within a part behind a `#`.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, STRICT_WORKBOOK, FILE_TOO_LARGE, DAMAGED_PACKAGE with the facts
 *   part, reason and detail
 *
 *     const book = openBook(bytes);
 *     book.sheets[0]?.rows[0]?.values[0]; // what A1 shows
 */
export function openBook(bytes: Uint8Array, { name = "", limits = {} }: OpenBookOptions = {}): BookModel {
  try {
    return opened(bytes, limits);
  } catch (error) {
    throw error instanceof WorkbookError ? new WorkbookError(error.problem, { ...error.facts, file: name }, { cause: error.cause }) : error;
  }
}

function opened(bytes: Uint8Array, limits: Partial<PackageLimits>): BookModel {
  const file = openPackage(bytes, limits);
  const lost = lostParts();
  const used = new Set(["[content_types].xml"]);
  const use = (part: string): void => {
    used.add(part.toLowerCase());
  };
  const root = (part: string | null): XmlElement | undefined => {
    if (part === null || !file.has(part)) return undefined;
    use(part);
    return parseXml(file.text(part), part);
  };
  const outer = readRelationships(file, "");
  const workbook = readWorkbook(file, outer, lost);
  use(workbook.part);
  const inner = readRelationships(file, workbook.part);
  const [stylesPart, stringsPart] = [relatedPart(inner, relationshipType.styles), relatedPart(inner, relationshipType.sharedStrings)];
  const corePart = relatedPart(outer, relationshipType.coreProperties);
  if (stringsPart !== null) use(stringsPart);

  const context: SheetContext = {
    file,
    lost,
    use,
    styles: readStyles(root(stylesPart), root(relatedPart(inner, relationshipType.theme)), stylesPart ?? "xl/styles.xml", lost),
    strings: stringsPart === null ? [] : readSharedStrings(file.text(stringsPart), stringsPart, lost),
    date1904: workbook.date1904,
  };
  // A list, because names count tabs that are no worksheets as well.
  const tabs = workbook.tabs.map((entry): SheetModel | undefined => (entry === null ? undefined : readSheet(entry, context)));
  const sheets = tabs.filter((sheet) => sheet !== undefined);
  const names: BookModel["names"] = [];
  readNames(workbook.names, names, tabs, workbook.part, lost);

  const settings = new Map<string, unknown>();
  for (const { type, target, isExternal } of inner) {
    const found = type === relationshipType.customXml && !isExternal && file.has(target) ? readSettings(file.text(target), target) : null;
    if (found === null) continue;
    use(target);
    for (const [key, value] of found) settings.set(key, value);
  }
  const properties = readProperties(root(corePart), root(relatedPart(outer, relationshipType.extendedProperties)), corePart ?? "", lost);
  const addInParts = readAddInParts(file, outer);
  for (const { name } of addInParts) use(name);
  for (const part of file.names) if (!used.has(part.toLowerCase()) && !saysNothing(part)) lost.note(part);
  return {
    sheets,
    activeSheetId: (tabs[workbook.activeTab] ?? sheets[0])?.id ?? "",
    names,
    settings,
    properties,
    calculationMode: workbook.calculationMode,
    date1904: workbook.date1904,
    isStructureProtected: workbook.isStructureProtected,
    addInParts,
    lostParts: lost.list(),
  };
}

/** Lists of relationships, and the order of calculation, which every program works out for itself. */
function saysNothing(part: string): boolean {
  return part.endsWith(".rels") || /(^|\/)calcChain\.xml$/i.test(part);
}
