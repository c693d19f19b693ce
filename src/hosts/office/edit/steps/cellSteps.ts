import { inChunks } from "../../cells/payload";
import type { CellBlock } from "../tablePlan";
import { holdsCell } from "./holds";
import type { TableBody } from "./tableBody";
import { costOf } from "./writeStep";
import type { WriteStep } from "./writeStep";

/** Writes cells of rows that are there. */
export function cellSteps(blocks: readonly CellBlock[], body: TableBody): readonly WriteStep[] {
  return blocks.flatMap(partsOf).map(({ row, column, cells, before }): WriteStep => ({
    ...costOf(cells),
    write: () => {
      body.put(row, column, cells);
    },
    takeBack: async (context) => {
      const { found } = await body.look(context, row, cells.length);
      // Only cells that hold what was written: others were not written, or by somebody else.
      const back = before.map((line, index) => line.map((cell, at) => (holdsCell(found[index]?.[column + at], cells[index]?.[at] ?? null) ? cell : null)));
      if (back.flat().every((cell) => cell === null)) return;
      body.put(row, column, back);
      await context.sync();
    },
  }));
}

/** A block in parts that each fit into a request. */
function partsOf(block: CellBlock): readonly CellBlock[] {
  let done = 0;
  return inChunks(block.cells, (cells) => costOf([cells])).map((cells): CellBlock => {
    const part = { row: block.row + done, column: block.column, cells, before: block.before.slice(done, done + cells.length) };
    done += cells.length;
    return part;
  });
}
