import type { Task } from "../../../workbook/task";
import { isFormula } from "../cells/cellTexts";
import { type Block, rowsOf } from "./askChunk";
import { chunksInOrder } from "./chunksInOrder";

/** Told of every cell of a column whose formulas were asked for; from the first row and column of the block. */
export type SeenCell = (block: number, cell: { readonly row: number; readonly column: number; readonly isFormula: boolean }) => void;

/** Told after every chunk but the last: the rows of each block so far. They go on growing. */
export type SeenChunk<Row> = (rows: readonly (readonly Row[])[]) => void;

export interface BlockReading<Row> {
  readonly what: "values" | "formulas";
  /** What a row of cells is kept as. */
  readonly rowOf: (cells: readonly unknown[]) => Row;
  readonly task?: Task | undefined;
  readonly onCell?: SeenCell;
  readonly onChunk?: SeenChunk<Row>;
}

/** Keeps rows as Excel gives them. */
export const asGiven = (cells: readonly unknown[]): readonly unknown[] => cells;

/** The values or formulas of blocks, row by row; `onCell` is told of every cell in `formulaColumns`, and whether a formula stands there. */
export async function readBlocks<Row>(lanes: readonly Excel.RequestContext[], blocks: readonly Block[], { what, rowOf, task, onCell, onChunk }: BlockReading<Row>): Promise<readonly (readonly Row[])[]> {
  const kept = blocks.map((): Row[] => []);
  const total = rowsOf(blocks);
  let done = 0;
  for await (const { pieces, read, formulas } of chunksInOrder(lanes, blocks, what, task)) {
    for (const [index, { block, from }] of pieces.entries()) {
      const rows = read[index] ?? [];
      for (const row of rows) kept[block]?.push(rowOf(row));
      for (const { column, cells } of formulas[index] ?? []) {
        cells.forEach(([formula], offset) => onCell?.(block, { row: from + offset, column, isFormula: isFormula(rows[offset]?.[column], formula) }));
      }
    }
    done += rowsOf(pieces);
    task?.onProgress?.(done, total);
    if (done < total) onChunk?.(kept);
  }
  return kept;
}
