import { parseXml } from "../xml/parseXml";
import { packageRelationships } from "./namespaces";
import type { OpenedPackage } from "./openPackage";

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
export function readRelationships(file: OpenedPackage, source: string): Relationship[] {
  const name = relationshipsPart(source);
  if (!file.has(name)) return [];
  return parseXml(file.text(name), name)
    .children.filter(({ uri, local }) => uri === packageRelationships && local === "Relationship")
    .map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
      const isExternal = TargetMode === "External";
      return { id: Id, type: Type, target: isExternal ? Target : existing(file, resolveTarget(source, Target)), isExternal };
    });
}

/** The part of the first relationship of a type, or null. */
export function relatedPart(related: readonly Relationship[], type: string): string | null {
  return related.find((relationship) => relationship.type === type && !relationship.isExternal)?.target ?? null;
}

/**
 * The part that a target names: absolute (`/xl/tables/table1.xml`), relative to the folder of `source`, with `.` and `..`.
 * Example: `resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml")` → "xl/tables/table1.xml".
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/s, "");
  const segments: string[] = [];
  for (const segment of [...(path.startsWith("/") ? [] : source.split("/").slice(0, -1)), ...path.split("/")]) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Targets are addresses (`%E0%B9…`), and some programs name the part in the zip by the decoded form. */
function existing(file: OpenedPackage, name: string): string {
  if (file.has(name)) return name;
  try {
    const decoded = decodeURI(name);
    return file.has(decoded) ? decoded : name;
  } catch {
    return name; // not an encoded address at all
  }
}
