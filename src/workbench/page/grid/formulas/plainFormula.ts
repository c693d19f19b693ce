import { columnLetters } from "../../../../workbook/cellRef";
import type { Area, BookModel, SheetModel } from "../../../excel/model/book";
import type { TableModel } from "../../../excel/model/table";
import { type FormulaToken, formulaTokens } from "./formulaTokens";
import { gridDialect } from "./gridDialect";
import { parseStructuredReference, type StructuredReference } from "./structuredReference";

/** Where a formula stands: `[#This Row]` is that row, a bare `[column]` that table's. */
export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

type Found = { readonly table: TableModel; readonly sheet: SheetModel };

/** Turns formulas as Excel stores them into ones that name nothing but cells. */
export interface PlainFormulas {
  /** The same formula without tables and defined names, and as the grid's functions need it; what cannot be found becomes `#REF!`. */
  at(formula: string, place: FormulaPlace): string;
}

/**
 * For the grid, whose own structured references are wrong for INDEX over a column of another sheet's table (architecture.md A8).
 * Example: `=SUM(Rounds[kOrder])` → `=SUM('รายงานความก้าวหน้า'!$W$4:$W$296)`.
 * Holds for the book as it is: make another one when tables or names have changed.
 */
export function plainFormulas(book: BookModel): PlainFormulas {
  const tables = new Map<string, Found>();
  for (const sheet of book.sheets) for (const table of sheet.tables) tables.set(table.name.toLowerCase(), { table, sheet });
  const tokens = new Map<string, FormulaToken[]>();
  const references = new Map<string, StructuredReference>();

  const at = (formula: string, place: FormulaPlace, depth = 0): string => {
    if (depth === 0 && !/[[\p{L}_\\]/u.test(formula)) return formula;
    let parts = tokens.get(formula);
    if (parts === undefined) tokens.set(formula, (parts = gridDialect(formulaTokens(formula))));
    return parts.map((token) => plainToken(token, place, depth)).join("");
  };

  const plainToken = (token: FormulaToken, place: FormulaPlace, depth: number): string => {
    if (token.kind === "text") return token.text;
    if (token.kind === "name") return plainName(token, place, depth);
    const found = token.table === "" ? tableAround(place) : tables.get(token.table.toLowerCase());
    return found === undefined ? "#REF!" : cellsOf(found, referenceTo(token.inner), place);
  };

  const referenceTo = (inner: string): StructuredReference => {
    let reference = references.get(inner);
    if (reference === undefined) references.set(inner, (reference = parseStructuredReference(inner)));
    return reference;
  };

  const plainName = ({ text, sheet }: FormulaToken & { kind: "name" }, place: FormulaPlace, depth: number): string => {
    const owner = sheet === null ? place.sheet : book.sheets.find(({ name }) => name === sheet);
    const plain = (sheet === null ? text : text.slice(text.lastIndexOf("!") + 1)).toLowerCase();
    const same = ({ name }: { readonly name: string }): boolean => name.toLowerCase() === plain;
    const name = owner?.names.find(same) ?? book.names.find(same);
    if (name !== undefined && depth < 20) return grouped(at(name.formula.replace(/^=/, ""), place, depth + 1));
    const found = tables.get(plain);
    return found === undefined ? text : cellsOf(found, { sections: [], columns: null }, place);
  };

  return { at: (formula, place) => at(formula, place) };
}

const grouped = (formula: string): string => (/^('(?:[^']|'')+'!|[^\s'!()+\-*/&^=<>,]+!)?[$A-Z0-9:]+$/u.test(formula) ? formula : `(${formula})`);

function tableAround({ sheet, row, column }: FormulaPlace): Found | undefined {
  const table = sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  return table && { table, sheet };
}

function cellsOf({ table, sheet }: Found, { sections, columns }: StructuredReference, place: FormulaPlace): string {
  const rows = rowsOf(table, sections, place);
  const across = columns === null ? { left: table.area.left, right: table.area.right } : columnsOf(table, columns);
  if (across === null) return "#REF!";
  if (rows === "#VALUE!" || rows === "#REF!") return rows;
  const sign = sections.includes("#This Row") ? "" : "$";
  const corner = (row: number, column: number): string => `$${columnLetters(column + 1)}${sign}${row + 1}`;
  const first = corner(rows.top, across.left);
  const last = corner(rows.bottom, across.right);
  return `${sheet === place.sheet ? "" : `${quoted(sheet.name)}!`}${first === last ? first : `${first}:${last}`}`;
}

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

type Rows = Pick<Area, "top" | "bottom">;

function rowsOf(table: TableModel, sections: StructuredReference["sections"], place: FormulaPlace): Rows | "#VALUE!" | "#REF!" {
  const { top, bottom } = table.area;
  const data = { top: top + (table.showHeaders ? 1 : 0), bottom: bottom - (table.showTotals ? 1 : 0) };
  const isThisRow = place.row >= data.top && place.row <= data.bottom;
  const blocks = (sections.length === 0 ? (["#Data"] as const) : sections).map((section): Rows | "#VALUE!" | "#REF!" => {
    switch (section) {
      case "#All":
        return { top, bottom };
      case "#Data":
        return data;
      case "#Headers":
        return table.showHeaders ? { top, bottom: top } : "#REF!";
      case "#Totals":
        return table.showTotals ? { top: bottom, bottom } : "#REF!";
      case "#This Row":
        return isThisRow ? { top: place.row, bottom: place.row } : "#VALUE!";
    }
  });
  const wrong = blocks.find((block) => typeof block === "string");
  if (wrong !== undefined) return wrong;
  const rows = blocks.filter((block) => typeof block !== "string");
  return { top: Math.min(...rows.map((block) => block.top)), bottom: Math.max(...rows.map((block) => block.bottom)) };
}

function columnsOf(table: TableModel, { first, last }: { readonly first: string; readonly last: string }): Pick<Area, "left" | "right"> | null {
  const indexOf = (wanted: string): number => table.columns.findIndex(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const ends = [indexOf(first), indexOf(last)];
  if (ends.includes(-1)) return null;
  return { left: table.area.left + Math.min(...ends), right: table.area.left + Math.max(...ends) };
}
