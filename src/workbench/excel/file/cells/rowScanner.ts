import { damaged } from "../package/fault";
import { unescapeXml } from "../xml/xmlText";

/** A start tag met among the rows. */
export interface Tag {
  /** Without the sheet's prefix. */
  name: string;
  /** What stands between the name and `>` or `/>`. */
  attributes: string;
  isClosed: boolean;
  /** Position of `<` and position behind `>`. */
  start: number;
  end: number;
}

/**
 * Walks through the rows of a sheet. Written by hand because a register has millions of cells and a general parser takes most
 * of the time to open it; it knows elements, attributes, text and references, and refuses everything else (comments, CDATA,
 * processing instructions), which no spreadsheet program writes there.
 */
export class RowScanner {
  at: number;
  readonly tag: Tag = { name: "", attributes: "", isClosed: false, start: 0, end: 0 };

  /** @param prefix of the main namespace with its colon, "" for none */
  constructor(
    readonly xml: string,
    start: number,
    readonly end: number,
    readonly prefix: string,
    readonly part: string,
  ) {
    this.at = start;
  }

  refuse(detail: string): Error {
    return damaged(this.part, "xml", detail);
  }

  /** Moves to the next start tag and returns true; false at the end tag of `parent`, behind which it then stands. Text between tags must be white space. */
  next(parent: string): boolean {
    const { xml, tag } = this;
    let at = this.at;
    let code = xml.charCodeAt(at);
    while (code === 10 || code === 13 || code === 32 || code === 9) code = xml.charCodeAt(++at);
    if (code !== 60 || at >= this.end) throw this.refuse(`text or the end of the part within ${parent}`);
    const close = xml.indexOf(">", at);
    if (close < 0) throw this.refuse("an open tag");
    if (xml.charCodeAt(at + 1) === 47) {
      if (xml.slice(at + 2, close).trimEnd() !== this.prefix + parent) throw this.refuse(`${xml.slice(at, close + 1)} within ${parent}`);
      this.at = close + 1;
      return false;
    }
    tag.start = at;
    tag.end = this.at = close + 1;
    tag.isClosed = xml.charCodeAt(close - 1) === 47;
    const contentEnd = tag.isClosed ? close - 1 : close;
    let nameEnd = at + 1;
    for (code = xml.charCodeAt(nameEnd); nameEnd < contentEnd && code !== 32 && code !== 10 && code !== 13 && code !== 9; ) code = xml.charCodeAt(++nameEnd);
    const name = xml.slice(at + 1, nameEnd);
    if (!/^[A-Za-z]/.test(name) || !name.startsWith(this.prefix)) throw this.refuse(`<${name.slice(0, 20)} within ${parent}`);
    tag.name = this.prefix === "" ? name : name.slice(this.prefix.length);
    tag.attributes = xml.slice(nameEnd, contentEnd);
    // A `>` or `<` within a value is legal or not, and either way not what the search above took it for.
    if (tag.attributes.includes("<") || (count(tag.attributes, '"') & 1) === 1 || (count(tag.attributes, "'") & 1) === 1) throw this.refuse(`the attributes of ${name}`);
    return true;
  }

  /** Refuses any other element than this one. */
  expect(name: string, parent: string): void {
    if (this.tag.name !== name) throw this.refuse(`${this.tag.name} within ${parent}`);
  }

  /** The text inside the element whose start tag was met last, references resolved; it may hold no elements. */
  text(): string {
    const { tag, xml } = this;
    if (tag.isClosed) return "";
    const close = xml.indexOf("<", tag.end);
    const end = `</${this.prefix}${tag.name}`;
    const behind = xml.indexOf(">", close);
    if (close < 0 || !xml.startsWith(end, close) || xml.slice(close + end.length, behind).trim() !== "") throw this.refuse(`markup within ${tag.name}`);
    this.at = behind + 1;
    const raw = xml.slice(tag.end, close);
    if (!raw.includes("&") && !raw.includes("\r")) return raw;
    return this.resolved(raw);
  }

  /** The element whose start tag was met last, as it is written, with all that is inside. */
  source(): string {
    const { tag, xml } = this;
    if (tag.isClosed) return xml.slice(tag.start, tag.end);
    const end = `</${this.prefix}${tag.name}>`;
    const close = xml.indexOf(end, tag.end);
    if (close < 0) throw this.refuse(`an open ${tag.name}`);
    this.at = close + end.length;
    return xml.slice(tag.start, this.at);
  }

  /** An attribute of the tag met last; undefined when it is not there. */
  attribute(name: string): string | undefined {
    const { attributes } = this.tag;
    let at = attributes.indexOf(`${name}=`);
    while (at > 0 && attributes.charCodeAt(at - 1) > 32) at = attributes.indexOf(`${name}=`, at + 1);
    if (at < 0) return spaced.test(attributes) ? this.spacedAttribute(name) : undefined;
    const quote = attributes[at + name.length + 1] ?? "";
    const end = attributes.indexOf(quote, at + name.length + 2);
    if ((quote !== '"' && quote !== "'") || end < 0) throw this.refuse(`the attributes of ${this.tag.name}`);
    const value = attributes.slice(at + name.length + 2, end);
    return value.includes("&") ? this.resolved(value) : value;
  }

  /** `r = "A1"`: legal, and nobody writes it so. */
  private spacedAttribute(name: string): string | undefined {
    const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(this.tag.attributes);
    return match === null ? undefined : this.resolved(match[1] ?? match[2] ?? "");
  }

  private resolved(text: string): string {
    const plain = unescapeXml(text);
    if (plain === null) throw this.refuse(text.slice(0, 40));
    return plain;
  }}

const spaced = /\s=|=\s/;

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
