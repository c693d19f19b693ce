import type { BookModel } from "../../model/book";
import { contentTypeOf } from "../package/contentTypes";
import { damaged, notAWorkbook, strict } from "../package/fault";
import type { LostParts } from "../package/lost";
import * as ns from "../package/namespaces";
import type { OpenedPackage } from "../package/openPackage";
import { readRelationships, relatedPart } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import type { SheetEntry } from "../sheet/readSheet";
import { flag, numberOf, textOf } from "../xml/attributes";
import { childOf, childrenOf, parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

/** The main part of a workbook: its tabs, and what it says of the whole. */
export interface WorkbookPart extends Pick<BookModel, "date1904" | "calculationMode" | "isStructureProtected"> {
  readonly part: string;
  /** Null for a tab that is no worksheet. */
  readonly tabs: readonly (SheetEntry | null)[];
  readonly activeTab: number;
  readonly names: readonly XmlElement[];
}

/** Read here or elsewhere, or the program's own memory of windows and versions. */
const known = new Set("fileVersion workbookPr workbookProtection bookViews sheets definedNames calcPr extLst revisionPtr fileRecoveryPr".split(" "));

/** @throws WorkbookError NOT_A_WORKBOOK, STRICT_WORKBOOK, DAMAGED_PACKAGE */
export function readWorkbook(file: OpenedPackage, roots: readonly Relationship[], lost: LostParts): WorkbookPart {
  if (roots.some(({ type }) => type === `${ns.strictPrefix}officeDocument/relationships/officeDocument`)) throw strict();
  const part = relatedPart(roots, ns.relationshipType.workbook);
  if (part === null) throw notAWorkbook("otherDocument");
  checkType(contentTypeOf(file, part));
  const workbook = parseXml(file.text(part), part);
  if (workbook.uri.startsWith(ns.strictPrefix)) throw strict();
  if (workbook.uri !== ns.main || workbook.local !== "workbook") throw damaged(part, "incomplete", workbook.local);
  for (const { local } of workbook.children) if (!known.has(local)) lost.note(part, local);

  const related = readRelationships(file, part);
  const tabs = childrenOf(childOf(workbook, "sheets"), "sheet").map((sheet, index): SheetEntry | null => {
    const target = related.find(({ id, isExternal }) => id === sheet.attributes[`{${ns.officeRelationships}}id`] && !isExternal);
    if (target === undefined) throw damaged(part, "incomplete", `sheet ${textOf(sheet, "name")}`);
    return target.type === ns.relationshipType.worksheet ? { name: textOf(sheet, "name"), visibility: visibilities[sheet.attributes["state"] ?? ""] ?? "Visible", part: target.target, index } : null;
  });
  if (!tabs.some((tab) => tab !== null)) throw damaged(part, "incomplete", "sheets");
  const calculation = childOf(workbook, "calcPr");
  if (flag(calculation, "iterate")) lost.note(part, "iterate");
  const protection = childOf(workbook, "workbookProtection");
  if (["workbookPassword", "workbookHashValue"].some((name) => protection?.attributes[name] !== undefined)) lost.note(part, "workbookPassword");
  return {
    part,
    tabs,
    activeTab: numberOf(childOf(childOf(workbook, "bookViews"), "workbookView"), "activeTab", part, 0),
    names: childrenOf(childOf(workbook, "definedNames"), "definedName"),
    date1904: flag(childOf(workbook, "workbookPr"), "date1904"),
    calculationMode: calculationModes[calculation?.attributes["calcMode"] ?? "auto"] ?? "Automatic",
    isStructureProtected: flag(protection, "lockStructure"),
  };
}

const visibilities: Readonly<Record<string, SheetEntry["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

const calculationModes: Readonly<Record<string, BookModel["calculationMode"]>> = { auto: "Automatic", autoNoTable: "AutomaticExceptTables", manual: "Manual" };

/** Workbooks, templates and add-ins, with macros or without. */
function checkType(type: string): void {
  if (/sheet\.binary/i.test(type)) throw notAWorkbook("binaryWorkbook");
  if (!/(spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled\.main)\+xml$/i.test(type)) throw notAWorkbook("otherDocument");
}
