import type { AddInPart } from "../../model/addInPart";
import { contentTypeOf } from "../package/contentTypes";
import { relationshipType } from "../package/namespaces";
import type { NewPackage } from "../package/newPackage";
import type { OpenedPackage } from "../package/openPackage";
import { readRelationships, relatedPart, type Relationship } from "../package/relationships";

/** Where Excel keeps what it knows of add-ins, and where a save of ours puts nothing else. */
const folder = "xl/webextensions/";
const isOurs = (part: string): boolean => part.toLowerCase().startsWith(folder);

/**
 * The panes that Excel opens with a workbook, the list of them first. None when they refer to something outside their folder, which
 * a save might call differently.
 */
export function readAddInParts(file: OpenedPackage, outer: readonly Relationship[]): readonly AddInPart[] {
  const list = relatedPart(outer, relationshipType.addInPanes);
  const names = file.names.filter(isOurs).sort((left, right) => Number(right === list) - Number(left === list));
  if (list === null || names[0] !== list) return [];
  const isApart = names.flatMap((name) => readRelationships(file, name)).every(({ target, isExternal }) => isExternal || (isOurs(target) && file.has(target)));
  return isApart ? names.map((name) => ({ name, contentType: contentTypeOf(file, name), bytes: file.bytes(name) })) : [];
}

export function putAddInParts(file: NewPackage, parts: readonly AddInPart[]): void {
  for (const { name, contentType, bytes } of parts) file.put(name, contentType, bytes);
  if (parts[0] !== undefined) file.relate("", relationshipType.addInPanes, parts[0].name);
}
