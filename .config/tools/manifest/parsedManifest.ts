import { childOf, parseXml } from "../../../src/ooxml/xml/xmlTree";
import type { XmlElement } from "../../../src/ooxml/xml/xmlTree";

/** A manifest that is being checked. */
export interface ParsedManifest {
  readonly root: XmlElement;
  /** Every element, in the order of the file. */
  readonly all: readonly XmlElement[];
  /** The part for Offices that know ribbon buttons: all that we support. */
  readonly overrides: XmlElement | null;
  /** "line 12: <Id> …" */
  readonly fault: (element: XmlElement, what: string) => string;
  readonly parentOf: (element: XmlElement) => XmlElement | null;
}

/** @throws Error when the text is not well-formed */
export function parseManifest(text: string): ParsedManifest {
  const root = parseXml(text);
  const parents = new Map<XmlElement, XmlElement>();
  const all: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    all.push(element);
    for (const child of element.children) {
      parents.set(child, element);
      visit(child);
    }
  };
  visit(root);
  return {
    root,
    all,
    overrides: childOf(root, "VersionOverrides"),
    fault: (element, what) => `line ${lineOf(text, element.start)}: <${element.name}> ${what}`,
    parentOf: (element) => parents.get(element) ?? null,
  };
}

const lineOf = (text: string, position: number): number => text.slice(0, position).split("\n").length;

/** What an element says: its `DefaultValue`, or its text. */
export const valueOf = (element: XmlElement): string => element.attributes["DefaultValue"] ?? element.text.trim();
