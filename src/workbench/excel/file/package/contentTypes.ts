import { parseXml } from "../xml/parseXml";
import type { OpenedPackage } from "./openPackage";

/** What a file says that a part is: by the part's own entry, else by the ending of its name; "" when it says nothing. */
export function contentTypeOf(file: OpenedPackage, part: string): string {
  const name = "[Content_Types].xml";
  const { children } = parseXml(file.text(name), name);
  const own = children.find(({ local, attributes }) => local === "Override" && attributes["PartName"]?.toLowerCase() === `/${part.toLowerCase()}`);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const usual = children.find(({ local, attributes }) => local === "Default" && attributes["Extension"]?.toLowerCase() === extension);
  return (own ?? usual)?.attributes["ContentType"] ?? "";
}
