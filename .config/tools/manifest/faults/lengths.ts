import type { XmlElement } from "../../../../src/ooxml/xml/xmlTree";
import type { ParsedManifest } from "../parsedManifest";

/** Office's limits, in characters. Source: [MS-OWEMXML] 5.6, office-platform.md 4.1. */
const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;

/** Elements whose text stands between their tags; all others have it in an attribute, or none. */
const textElements = new Set(["Id", "Version", "ProviderName", "DefaultLocale", "AppDomain", "Permissions", "TaskpaneId", "FunctionName"]);

/** No text is empty or longer than Office takes. */
export function lengthFaults({ all, fault, parentOf }: ParsedManifest): readonly string[] {
  const limitOf = (element: XmlElement): number => {
    const parent = parentOf(element);
    if (element.local === "Override" && parent !== null) return limitOf(parent);
    if (parent?.local === "LongStrings" || element.local === "Description") return LONG;
    return /Url$|Location$|^Image$|^AppDomain$/.test(element.local) ? ADDRESS : SHORT;
  };
  return all.flatMap((element) => {
    const text = element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? (textElements.has(element.local) ? element.text : null);
    if (text === null) return [];
    if (text.trim() === "") return [fault(element, "is empty")];
    return text.length <= limitOf(element) ? [] : [fault(element, `has ${text.length} characters; Office takes ${limitOf(element)}`)];
  });
}
