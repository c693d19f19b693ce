import { decodePart } from "../../../../ooxml/xml/decodePart";
import type { PartText } from "../../../../ooxml/xml/decodePart";
import { scanXml } from "../../../../ooxml/xml/scanXml";
import { applyEdits, appendTo, insertBefore, setAttribute } from "../../../../ooxml/xml/xmlEdit";
import type { XmlEdit } from "../../../../ooxml/xml/xmlEdit";
import { escapeXml } from "../../../../ooxml/xml/xmlText";
import { childOf, childrenOf, parseXml } from "../../../../ooxml/xml/xmlTree";
import type { XmlElement } from "../../../../ooxml/xml/xmlTree";
import { editTag } from "../../../../ooxml/xml/editTag";
import type { AttributeChanges } from "../../../../ooxml/xml/editTag";
import type { ZipPackage } from "../zip";

/** What a cell's format should be besides what it is. */
export interface FormatWish {
  /** A number format for a cell that has none; one that it has stays. */
  readonly numberFormat: string | null;
  /** Excel's mark for text (the apostrophe of the formula bar); cells that are formatted as text (`@`) get none. */
  readonly textMark: "on" | "off" | "as it is";
}

/**
 * The cell formats of a workbook (`cellXfs`), to give a cell another one that differs in one thing. A format that is there
 * is used; only one that is missing is added, at the end of the list, so that all others keep their numbers.
 */
export class CellFormats {
  readonly #source: PartText;
  readonly #root: XmlElement;
  readonly #xfs: readonly XmlElement[];
  readonly #codes: Map<string, string>;
  readonly #added: string[] = [];
  readonly #addedCodes: string[] = [];
  readonly #fitted = new Map<string, string | null>();

  constructor(workbook: ZipPackage, part: string) {
    this.#source = decodePart(workbook.bytes(part), { file: workbook.file, part });
    scanXml(this.#source.text, this.#source, {}); // refuses what the tree below would not
    this.#root = parseXml(this.#source.text);
    const cellXfs = childOf(this.#root, "cellXfs");
    this.#xfs = cellXfs === null ? [] : childrenOf(cellXfs, "xf");
    const formats = childOf(this.#root, "numFmts");
    const known = formats === null ? [] : childrenOf(formats, "numFmt");
    this.#codes = new Map(known.map(({ attributes }) => [unescaped(attributes["formatCode"] ?? ""), attributes["numFmtId"] ?? ""]));
  }

  /** The number of a format that is like `style` but for what is wished; `style` itself when that is so already. */
  fitted(style: string | null, wish: FormatWish): string | null {
    const key = `${style ?? ""} ${wish.textMark} ${wish.numberFormat ?? ""}`;
    const known = this.#fitted.get(key);
    if (known !== undefined) return known;
    const fitted = this.#fit(style, wish);
    this.#fitted.set(key, fitted);
    return fitted;
  }

  #fit(style: string | null, { numberFormat, textMark }: FormatWish): string | null {
    const base = this.#xfs[Number(style ?? 0)];
    if (base === undefined) return style;
    const { numFmtId = "0", quotePrefix } = base.attributes;
    const isMarked = quotePrefix === "1" || quotePrefix === "true";
    const isText = numFmtId === builtInText || numFmtId === this.#codes.get("@");
    const changes: AttributeChanges = {
      ...(numberFormat !== null && numFmtId === "0" ? { numFmtId: this.#codes.get(unescaped(numberFormat)) ?? this.#addCode(numberFormat), applyNumberFormat: "1" } : {}),
      ...(textMark === "on" && !isMarked && !isText ? { quotePrefix: "1" } : {}),
      ...(textMark === "off" && isMarked ? { quotePrefix: null } : {}),
    };
    return Object.keys(changes).length === 0 ? style : this.#variant(base, changes);
  }

  #variant(base: XmlElement, changes: AttributeChanges): string {
    const wantedShape = shapeOf(base, changes);
    const there = this.#xfs.findIndex((xf) => shapeOf(xf) === wantedShape);
    if (there >= 0) return String(there);
    const { text } = this.#source;
    const wanted = editTag(text.slice(base.start, base.contentStart), changes) + text.slice(base.contentStart, base.end);
    const added = this.#added.indexOf(wanted);
    return String(this.#xfs.length + (added >= 0 ? added : this.#added.push(wanted) - 1));
  }

  /** The part with what was added, or null when nothing was. */
  toBytes(): Uint8Array | null {
    const cellXfs = childOf(this.#root, "cellXfs");
    if (this.#added.length === 0 || cellXfs === null) return null;
    const { text } = this.#source;
    const edits = [...this.#extend(cellXfs, this.#added), ...this.#addCodes()];
    return this.#source.encode(applyEdits(text, edits));
  }

  #addCode(code: string): string {
    const firstOfOurs = 164; // lower numbers are Excel's own
    const taken = [...this.#codes.values(), ...this.#xfs.map(({ attributes }) => attributes["numFmtId"] ?? "0")].map(Number);
    const id = String(taken.reduce((highest, each) => Math.max(highest, each), firstOfOurs - 1) + 1);
    this.#codes.set(unescaped(code), id);
    this.#addedCodes.push(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #addCodes(): XmlEdit[] {
    if (this.#addedCodes.length === 0) return [];
    const formats = childOf(this.#root, "numFmts");
    if (formats !== null) return this.#extend(formats, this.#addedCodes);
    const first = this.#root.children[0];
    const element = `<${this.#prefix}numFmts count="${this.#addedCodes.length}">${this.#addedCodes.join("")}</${this.#prefix}numFmts>`;
    return first === undefined ? [] : [insertBefore(first, element)];
  }

  #extend(list: XmlElement, added: readonly string[]): XmlEdit[] {
    const count = list.children.length + added.length;
    const counted = list.attributes["count"] === undefined ? [] : [setAttribute(this.#source.text, list, "count", String(count))];
    return [appendTo(list, added.join("")), ...counted];
  }

  get #prefix(): string {
    return this.#root.name.slice(0, this.#root.name.length - this.#root.local.length);
  }
}

/** Excel writes `d\ mmm\ yyyy` where people write `d mmm yyyy`. */
const unescaped = (code: string): string => code.replace(/\\([ \-/,.])/g, "$1");

const builtInText = "49";

/** What a format says, without regard to the order of its attributes; as it would be after `changes`. */
function shapeOf({ name, attributes, children }: XmlElement, changes: AttributeChanges = {}): string {
  const changed = Object.entries({ ...attributes, ...changes }).filter(([, value]) => value !== null);
  return JSON.stringify([name, changed.sort(([a], [b]) => (a < b ? -1 : 1)), children.map((child) => shapeOf(child))]);
}
