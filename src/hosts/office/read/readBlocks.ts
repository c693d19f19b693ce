import type { Task } from "../../../workbook/task";
import { refuseCancelled } from "../../../workbook/task";
import { limits, isTooLarge, payloadBytes } from "../cells/payload";
import { isFormula } from "../cells/cellTexts";
import { excelCode } from "../errors/excelError";

/** A block of cells; rows and columns count from 0, as in Office.js. */
export interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Columns, from the first of the block, whose formulas are read along with the values; absent = none. */
  readonly formulaColumns?: readonly number[];
}

/** Told of every cell of a column whose formulas were asked for; from the first row and column of the block. */
export type SeenCell = (block: number, cell: { readonly row: number; readonly column: number; readonly isFormula: boolean }) => void;

/** Told after every chunk: the rows of each block so far. */
export type SeenChunk = (values: readonly (readonly (readonly unknown[])[])[]) => void;

interface Piece {
  readonly block: number;
  /** From the first row of the block. */
  readonly from: number;
  readonly rows: number;
}

/**
 * The values or formulas of blocks, in as few round trips as their size allows: small blocks travel together, a large one in several chunks. A chunk that
 * turns out too large is halved and asked for again, and later ones are made smaller.
 *
 * @param seen `onCell` is told of every cell in `formulaColumns`, and whether a formula stands there
 */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[], task?: Task, what: "values" | "formulas" = "values", { onCell, onChunk }: { readonly onCell?: SeenCell; readonly onChunk?: SeenChunk } = {}): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const values: unknown[][][] = blocks.map(() => []);
  const waiting: Piece[] = blocks.map(({ rows }, block) => ({ block, from: 0, rows }));
  const total = blocks.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  let most: number = limits.cells;
  while (waiting.length > 0) {
    refuseCancelled(task);
    const chunk = takeChunk(waiting, most, blocks);
    try {
      const { read, formulas } = await readChunk(context, chunk, blocks, what);
      read.forEach((rows, index) => {
        const { block, from } = chunk[index] ?? { block: 0, from: 0 };
        rows.forEach((row, offset) => ((values[block] ?? [])[from + offset] = row));
        for (const { column, cells } of formulas[index] ?? []) {
          cells.forEach(([formula], offset) => onCell?.(block, { row: from + offset, column, isFormula: isFormula(rows[offset]?.[column], formula) }));
        }
      });
      const cells = cellsOf(chunk, blocks);
      const bytes = payloadBytes(read) + payloadBytes(formulas);
      if (bytes > 0) most = Math.max(1, Math.min(limits.cells, Math.floor((cells * limits.bytes) / bytes)));
      done += chunk.reduce((sum, { rows }) => sum + rows, 0);
      task?.onProgress?.(done, total);
      if (waiting.length > 0) onChunk?.(values);
    } catch (error) {
      const cells = cellsOf(chunk, blocks);
      if (!isTooLarge(excelCode(error)) || (chunk.length === 1 && chunk[0]?.rows === 1)) throw error;
      most = Math.max(1, Math.floor(cells / 2));
      waiting.unshift(...chunk);
    }
  }
  return values;
}

/** Takes pieces off the front of the list, cutting the last one where the chunk is full; always at least one row. */
function takeChunk(waiting: Piece[], most: number, blocks: readonly Block[]): readonly Piece[] {
  const chunk: Piece[] = [];
  let left = most;
  for (;;) {
    const [next] = waiting;
    if (next === undefined) return chunk;
    const columns = Math.max(1, widthOf(blocks[next.block]));
    const fitting = Math.min(next.rows, Math.floor(left / columns));
    const rows = chunk.length === 0 && next.rows > 0 ? Math.max(1, fitting) : fitting;
    if (rows <= 0 && next.rows > 0) return chunk;
    chunk.push({ ...next, rows });
    left -= rows * columns;
    if (rows < next.rows) {
      waiting[0] = { ...next, from: next.from + rows, rows: next.rows - rows };
      return chunk;
    }
    waiting.shift();
  }
}

async function readChunk(context: Excel.RequestContext, chunk: readonly Piece[], blocks: readonly Block[], what: "values" | "formulas"): Promise<ReadChunk> {
  const ranges = chunk.map(({ block, from, rows }) => {
    const { sheetId, row, column, columns, formulaColumns = [] } = blocks[block] ?? { sheetId: "", row: 0, column: 0, columns: 0 };
    if (rows === 0 || columns === 0) return null;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return {
      all: sheet.getRangeByIndexes(row + from, column, rows, columns).load(what),
      formulas: formulaColumns.map((at) => ({ column: at, range: sheet.getRangeByIndexes(row + from, column + at, rows, 1).load("formulas") })),
    };
  });
  await context.sync();
  return {
    read: ranges.map((range) => (range === null ? [] : (range.all[what] as unknown[][]))),
    formulas: ranges.map((range) => (range === null ? [] : range.formulas.map(({ column, range: { formulas } }) => ({ column, cells: formulas as unknown[][] })))),
  };
}

/** By piece. */
interface ReadChunk {
  readonly read: readonly unknown[][][];
  readonly formulas: readonly (readonly { readonly column: number; readonly cells: readonly (readonly unknown[])[] }[])[];
}

/** Cells that reading a row takes. */
const widthOf = (block: Block | undefined): number => (block?.columns ?? 0) + (block?.formulaColumns?.length ?? 0);

function cellsOf(chunk: readonly Piece[], blocks: readonly Block[]): number {
  return chunk.reduce((sum, { block, rows }) => sum + rows * widthOf(blocks[block]), 0);
}
