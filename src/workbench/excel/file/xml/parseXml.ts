import { SaxesParser } from "saxes";
import { damaged } from "../package/fault";
import { markupCompatibility } from "../package/namespaces";

/** An element with all that is inside. */
export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  /** Namespace; "" for none. */
  readonly uri: string;
  /** Values by name; of a namespace as `{namespace}name`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, references resolved. */
  readonly text: string;
}

/**
 * Reads a whole part; not for the cells of a large sheet. Of alternative content the fallback is taken, for we know none of
 * the newer markup that it stands in for. A document type declaration and unknown entities are refused.
 *
 * @throws WorkbookError DAMAGED_PACKAGE naming the part and the line
 */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  // Without a prototype, so that `&constructor;` is as unknown as any other name.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" });
  const open: Building[] = [];
  let root: Building | null = null;
  parser.on("doctype", () => {
    throw new Error("a document type declaration");
  });
  parser.on("text", (piece) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  });
  parser.on("cdata", (piece) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values: Record<string, string> = {};
    for (const attribute of Object.values(attributes)) {
      values[attribute.uri === "" || attribute.prefix === "xmlns" ? attribute.name : `{${attribute.uri}}${attribute.local}`] = attribute.value;
    }
    open.push({ local, uri, attributes: values, children: [], text: "" });
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = closed;
    else if (closed.uri === markupCompatibility && closed.local === "AlternateContent") {
      parent.children.push(...(closed.children.find(({ local }) => local === "Fallback")?.children ?? []));
    } else parent.children.push(closed);
  });
  try {
    parser.write(text).close();
  } catch (cause) {
    throw damaged(part, "xml", `line ${parser.line}`, cause);
  }
  if (root === null) throw damaged(part, "xml", "no element");
  return root;
}

interface Building extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The first child of that name (without prefix), or undefined. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}
