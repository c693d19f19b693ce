import { decodePart } from "../xml/decodePart";
import type { PartText } from "../xml/decodePart";
import { scanXml } from "../xml/scanXml";
import { applyEdits, appendTo, insertBefore, setAttribute } from "../xml/xmlEdit";
import type { XmlEdit } from "../xml/xmlEdit";
import { escapeXml } from "../xml/xmlText";
import { childOf, childrenOf, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { editTag } from "../xml/editTag";
import type { ZipPackage } from "../zip";

/**
 * The cell formats of a workbook, to give a cell without a number format one. A format that is there is used; only one
 * that is missing is added, at the end of the list, so that all others keep their numbers.
 */
export class NumberFormats {
  readonly #source: PartText;
  readonly #root: XmlElement;
  readonly #xfs: readonly XmlElement[];
  readonly #codes: Map<string, string>;
  readonly #added: string[] = [];
  readonly #addedCodes: string[] = [];

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

  /**
   * The number of a format that shows numbers as `code` does and is otherwise like `style`; `style` itself when it shows
   * them in a way of its own already.
   */
  format(style: string | null, code: string): string | null {
    const base = this.#xfs[Number(style ?? 0)];
    if (base === undefined || (base.attributes["numFmtId"] ?? "0") !== "0") return style;
    const id = this.#codes.get(unescaped(code)) ?? this.#addCode(code);
    const tag = editTag(this.#source.text.slice(base.start, base.contentStart), { numFmtId: id, applyNumberFormat: "1" });
    const wanted = tag + this.#source.text.slice(base.contentStart, base.end);
    const there = this.#xfs.findIndex((xf) => isSameFormat(xf, base, id));
    if (there >= 0) return String(there);
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

/** Whether a format is `base` with another number format. */
function isSameFormat(xf: XmlElement, base: XmlElement, numFmtId: string): boolean {
  const plain = ({ attributes, children }: XmlElement): string => {
    const { numFmtId: _number, applyNumberFormat: _apply, ...rest } = attributes;
    return JSON.stringify([Object.entries(rest).sort(), children.map(shape)]);
  };
  return xf.attributes["numFmtId"] === numFmtId && xf.attributes["applyNumberFormat"] !== "0" && plain(xf) === plain(base);
}

function shape({ name, attributes, children }: XmlElement): unknown {
  return [name, Object.entries(attributes).sort(), children.map(shape)];
}
