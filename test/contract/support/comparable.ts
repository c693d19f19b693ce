import { columnLetters, columnNumber } from "../../../src/workbook/cellRef";
import type { OpenpyxlCell, OpenpyxlSheet } from "../../support/readWithOpenpyxl";

type Line = readonly [style: string, color: string];
interface Look {
  readonly borders: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", Line>>>;
  readonly [what: string]: unknown;
}

/**
 * A sheet as its reader sees it, told one way: the line between two cells is one line whichever of them has it, results of formulas are Excel's
 * affair (the emulation does not calculate), and Excel's mark for text says nothing that the text does not.
 */
export function comparable(sheet: OpenpyxlSheet): Readonly<Record<string, unknown>> {
  const { cells, details, merged, heights, widths, name, state, frozen, printTitles, printArea, breaks, tables, validations } = sheet;
  const hidden = hiddenByMerges(merged);
  return {
    name, state, frozen, merged, printTitles, printArea, breaks,
    protected: sheet.protected, password: sheet.password, page: sheet.page,
    heights, outlines: sheet.outlines, widths: evenWidths(widths),
    validations: [...validations].sort(byText), conditional: [...sheet.conditional].map((rule) => rule.filter((_part, index) => index !== 2)).sort(byText),
    tables: Object.fromEntries(Object.entries(tables).map(([table, { range, columns, formulas }]) => [table, { range, columns, formulas }])),
    values: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell.value !== null || cell.formula !== null).map(([address, cell]) => [address, contentOf(cell)])),
    looks: Object.fromEntries(Object.entries(cells).filter(([address, cell]) => !hidden.has(address) && isLooked(cell)).map(([address, cell]) => [address, lookOf(cell)])),
    lines: linesOf(cells, merged),
    details: details === null ? null : Object.fromEntries(Object.entries(details).filter(([what]) => !["validations", "conditional", "columns", "rows", "selection", "view", "protection"].includes(what))),
  };
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function contentOf({ value, formula }: OpenpyxlCell): unknown {
  return formula === null ? value : { formula };
}

function isLooked(cell: OpenpyxlCell): boolean {
  const { fill } = (cell.look ?? {}) as { fill?: unknown };
  return cell.value !== null || cell.formula !== null || (fill !== null && fill !== undefined);
}

function lookOf(cell: OpenpyxlCell): unknown {
  const { borders: _borders, quotePrefix: _quotePrefix, ...look } = (cell.look ?? {}) as unknown as Look;
  return look;
}

/** Lines by the cell and the side at which they are: below and right of a cell, above the first and left of the first. */
function linesOf(cells: OpenpyxlSheet["cells"], merged: readonly string[]): Readonly<Record<string, Line>> {
  const lines = new Map<string, Line>();
  const inside = insideMerges(merged);
  for (const [address, cell] of Object.entries(cells)) {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const [row, column] = [Number(digits), columnNumber(letters)];
    const { borders } = (cell.look ?? { borders: {} }) as unknown as Look;
    const put = (key: string, line: Line | undefined): void => {
      if (line !== undefined && !inside.has(key)) lines.set(key, line);
    };
    put(`${row}|${column}|below`, borders.bottom);
    put(`${row}|${column}|right`, borders.right);
    put(`${row - 1}|${column}|below`, borders.top);
    put(`${row}|${column - 1}|right`, borders.left);
  }
  return Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cellsOf(range: string): readonly (readonly [number, number])[] {
  const [, left = "A", top = "1", right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  const cells: [number, number][] = [];
  for (let row = Number(top); row <= Number(bottom); row++) for (let column = columnNumber(left); column <= columnNumber(right); column++) cells.push([row, column]);
  return cells;
}

function hiddenByMerges(merged: readonly string[]): ReadonlySet<string> {
  return new Set(merged.flatMap((range) => cellsOf(range).slice(1).map(([row, column]) => `${columnLetters(column)}${row}`)));
}

/** Lines within merged cells, which nobody sees. */
function insideMerges(merged: readonly string[]): ReadonlySet<string> {
  return new Set(merged.flatMap((range) => cellsOf(range).slice(0, -1).map(([row, column]) => `${row}|${column}|right`)));
}

/** openpyxl groups columns of one width; told column by column, to a pixel. */
function evenWidths(widths: OpenpyxlSheet["widths"]): unknown {
  return Object.fromEntries(Object.entries(widths).map(([letter, [width, isHidden]]) => [letter, [Math.round(width * 7), isHidden]]));
}
