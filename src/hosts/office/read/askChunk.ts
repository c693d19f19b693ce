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

/** Rows of a block that are asked for together. */
export interface Piece {
  readonly block: number;
  /** From the first row of the block. */
  readonly from: number;
  readonly rows: number;
}

/** Pieces that travel in one request. */
export interface AskedChunk {
  readonly pieces: readonly Piece[];
  readonly answer: Promise<ChunkAnswer>;
}

/** By piece. */
export interface ChunkAnswer {
  readonly read: readonly unknown[][][];
  readonly formulas: readonly (readonly { readonly column: number; readonly cells: readonly (readonly unknown[])[] }[])[];
}

/** Takes pieces off the front of the list, cutting the last one where the chunk is full; always at least one row. */
export function takeChunk(waiting: readonly Piece[], most: number, blocks: readonly Block[]): { readonly chunk: readonly Piece[]; readonly rest: readonly Piece[] } {
  const chunk: Piece[] = [];
  let left = most;
  for (const [at, next] of waiting.entries()) {
    const columns = Math.max(1, widthOf(blocks[next.block]));
    const fitting = Math.min(next.rows, Math.floor(left / columns));
    const rows = chunk.length === 0 && next.rows > 0 ? Math.max(1, fitting) : fitting;
    if (rows <= 0 && next.rows > 0) return { chunk, rest: waiting.slice(at) };
    chunk.push({ ...next, rows });
    left -= rows * columns;
    if (rows < next.rows) return { chunk, rest: [{ ...next, from: next.from + rows, rows: next.rows - rows }, ...waiting.slice(at + 1)] };
  }
  return { chunk, rest: [] };
}

/** Asks for a chunk. Nothing else may be under way in the context: it would join that request. */
export function askChunk(context: Excel.RequestContext, pieces: readonly Piece[], blocks: readonly Block[], what: "values" | "formulas"): AskedChunk {
  const ranges = pieces.map(({ block, from, rows }) => {
    const { sheetId, row, column, columns, formulaColumns = [] } = blocks[block] ?? { sheetId: "", row: 0, column: 0, columns: 0 };
    if (rows === 0 || columns === 0) return null;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return {
      all: sheet.getRangeByIndexes(row + from, column, rows, columns).load(what),
      formulas: formulaColumns.map((at) => ({ column: at, range: sheet.getRangeByIndexes(row + from, column + at, rows, 1).load("formulas") })),
    };
  });
  const answer = context.sync().then(() => ({
    read: ranges.map((range) => (range === null ? [] : (range.all[what] as unknown[][]))),
    formulas: ranges.map((range) => (range === null ? [] : range.formulas.map(({ column, range: { formulas } }) => ({ column, cells: formulas as unknown[][] })))),
  }));
  // Whoever waits for those before it hears of it later.
  answer.catch(() => undefined);
  return { pieces, answer };
}

/** Cells that reading a row takes. */
const widthOf = (block: Block | undefined): number => (block?.columns ?? 0) + (block?.formulaColumns?.length ?? 0);

export function cellsOf(pieces: readonly Piece[], blocks: readonly Block[]): number {
  return pieces.reduce((sum, { block, rows }) => sum + rows * widthOf(blocks[block]), 0);
}

export function rowsOf(parts: readonly (Piece | Block)[]): number {
  return parts.reduce((sum, { rows }) => sum + rows, 0);
}
