import type { BookProperties } from "../../model/book";
import type { LostParts } from "../package/lost";
import * as ns from "../package/namespaces";
import { decodeText } from "../xml/cellText";
import { childOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { element, textContent, xmlDeclaration } from "../xml/markup";

type TextProperty = Exclude<keyof BookProperties, "company" | "manager">;

/** Elements of the core properties, with their prefix. */
const coreElements: Readonly<Record<TextProperty, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  creationDate: "dcterms:created",
  category: "cp:category",
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** @param core, app roots of the two parts of properties, when there are any */
export function readProperties(core: XmlElement | undefined, app: XmlElement | undefined, corePart: string, lost: LostParts): BookProperties {
  const properties: BookProperties = { title: "", subject: "", author: "", comments: "" };
  for (const [property, name] of Object.entries(coreElements) as [TextProperty, string][]) {
    const text = decodeText(childOf(core, localName(name))?.text ?? "");
    if (text !== "") properties[property] = text;
  }
  for (const property of ["company", "manager"] as const) {
    const text = decodeText(childOf(app, property === "company" ? "Company" : "Manager")?.text ?? "");
    if (text !== "") properties[property] = text;
  }
  // The time of the last change is that of the next save.
  const kept = new Set([...Object.values(coreElements).map(localName), "modified"]);
  for (const { local } of core?.children ?? []) if (!kept.has(local)) lost.note(corePart, local);
  return properties;
}

export function corePropertiesMarkup(properties: BookProperties): string {
  const elements = (Object.entries(coreElements) as [TextProperty, string][]).map(([property, name]) => {
    const text = properties[property] ?? "";
    return text === "" ? "" : element(name, property === "creationDate" ? { "xsi:type": "dcterms:W3CDTF" } : {}, textContent(text));
  });
  const namespaces = { "xmlns:cp": ns.coreProperties, "xmlns:dc": ns.dublinCore, "xmlns:dcterms": ns.dublinCoreTerms, "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance" };
  return xmlDeclaration + element("cp:coreProperties", namespaces, ...elements);
}

export function appPropertiesMarkup({ company, manager }: BookProperties): string {
  const text = (name: string, value: string | undefined): string => (value === undefined || value === "" ? "" : element(name, {}, textContent(value)));
  return xmlDeclaration + element("Properties", { xmlns: ns.extendedProperties }, text("Application", "Emulated Excel"), text("Manager", manager), text("Company", company));
}
