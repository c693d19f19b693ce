import type { XmlElement } from "../../../../src/ooxml/xml/xmlTree";
import type { ParsedManifest } from "../parsedManifest";

const longest = 32;

/** Which list of resources an element's `resid` must be in. */
function listFor({ local }: XmlElement, parent: XmlElement | null): string {
  if (local === "Image") return "Images";
  if (local === "Description") return "LongStrings";
  if (local === "Label" || (local === "Title" && parent !== null)) return "ShortStrings";
  return "Urls";
}

/** Every name leads to a resource of the right kind, and every resource is named. */
export function resourceNameFaults({ all, fault, parentOf }: ParsedManifest): readonly string[] {
  const users = all.filter(({ attributes }) => attributes["resid"] !== undefined);
  const resources = all.filter((element) => ["Images", "Urls", "ShortStrings", "LongStrings"].includes(parentOf(element)?.local ?? ""));
  const byId = new Map(resources.map((resource) => [resource.attributes["id"] ?? "", resource]));
  const used = new Set(users.map(({ attributes }) => attributes["resid"]));
  return [
    ...users.flatMap((user) => {
      const name = user.attributes["resid"] ?? "";
      const resource = byId.get(name);
      if (resource === undefined) return [fault(user, `names the resource "${name}", which is not there`)];
      const list = listFor(user, parentOf(user));
      const found = parentOf(resource)?.local;
      return found === list ? [] : [fault(user, `must name one of <bt:${list}>; "${name}" is in <bt:${found ?? ""}>`)];
    }),
    ...resources.flatMap((resource) => {
      const id = resource.attributes["id"] ?? "";
      return [
        byId.get(id) === resource ? null : `has the id "${id}" a second time`,
        used.has(id) ? null : `"${id}" is named by nothing. Remove it`,
        id.length <= longest ? null : `has an id of ${id.length} characters; Office takes ${longest}`,
      ].flatMap((what) => (what === null ? [] : [fault(resource, what)]));
    }),
  ];
}
