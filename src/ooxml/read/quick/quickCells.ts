import { lastColumn, lastRow } from "../../grid/cellRange";
import { NotPlain, characterData, passCharacterData, textOfT } from "./plainText";

/** A cell as it stands in the sheet's XML, without its place there. */
export interface QuickCell {
  row: number;
  column: number;
  type: string;
  value: string | null;
  inline: string | null;
  /** Whether a formula made the value. */
  hasFormula: boolean;
}

const LESS = 60;
const SPACE = 32;
const SLASH = 47;

/**
 * Reads the rows of a sheet, from the first to the end tag of their list, in one pass without a parser. Tells every cell through the same object,
 * so whoever keeps something of it copies that. Rows and cells without an address are numbered as Excel numbers them.
 *
 * @throws NotPlain at anything that Excel does not write among plain cells: comments, prefixes, text of several looks, elements that it does
 *   not know, addresses out of order
 */
export function quickCells(text: string, from: number, to: number, tell: (cell: QuickCell) => void): void {
  const reader = new CellsReader(text, from);
  reader.rows(to, tell);
}

class CellsReader {
  readonly #cell: QuickCell = { row: 0, column: 0, type: "n", value: null, inline: null, hasFormula: false };
  // Attributes of the last tag.
  #address: string | null = null;
  #type = "n";
  #isEmpty = false;

  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  rows(to: number, tell: (cell: QuickCell) => void): void {
    const { text } = this;
    let row = 0;
    for (this.#skipSpace(); this.at < to; this.#skipSpace()) {
      if (!text.startsWith("<row", this.at)) throw new NotPlain();
      this.#tag(4);
      const number = this.#address === null ? row + 1 : Number(this.#address);
      if (!(number > row && number <= lastRow)) throw new NotPlain();
      row = number;
      if (!this.#isEmpty) this.#cellsOf(row, tell);
    }
    if (this.at !== to) throw new NotPlain();
  }

  #cellsOf(row: number, tell: (cell: QuickCell) => void): void {
    const { text } = this;
    const cell = this.#cell;
    cell.row = row;
    cell.column = 0;
    for (this.#skipSpace(); !text.startsWith("</row>", this.at); this.#skipSpace()) {
      if (!text.startsWith("<c", this.at)) throw new NotPlain();
      this.#tag(2);
      const column = this.#address === null ? cell.column + 1 : columnIn(this.#address, row);
      if (!(column > cell.column && column <= lastColumn)) throw new NotPlain();
      cell.column = column;
      cell.type = this.#type;
      cell.value = null;
      cell.inline = null;
      cell.hasFormula = false;
      if (!this.#isEmpty) this.#contentOf(cell);
      tell(cell);
    }
    this.at += "</row>".length;
  }

  #contentOf(cell: QuickCell): void {
    const { text } = this;
    for (this.#skipSpace(); !text.startsWith("</c>", this.at); this.#skipSpace()) {
      if (text.startsWith("<v>", this.at) && cell.value === null) cell.value = this.#textUntil(this.at + 3, "</v>", characterData);
      else if (text.startsWith("<f", this.at) && !cell.hasFormula) {
        cell.hasFormula = true;
        this.#tag(2);
        if (!this.#isEmpty) this.#textUntil(this.at, "</f>", passCharacterData);
      } else if (text.startsWith("<is><t", this.at) && cell.inline === null) this.#inline(cell);
      else throw new NotPlain();
    }
    this.at += "</c>".length;
  }

  #textUntil<Data>(start: number, closing: string, dataIn: (text: string, from: number, to: number) => Data): Data {
    const end = this.text.indexOf("<", start);
    if (!this.text.startsWith(closing, end)) throw new NotPlain();
    this.at = end + closing.length;
    return dataIn(this.text, start, end);
  }

  #inline(cell: QuickCell): void {
    const keepsSpace = this.text.startsWith(keeping, this.at);
    if (!keepsSpace && !this.text.startsWith(plain, this.at)) throw new NotPlain();
    const start = this.at + (keepsSpace ? keeping.length : plain.length);
    const end = this.text.indexOf("<", start);
    if (!this.text.startsWith(closing, end)) throw new NotPlain();
    cell.inline = textOfT(this.text, start, end, keepsSpace);
    this.at = end + closing.length;
  }

  /** Reads the attributes of a tag whose name ends `name` characters from here, and goes behind it. */
  #tag(name: number): void {
    const { text } = this;
    let at = this.at + name;
    this.#address = null;
    this.#type = "n";
    while (text.charCodeAt(at) === SPACE) {
      at += 1;
      const equals = text.indexOf('="', at);
      const end = text.indexOf('"', equals + 2);
      if (equals < 0 || end < 0 || equals - at > LONGEST_NAME || end - equals > LONGEST_VALUE) break;
      const attribute = text.slice(at, equals);
      if (attribute === "r") this.#address = text.slice(equals + 2, end);
      else if (attribute === "t") this.#type = text.slice(equals + 2, end);
      else if (!known.has(attribute)) throw new NotPlain();
      at = end + 1;
    }
    this.#isEmpty = text.charCodeAt(at) === SLASH;
    if (this.#isEmpty) at += 1;
    if (text[at] !== ">") throw new NotPlain();
    this.at = at + 1;
  }

  #skipSpace(): void {
    if (this.text.charCodeAt(this.at) === LESS) return;
    while (/[ \t\n]/.test(this.text[this.at] ?? "")) this.at += 1;
  }
}

/** Of rows, cells and formulas; their values matter to nobody who reads what cells hold. */
const known = new Set([
  "s", "spans", "ht", "customHeight", "customFormat", "hidden", "outlineLevel", "collapsed", "thickTop", "thickBot", "ph", "x14ac:dyDescent", "cm", "vm",
  "ref", "si", "ca", "aca", "dt2D", "dtr", "r1", "r2", "bx",
]);
const LONGEST_NAME = 20;
const LONGEST_VALUE = 40;

const plain = "<is><t>";
const keeping = '<is><t xml:space="preserve">';
const closing = "</t></is>";

/** The column of an address like `AB12`; 0 when it is no address of this row. */
function columnIn(address: string, row: number): number {
  let column = 0;
  let index = 0;
  for (let letter = address.charCodeAt(0); letter >= 65 && letter <= 90; letter = address.charCodeAt(index)) {
    column = column * 26 + letter - 64;
    index += 1;
  }
  let number = 0;
  for (; index < address.length; index += 1) number = number * 10 + address.charCodeAt(index) - 48;
  return number === row ? column : 0;
}
