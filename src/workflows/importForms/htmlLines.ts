import { joinLines } from "../../printedForm/joinLines";

/** A table being read: its finished lines, and the row that is open. */
interface OpenTable {
  readonly lines: string[];
  cells: string[][];
}

/** A list being read. */
interface OpenList {
  readonly isNumbered: boolean;
  items: number;
  /** The item's number or dash until its first line takes it. */
  marker: string;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+)|</g;
const BLOCKS: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "table", "ol", "ul", "dl", "dt", "dd", "div"]);
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/**
 * The lines of the HTML that mammoth writes: a line for every paragraph and line break, list numbers as printed, and a table row as columns parted by
 * tabs. Where all cells of a row have the same number of paragraphs, they are lines of columns (labels here, values there); otherwise each cell is one
 * column. A row with a single filled cell is just its paragraphs. Linear time.
 */
export function htmlLines(html: string): readonly string[] {
  return new LineCollector().collect(html);
}

class LineCollector {
  private readonly lines: string[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly lists: OpenList[] = [];
  private words: string[] = [];

  collect(html: string): readonly string[] {
    for (const [, slash, name, text] of html.matchAll(TOKEN)) {
      if (text !== undefined) this.words.push(text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity));
      else if (name !== undefined && slash === "") this.open(name);
      else if (name !== undefined) this.close(name);
    }
    this.endLine();
    while (this.tables.length > 0) this.endTable();
    return this.lines;
  }

  private open(name: string): void {
    if (name === "br" || BLOCKS.has(name)) this.endLine();
    if (name === "table") this.tables.push({ lines: [], cells: [] });
    else if (name === "td" || name === "th") this.tables.at(-1)?.cells.push([]);
    else if (name === "ol" || name === "ul") this.lists.push({ isNumbered: name === "ol", items: 0, marker: "" });
    else if (name === "li") this.beginItem();
  }

  private close(name: string): void {
    if (BLOCKS.has(name)) this.endLine();
    if (name === "tr") this.endRow();
    else if (name === "table") this.endTable();
    else if (name === "ol" || name === "ul") this.lists.pop();
  }

  /** "2. " in a list, "1.2 " in a list within its first item, "- " where nothing is counted. */
  private beginItem(): void {
    const list = this.lists.at(-1);
    if (list === undefined) return;
    list.items += 1;
    const numbers = this.lists.every(({ isNumbered }) => isNumbered) ? this.lists.map(({ items }) => items).join(".") : "";
    list.marker = numbers === "" ? "- " : this.lists.length === 1 ? `${numbers}. ` : `${numbers} `;
  }

  private endLine(): void {
    const text = this.words.join("").replace(/[\r\n]+/g, " ").trimEnd();
    this.words = [];
    if (text.trim() === "") return;
    const list = this.lists.at(-1);
    this.add((list?.marker ?? "") + text);
    if (list !== undefined) list.marker = "";
  }

  private add(line: string): void {
    const table = this.tables.at(-1);
    if (table === undefined) this.lines.push(line);
    else if (table.cells.length > 0) table.cells.at(-1)?.push(line);
    else table.lines.push(line);
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    const filled = table.cells.filter((cell) => cell.length > 0);
    const [first] = filled;
    const height = first?.length ?? 0;
    if (first !== undefined && filled.length === 1) for (const line of first) table.lines.push(line);
    else if (first !== undefined && filled.every((cell) => cell.length === height)) {
      for (let row = 0; row < height; row += 1) table.lines.push(table.cells.map((cell) => cell[row] ?? "").join("\t"));
    } else if (first !== undefined) {
      table.lines.push(table.cells.map((cell) => joinLines(cell)).join("\t"));
    }
    table.cells = [];
  }

  private endTable(): void {
    this.endRow();
    const table = this.tables.pop();
    for (const line of table?.lines ?? []) this.add(line);
  }
}
