import { SaxesParser } from "saxes";

/**
 * An element and where it stands in the text of its part, so that a change can replace exactly these characters and leave
 * the rest of the part as it was written.
 */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  /** Namespace. */
  readonly uri: string;
  /** Values by name as written, references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `<` of the start tag. */
  readonly start: number;
  /** After `>` of the start tag. */
  readonly contentStart: number;
  /** `<` of the end tag; equal to `contentStart` when there is no content. */
  readonly contentEnd: number;
  /** After `>` of the end tag, or of the only tag. */
  readonly end: number;
  /** Whether it was written as `<a/>`. */
  readonly isSelfClosing: boolean;
  /** The character data directly inside, references resolved. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/**
 * Reads a whole part; for small parts, not for the cells of a large sheet. Entities that a part defines for itself are refused.
 *
 * @throws Error when the text is not well-formed
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Building[] = [];
  let root: XmlElement | null = null;

  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (part) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += part;
  });
  parser.on("cdata", (part) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += part;
  });
  parser.on("opentag", (tag) => {
    const contentStart = parser.position;
    open.push({
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
      // An attribute cannot hold "<", so the last one before here begins this tag.
      start: text.lastIndexOf("<", contentStart - 1),
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      isSelfClosing: tag.isSelfClosing,
      text: "",
      children: [],
    });
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    if (!element.isSelfClosing) {
      element.end = parser.position;
      element.contentEnd = text.lastIndexOf("<", element.end - 1);
    }
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(text).close();
  if (root === null) throw new Error("no root element");
  return root;
}

type Building = { -readonly [Key in keyof Omit<XmlElement, "children">]: XmlElement[Key] } & { children: XmlElement[] };

/** The first child of that name (without prefix), or null. */
export function childOf(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

/** The element as it is written. */
export function sourceOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}
