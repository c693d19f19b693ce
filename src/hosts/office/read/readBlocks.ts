import type { Task } from "../../../workbook/task";
import { refuseCancelled } from "../../../workbook/task";
import { limits, isTooLarge, payloadBytes } from "../cells/payload";
import { excelCode } from "../errors/excelError";

/** A block of cells; rows and columns count from 0, as in Office.js. */
export interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Piece {
  readonly block: number;
  /** From the first row of the block. */
  readonly from: number;
  readonly rows: number;
}

/**
 * The values or formulas of blocks, in as few round trips as their size allows: small blocks travel together, a large one in several chunks. A chunk that
 * turns out too large is halved and asked for again, and later ones are made smaller.
 */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[], task?: Task, what: "values" | "formulas" = "values"): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const values: unknown[][][] = blocks.map(() => []);
  const waiting: Piece[] = blocks.map(({ rows }, block) => ({ block, from: 0, rows }));
  const total = blocks.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  let most: number = limits.cells;
  while (waiting.length > 0) {
    refuseCancelled(task);
    const chunk = takeChunk(waiting, most, blocks);
    try {
      const read = await readChunk(context, chunk, blocks, what);
      read.forEach((rows, index) => {
        const { block, from } = chunk[index] ?? { block: 0, from: 0 };
        rows.forEach((row, offset) => ((values[block] ?? [])[from + offset] = row));
      });
      const cells = cellsOf(chunk, blocks);
      const bytes = payloadBytes(read);
      if (bytes > 0) most = Math.max(1, Math.min(limits.cells, Math.floor((cells * limits.bytes) / bytes)));
      done += chunk.reduce((sum, { rows }) => sum + rows, 0);
      task?.onProgress?.(done, total);
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
    const columns = Math.max(1, blocks[next.block]?.columns ?? 1);
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

async function readChunk(context: Excel.RequestContext, chunk: readonly Piece[], blocks: readonly Block[], what: "values" | "formulas"): Promise<readonly unknown[][][]> {
  const ranges = chunk.map(({ block, from, rows }) => {
    const { sheetId, row, column, columns } = blocks[block] ?? { sheetId: "", row: 0, column: 0, columns: 0 };
    if (rows === 0 || columns === 0) return null;
    return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row + from, column, rows, columns).load(what);
  });
  await context.sync();
  return ranges.map((range) => (range === null ? [] : (range[what] as unknown[][])));
}

function cellsOf(chunk: readonly Piece[], blocks: readonly Block[]): number {
  return chunk.reduce((sum, { block, rows }) => sum + rows * (blocks[block]?.columns ?? 0), 0);
}
