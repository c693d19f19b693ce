import { decodePart } from "../xml/decodePart";
import type { PartText } from "../xml/decodePart";
import { scanXml } from "../xml/scanXml";
import { applyEdits } from "../xml/xmlEdit";
import type { PackageParts } from "./packageParts";
import { packageRelationships } from "./namespaces";

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part in the package, or the address as written when it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the relationships of a part stand; `""` is the package itself. Example: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of a part (`""`: of the package); none when it has no such list. */
export function readRelationships(workbook: PackageParts, source: string): Relationship[] {
  return located(workbook, source)?.relationships ?? [];
}

/** The list of a part's relationships without those to `target`; every other character stays. */
export function removeRelationship(workbook: PackageParts, source: string, target: string): Uint8Array {
  const list = located(workbook, source);
  if (list === null) return new Uint8Array();
  const removals = list.relationships.filter((relationship) => !relationship.isExternal && relationship.target === target);
  return list.part.encode(applyEdits(list.part.text, removals.map(({ start, end }) => ({ start, end, replacement: "" }))));
}

interface LocatedRelationship extends Relationship {
  readonly start: number;
  readonly end: number;
}

function located(workbook: PackageParts, source: string): { readonly part: PartText; readonly relationships: LocatedRelationship[] } | null {
  const name = relationshipsPart(source);
  if (!workbook.has(name)) return null;
  const place = { file: workbook.file, part: name };
  const part = decodePart(workbook.bytes(name), place);
  const relationships: LocatedRelationship[] = [];
  scanXml(part.text, place, {
    close(element, { end }) {
      if (element.uri !== packageRelationships || element.local !== "Relationship") return;
      const target = element.get("Target") ?? "";
      const isExternal = element.get("TargetMode") === "External";
      relationships.push({
        id: element.get("Id") ?? "",
        type: element.get("Type") ?? "",
        target: isExternal ? target : existing(workbook, resolveTarget(source, target)),
        isExternal,
        start: element.start,
        end,
      });
    },
  });
  return { part, relationships };
}

/**
 * The part that a target names: absolute (`/xl/tables/table1.xml`), relative to the folder of `source`, with `.` and `..`.
 * Example: `resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml")` → "xl/tables/table1.xml".
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/s, "");
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const segments: string[] = [];
  for (const segment of [...folder, ...path.split("/")]) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Targets are addresses (`%E0%B9…`), and some programs name the part in the zip by the decoded form. */
function existing(workbook: PackageParts, name: string): string {
  if (workbook.has(name)) return name;
  try {
    const decoded = decodeURI(name);
    return workbook.has(decoded) ? decoded : name;
  } catch {
    return name; // not an encoded address at all
  }
}
