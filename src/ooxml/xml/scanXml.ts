import { SaxesParser } from "saxes";
import type { SaxesTagNS } from "saxes";
import { damagedPart } from "./partFault";
import type { PartPlace, PartDamage } from "./partFault";

/** An element as the scanner meets it. Positions are indexes into the scanned text. */
export class ScannedElement {
  /** Position of `<`. */
  readonly start: number;
  /** Position behind the `>` of the opening tag; for `<a/>` also the end of the element. */
  readonly contentStart: number;
  readonly line: number;
  /** Whether white space around its text counts (`xml:space`, inherited from the elements around it). */
  readonly keepsSpace: boolean;

  constructor(
    private readonly tag: SaxesTagNS,
    start: number,
    contentStart: number,
    line: number,
    parent: ScannedElement | undefined,
  ) {
    this.start = start;
    this.contentStart = contentStart;
    this.line = line;
    const space = tag.attributes["xml:space"]?.value; // the prefix `xml` is fixed
    this.keepsSpace = space === undefined ? (parent?.keepsSpace ?? false) : space === "preserve";
  }

  /** Namespace; "" for none. */
  get uri(): string {
    return this.tag.uri;
  }

  /** Name without prefix: `row`. */
  get local(): string {
    return this.tag.local;
  }

  /** `x:` or "", as written. */
  get prefix(): string {
    return this.tag.prefix === "" ? "" : `${this.tag.prefix}:`;
  }

  /** As written, prefix included. */
  get name(): string {
    return this.tag.name;
  }

  /** Whether it was written as `<a/>`. */
  get isSelfClosing(): boolean {
    return this.tag.isSelfClosing;
  }

  /** Value of an attribute without a prefix. */
  get(name: string): string | undefined {
    return this.tag.attributes[name]?.value;
  }

  /** Value of an attribute of a namespace, whatever its prefix. */
  getNs(uri: string, local: string): string | undefined {
    return Object.values(this.tag.attributes).find((attribute) => attribute.uri === uri && attribute.local === local)?.value;
  }
}

/** Where an element ends: `contentEnd` is the position of its `</`, `end` the one behind it. Both equal `contentStart` for `<a/>`. */
export interface ElementEnd {
  readonly contentEnd: number;
  readonly end: number;
}

export interface XmlVisitor {
  open?(element: ScannedElement): void;
  /** Text with references resolved and CDATA unwrapped; one text may come in several pieces. */
  text?(text: string): void;
  close?(element: ScannedElement, end: ElementEnd): void;
}

/**
 * Reads a whole part once, telling the visitor every element with its position. Namespaces are resolved; a document
 * type declaration, an undeclared entity and anything that is not well-formed are refused.
 *
 * @throws WorkbookError DAMAGED_PACKAGE naming the part and the line
 */
export function scanXml(text: string, place: PartPlace, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  // Without a prototype, so that `&constructor;` is as unknown as any other name.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, { amp: "&", gt: ">", lt: "<", quot: "\"", apos: "'" });
  const refuse = (reason: PartDamage, cause?: unknown) => damagedPart(place, reason, { line: parser.line }, cause);
  const open: ScannedElement[] = [];

  // Five handlers and no more: with seven V8 gives up on the parser's layout, and it becomes four times slower.
  parser.on("doctype", () => {
    throw refuse("doctype");
  });
  parser.on("opentag", (tag) => {
    if (open.length === 0 && !isAllowedEncoding(parser.xmlDecl.encoding)) throw refuse("encoding");
    const contentStart = parser.position;
    // A tag holds no `<` besides its first character: XML forbids it in attribute values.
    const element = new ScannedElement(tag, text.lastIndexOf("<", contentStart - 1), contentStart, parser.line, open.at(-1));
    open.push(element);
    visitor.open?.(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    const end = parser.position;
    visitor.close?.(element, { end, contentEnd: element.isSelfClosing ? end : text.lastIndexOf("<", end - 1) });
  });
  if (visitor.text !== undefined) {
    const onText = visitor.text.bind(visitor);
    parser.on("text", onText);
    parser.on("cdata", onText);
  }

  try {
    parser.write(text).close();
  } catch (error) {
    // The parser throws plain errors; anything else is a refusal of the visitor or a slip in it.
    throw error instanceof Error && error.name === "Error" ? refuse("xml", error) : error;
  }
}

/** The bytes have been decoded by now; a declaration that names another encoding means that they were something else. */
function isAllowedEncoding(declared: string | undefined): boolean {
  return declared === undefined || /^(utf-?8|utf-?16|us-ascii)$/i.test(declared);
}
