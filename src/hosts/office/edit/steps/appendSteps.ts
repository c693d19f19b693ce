import { inChunks } from "../../cells/payload";
import type { LocatedTable } from "../locateRows";
import { runsOf } from "../touchedRows";
import { holds, isUntouched } from "./holds";
import type { TableBody } from "./tableBody";
import { costOf } from "./writeStep";
import type { Cells, WriteStep } from "./writeStep";

/**
 * Writes rows below a table, which takes them in.
 *
 * @param rowCount rows that the table has by then
 */
export function appendSteps(appended: Cells, rowCount: number, { table, growsByItself }: LocatedTable, body: TableBody): readonly WriteStep[] {
  let rowsBefore = rowCount;
  return inChunks(appended, (row) => costOf([row])).map((rows): WriteStep => {
    const first = rowsBefore;
    rowsBefore += rows.length;
    return {
      ...costOf(rows),
      // Where the table ends when Excel gets there: a co-author may have added rows meanwhile.
      write: () => {
        if (!growsByItself) body.grow(rows.length);
        const whole = table.getDataBodyRange();
        const place = growsByItself ? whole.getRowsBelow(rows.length) : whole.getLastRow().getOffsetRange(1 - rows.length, 0).getResizedRange(rows.length - 1, 0);
        place.formulas = rows as string[][];
      },
      takeBack: async (context) => {
        const { rowCount: now } = await body.look(context, first, 1);
        const more = Math.max(now - first, 0);
        const { found } = await body.look(context, first, more + rows.length);
        const isOurs = (line: readonly unknown[]): boolean => rows.some((row) => holds([line], [row]));
        const [inside, below] = [found.slice(0, more), found.slice(more)];
        // Rows that the table did not take in, then those that it did; those of others stay.
        below.forEach((line, index) => {
          if (isOurs(line)) body.rows(now + index, 1).clear("Contents");
        });
        const gone = inside.flatMap((line, index) => (isOurs(line) || isUntouched(line) ? [first + index] : []));
        for (const run of [...runsOf(gone)].reverse()) body.rows(run.first, run.count).delete("Up");
        // What stands further down goes back to where it was.
        if (gone.length > 0) body.rows(now - gone.length, gone.length).insert("Down");
        await context.sync();
      },
    };
  });
}
