import { zipSync } from "fflate";
import type { Zippable } from "fflate";
import { element, xmlDeclaration } from "../xml/markup";
import * as ns from "./namespaces";
import { relationshipsPart } from "./relationships";

/** A package in the making: parts with their types, and who refers to whom. */
export interface NewPackage {
  /** Adds a part. Long ones come in pieces. Lists of relationships (`.rels`) are of one type in every file, whatever is said. */
  put(name: string, contentType: string, content: string | readonly string[] | Uint8Array): void;
  /** Notes that `source` (`""`: the package) refers to a part; gives back the id to name it by. */
  relate(source: string, type: string, target: string): string;
  /** The same parts give the same bytes. */
  toBytes(): Uint8Array;
}

export function newPackage(): NewPackage {
  const parts = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const related = new Map<string, { readonly type: string; readonly target: string }[]>();
  return {
    put(name, contentType, content) {
      if (!name.endsWith(".rels")) types.set(name, contentType);
      parts.set(name, content instanceof Uint8Array ? content : encode(content));
    },
    relate(source, type, target) {
      const list = related.get(source) ?? [];
      related.set(source, [...list, { type, target }]);
      return `rId${list.length + 1}`;
    },
    toBytes() {
      const all: Zippable = {};
      const add = (name: string, content: Uint8Array): void => {
        // Large sheets are written often and mailed seldom; the rest is small anyway.
        all[name] = [content, { level: content.length > fastFrom ? 1 : 6, mtime }];
      };
      add("[Content_Types].xml", encode(contentTypesXml(types)));
      for (const [source, list] of related) add(relationshipsPart(source), encode(relationshipsXml(source, list)));
      for (const [name, content] of parts) add(name, content);
      return zipSync(all);
    },
  };
}

const fastFrom = 4 * 1024 * 1024;

/** 1 January 1980 as zip writes dates (local time), which is what Excel gives every part. */
const mtime = new Date(1980, 0, 1);

function encode(content: string | readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  if (typeof content === "string") return encoder.encode(content);
  const pieces = content.map((piece) => encoder.encode(piece));
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function contentTypesXml(types: ReadonlyMap<string, string>): string {
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
  const overrides = [...types].map(([name, ContentType]) => element("Override", { PartName: `/${name}`, ContentType }));
  return xmlDeclaration + element("Types", { xmlns: ns.contentTypes }, ...defaults, ...overrides);
}

function relationshipsXml(source: string, list: readonly { readonly type: string; readonly target: string }[]): string {
  const items = list.map(({ type, target }, index) => element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: relativeTarget(source, target) }));
  return xmlDeclaration + element("Relationships", { xmlns: ns.packageRelationships }, ...items);
}

/** Example: from `xl/worksheets/sheet1.xml` to `xl/tables/table1.xml` → "../tables/table1.xml". */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  const common = from.findIndex((segment, index) => segment !== to[index]);
  const shared = common < 0 ? from.length : common;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
