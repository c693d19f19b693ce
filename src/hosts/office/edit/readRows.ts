import type { CellContent } from "../../../workbook/cellValue";
import { cellContentOf } from "../cells/cellTexts";
import { isTooLarge } from "../cells/payload";
import { excelCode } from "../errors/excelError";
import { runsOf } from "./touchedRows";

/** Rows of a table, from 0 below its header, that are to be read with their formulas. */
export interface AskedRows {
  readonly body: Excel.Range;
  readonly rows: readonly number[];
  readonly columns: number;
}

export type RowContents = ReadonlyMap<number, readonly CellContent[]>;

/** Cells in one answer. Less than of values alone: each comes twice, and a computed one as a formula of some hundred letters. */
export const mostCells = 4_000;

/** Asks for rows; their contents can be had after the next `sync`. */
export function askRows({ body, rows, columns }: AskedRows): () => RowContents {
  const loaded = runsOf(rows).map((run) => ({ run, range: body.getCell(run.first, 0).getResizedRange(run.count - 1, columns - 1).load("values,formulas") }));
  return () =>
    new Map(
      loaded.flatMap(({ run, range }) =>
        (range.values as unknown[][]).map((values, offset) => {
          const formulas = (range.formulas as unknown[][])[offset] ?? [];
          return [run.first + offset, values.map((value, column) => cellContentOf(value, formulas[column]))] as const;
        })));
}

/** Parts rows of tables into those that one answer has room for, and the rest. */
export function within<Asked extends Omit<AskedRows, "body">>(asked: readonly Asked[], cells: number): { readonly now: readonly Asked[]; readonly later: readonly Asked[] } {
  let left = cells;
  const counts = asked.map(({ rows, columns }) => {
    const count = Math.min(rows.length, Math.floor(left / Math.max(1, columns)));
    left -= count * columns;
    return count;
  });
  return {
    now: asked.map((each, index) => ({ ...each, rows: each.rows.slice(0, counts[index]) })),
    later: asked.map((each, index) => ({ ...each, rows: each.rows.slice(counts[index]) })),
  };
}

/** Reads rows, one round trip for each chunk of cells; an answer that is too large is asked for in smaller parts. */
export async function readRows(context: Excel.RequestContext, asked: readonly AskedRows[]): Promise<readonly RowContents[]> {
  const contents = asked.map(() => new Map<number, readonly CellContent[]>());
  let waiting = asked;
  let cells = mostCells;
  while (waiting.some(({ rows }) => rows.length > 0)) {
    // Even a row that is wider than the chunk is read.
    const { now, later } = within(waiting, Math.max(cells, ...waiting.map(({ rows, columns }) => (rows.length > 0 ? columns : 0))));
    const count = now.reduce((sum, { rows }) => sum + rows.length, 0);
    try {
      const answers = now.map(askRows);
      await context.sync();
      answers.forEach((answer, index) => {
        for (const [row, content] of answer()) contents[index]?.set(row, content);
      });
      waiting = later;
    } catch (error) {
      if (!isTooLarge(excelCode(error)) || count <= 1) throw error;
      cells = Math.floor(cells / 2);
    }
  }
  return contents;
}
