import type { Deletion, Insertion, RowMove } from "../tablePlan";
import { holds, isUntouched } from "./holds";
import type { TableBody } from "./tableBody";
import { costOf } from "./writeStep";
import type { WriteStep } from "./writeStep";

/**
 * Puts rows in and takes rows out. Should Excel stop, the places of rows and the table's length tell how far it came; they do so only where no
 * request does both.
 */
export function moveSteps(moves: readonly RowMove[], rowCount: number, body: TableBody): readonly WriteStep[] {
  let rowsBefore = rowCount;
  return moves.map((move, index) => {
    const step = move.kind === "delete" ? deletion(move, rowsBefore, body) : insertion(move, rowsBefore, body);
    rowsBefore += addedRows(move);
    return { ...step, opensRequest: move.kind === "delete" && moves[index - 1]?.kind === "insert" };
  });
}

export const addedRows = (move: RowMove): number => (move.kind === "insert" ? move.cells.length : -move.before.length);

function deletion({ row, before, isToldApart }: Deletion, rowsBefore: number, body: TableBody): WriteStep {
  const count = before.length;
  return {
    cells: 1,
    bytes: 400,
    write: () => {
      body.rows(row, count).delete("Up");
    },
    takeBack: async (context) => {
      const { rowCount, found } = await body.look(context, row, count);
      // Where rows look alike their number tells.
      const isDone = !holds(found, before) || (!isToldApart && rowCount === rowsBefore - count);
      if (!isDone) return;
      // Also at the end: what stands below the table goes back to where it was.
      body.insert(row, count);
      body.put(row, 0, before);
      // Written right below the table, which takes the rows in with their drop-downs, unless it was told not to.
      const { rowCount: now } = await body.look(context, row, 1);
      if (now < rowCount + count) body.grow(rowCount + count - now);
      await context.sync();
    },
  };
}

function insertion({ row, cells, pushed, isToldApart }: Insertion, rowsBefore: number, body: TableBody): WriteStep {
  const count = cells.length;
  return {
    ...costOf(cells),
    write: () => {
      body.insert(row, count);
      body.put(row, 0, cells);
    },
    takeBack: async (context) => {
      const { rowCount, found } = await body.look(context, row, count + 1);
      const isDone = isToldApart ? holds(found.slice(count), [pushed]) : rowCount === rowsBefore + count;
      if (!isDone) return;
      const isOurs = found.slice(0, count).every((line, index) => isUntouched(line) || holds([line], [cells[index] ?? []]) || holds([line], [pushed]));
      if (!isOurs) throw new Error("somebody else has written into rows that were just inserted");
      body.rows(row, count).delete("Up");
      await context.sync();
    },
  };
}
