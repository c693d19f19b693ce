import type { SheetSnapshot } from "../../workbook/workbookSnapshot";
import { WorkbookError } from "../../workbook/workbookError";
import { readContentTypes } from "../opc/contentTypes";
import * as ns from "../opc/namespaces";
import { readRelationships } from "../opc/relationships";
import type { Relationship } from "../opc/relationships";
import { decodePart } from "../xml/decodePart";
import { damagedPart } from "../xml/partFault";
import { scanXml } from "../xml/scanXml";
import { decodeCellText } from "../xml/cellText";
import type { PackageParts } from "../opc/packageParts";
import { notAWorkbook } from "../opc/packageFault";

/** What a workbook consists of, before any sheet is read. */
export interface WorkbookOutline {
  /** Name of the main part: `xl/workbook.xml`. */
  readonly part: string;
  readonly date1904: boolean;
  /** Worksheets in the order of their tabs; chart sheets and macro sheets hold no tables and are left out. */
  readonly sheets: readonly SheetOutline[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly calcChain: string | null;
  /** Names of the whole workbook and what they refer to, without the leading `=`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface SheetOutline extends SheetSnapshot {
  readonly part: string;
}

/** @throws WorkbookError NOT_A_WORKBOOK, STRICT_WORKBOOK, DAMAGED_PACKAGE */
export function readWorkbookOutline(workbook: PackageParts): WorkbookOutline {
  const part = workbookPart(workbook);
  const related = readRelationships(workbook, part);
  const place = { file: workbook.file, part };
  const sheets: SheetOutline[] = [];
  const names: { name: string; refersTo: string }[] = [];
  let date1904 = false;
  let isRoot = true;
  let open: { name: string; refersTo: string } | null = null;

  scanXml(decodePart(workbook.bytes(part), place).text, place, {
    open(element) {
      if (isRoot && element.uri.startsWith(ns.strictPrefix)) throw new WorkbookError("STRICT_WORKBOOK", { file: workbook.file });
      if (isRoot && (element.uri !== ns.main || element.local !== "workbook")) throw damagedPart(place, "incomplete", { line: element.line });
      isRoot = false;
      if (element.uri !== ns.main) return;
      if (element.local === "workbookPr") date1904 = ["1", "true"].includes(element.get("date1904") ?? "");
      // A name of one sheet (its print area, say) carries that sheet's number.
      if (element.local === "definedName" && element.get("localSheetId") === undefined) open = { name: decodeCellText(element.get("name") ?? ""), refersTo: "" };
      if (element.local !== "sheet") return;
      const id = element.getNs(ns.officeRelationships, "id");
      const target = related.find((relationship) => relationship.id === id);
      if (target === undefined || target.isExternal) throw damagedPart(place, "incomplete", { line: element.line });
      if (target.type !== ns.relationshipType.worksheet) return;
      const state = element.get("state");
      sheets.push({
        name: decodeCellText(element.get("name") ?? ""),
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        part: target.target,
      });
    },
    text(text) {
      if (open !== null) open.refersTo += text;
    },
    close(element) {
      if (open === null || element.local !== "definedName") return;
      names.push(open);
      open = null;
    },
  });

  return {
    part,
    date1904,
    sheets,
    sharedStrings: targetOf(related, ns.relationshipType.sharedStrings),
    styles: targetOf(related, ns.relationshipType.styles),
    calcChain: targetOf(related, ns.relationshipType.calcChain),
    names,
  };
}

function workbookPart(workbook: PackageParts): string {
  const roots = readRelationships(workbook, "");
  if (roots.some(({ type }) => type === `${ns.strictPrefix}officeDocument/relationships/officeDocument`)) {
    throw new WorkbookError("STRICT_WORKBOOK", { file: workbook.file });
  }
  const part = targetOf(roots, ns.relationshipType.workbook);
  if (part === null) throw notAWorkbook(workbook.file, "otherDocument");
  const type = readContentTypes(workbook).typeOf(part) ?? "";
  if (/sheet\.binary/i.test(type)) throw notAWorkbook(workbook.file, "binaryWorkbook");
  if (!workbookTypes.test(type)) throw notAWorkbook(workbook.file, "otherDocument");
  return part;
}

/** Workbooks, templates and add-ins, with macros or without. */
const workbookTypes = /(spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled\.main)\+xml$/i;

function targetOf(related: readonly Relationship[], type: string): string | null {
  return related.find((relationship) => relationship.type === type && !relationship.isExternal)?.target ?? null;
}
