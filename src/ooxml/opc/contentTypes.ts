import { decodePart } from "../xml/decodePart";
import type { PartText } from "../xml/decodePart";
import { scanXml } from "../xml/scanXml";
import type { XmlEdit } from "../xml/xmlEdit";
import type { PackageParts } from "./packageParts";
import { contentTypes } from "./namespaces";

export const contentTypesPart = "[Content_Types].xml";

/** Which part holds what, as `[Content_Types].xml` says it. */
export interface ContentTypes {
  readonly source: PartText;
  /** Content type of a part, or null when the list does not say. */
  typeOf(part: string): string | null;
  /** The change that takes a part off the list; none when the list does not name it. */
  without(part: string): readonly XmlEdit[];
}

export function readContentTypes(workbook: PackageParts): ContentTypes {
  const place = { file: workbook.file, part: contentTypesPart };
  const source = decodePart(workbook.bytes(contentTypesPart), place);
  const overrides = new Map<string, { readonly type: string; readonly removal: XmlEdit }>();
  const defaults = new Map<string, string>();
  scanXml(source.text, place, {
    close(element, { end }) {
      if (element.uri !== contentTypes) return;
      const type = element.get("ContentType") ?? "";
      if (element.local === "Default") defaults.set((element.get("Extension") ?? "").toLowerCase(), type);
      if (element.local === "Override") overrides.set(keyOf(element.get("PartName") ?? ""), { type, removal: { start: element.start, end, replacement: "" } });
    },
  });
  return {
    source,
    typeOf: (part) => overrides.get(keyOf(part))?.type ?? defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? null,
    without: (part) => [overrides.get(keyOf(part))?.removal ?? []].flat(),
  };
}

/** Part names are the same in upper and lower case; the list writes them with a leading slash. */
const keyOf = (part: string): string => part.replace(/^\//, "").toLowerCase();
