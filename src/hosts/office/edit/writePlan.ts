import { WorkbookError } from "../../../workbook/workbookError";
import type { Task } from "../../../workbook/task";
import { refuseCancelled } from "../../../workbook/task";
import { isSameFormula } from "../../../workbook/sameContent";
import { excelCode } from "../errors/excelError";
import { inChunks, payloadBytes } from "../cells/payload";
import type { RangeCell } from "../cells/cellTexts";
import type { CellBlock, TablePlan } from "./tablePlan";

/** One thing to ask of Excel, how much it carries, and how it is taken back where a later one fails. */
interface WriteStep {
  readonly cells: number;
  readonly bytes: number;
  write(context: Excel.RequestContext): void;
  /** Null where it cannot be taken back. */
  readonly takeBack: ((context: Excel.RequestContext) => Promise<void>) | null;
}

/** From so many cells on Excel should not calculate and draw while it is written to. */
const bigWrite = 500;

/**
 * Writes plans in one round trip and one more for each further chunk. Where Excel refuses in between, what was written is taken back.
 *
 * @returns plans' tables, whose rows can be asked for after the last round trip
 */
export async function writePlans(context: Excel.RequestContext, plans: readonly TablePlan[], task?: Task): Promise<void> {
  const steps = plans.flatMap(stepsOf);
  const total = steps.reduce((sum, { cells }) => sum + cells, 0);
  const grown = plans.filter(({ appended }) => appended.length > 0).map((plan) => ({ plan, rows: null as Excel.Range | null }));
  const done: WriteStep[] = [];
  const chunks = inChunks(steps, (step) => step);
  let written = 0;
  for (const [index, chunk] of chunks.entries()) {
    try {
      refuseCancelled(task);
      if (total > bigWrite) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      for (const step of chunk) step.write(context);
      done.push(...chunk); // Excel may have done the first of them even where it refuses the last
      if (index === chunks.length - 1) for (const each of grown) each.rows = each.plan.located.table.getDataBodyRange().load("rowCount");
      await context.sync();
      written += chunk.reduce((sum, { cells }) => sum + cells, 0);
      task?.onProgress?.(written, total);
    } catch (error) {
      await takeBack(context, done, error);
      throw error;
    }
  }
  try {
    await growTables(context, grown);
  } catch (error) {
    await takeBack(context, done, error);
    throw error;
  }
}

async function takeBack(context: Excel.RequestContext, done: readonly WriteStep[], error: unknown): Promise<void> {
  try {
    for (const step of [...done].reverse()) await step.takeBack?.(context);
  } catch {
    // Why Excel refused to write says more than why it refused to write again.
    throw new WorkbookError("EXCEL_HALF_DONE", { code: excelCode(error) }, { cause: error });
  }
}

/**
 * A table takes in what is written right below it. Should it have been told not to (a setting of the user's), it is made to.
 */
async function growTables(context: Excel.RequestContext, grown: readonly { readonly plan: TablePlan; readonly rows: Excel.Range | null }[]): Promise<void> {
  const short = grown.filter(({ plan, rows }) => rows !== null && rows.rowCount < expectedRows(plan));
  if (short.length === 0) return;
  for (const { plan } of short) {
    const { table } = plan.located;
    table.resize(table.getRange().getResizedRange(plan.appended.length, 0));
  }
  await context.sync();
}

function expectedRows({ located, moves, appended }: TablePlan): number {
  const moved = moves.reduce((sum, move) => sum + (move.kind === "insert" ? move.cells.length : -move.count), 0);
  return located.frame.rows + moved + appended.length;
}

function stepsOf(plan: TablePlan): readonly WriteStep[] {
  const { table, frame } = plan.located;
  const width = frame.columns.length;
  const body = (): Excel.Range => table.getDataBodyRange();
  const put = (row: number, column: number, cells: readonly (readonly (RangeCell | null)[])[]): void => {
    body().getCell(row, column).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).formulas = cells as RangeCell[][];
  };

  const blocks = plan.blocks.flatMap(partsOfBlock).map(
    ({ row, column, cells, before }): WriteStep => ({
      ...costOf(cells),
      write: () => {
        put(row, column, cells);
      },
      takeBack: async (context) => {
        const now = body().getCell(row, column).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).load("formulas");
        await context.sync();
        if (holds(now.formulas as unknown[][], before)) return; // it did not come to that
        put(row, column, before);
        await context.sync();
      },
    }),
  );
  const moves = plan.moves.map((move): WriteStep => {
    if (move.kind === "delete") {
      return {
        cells: 1,
        bytes: 400,
        write: () => {
          body().getCell(move.row, 0).getResizedRange(move.count - 1, width - 1).delete("Up");
        },
        takeBack: null,
      };
    }
    return {
      ...costOf(move.cells),
      write: () => {
        body().getCell(move.row, 0).getResizedRange(move.cells.length - 1, width - 1).insert("Down");
        put(move.row, 0, move.cells);
      },
      takeBack: null,
    };
  });
  return [...blocks, ...moves, ...appendSteps(plan, body)];
}

/** A block in parts that each fit into a request. */
function partsOfBlock(block: CellBlock): readonly CellBlock[] {
  let row = block.row;
  let done = 0;
  return inChunks(block.cells, (cells) => costOf([cells])).map((cells): CellBlock => {
    const part = { row, column: block.column, cells, before: block.before.slice(done, done + cells.length) };
    row += cells.length;
    done += cells.length;
    return part;
  });
}

function appendSteps({ located, appended }: TablePlan, body: () => Excel.Range): readonly WriteStep[] {
  return inChunks(appended, (row) => costOf([row])).map((rows): WriteStep => {
    const width = located.frame.columns.length;
    return {
      ...costOf(rows),
      // Where the table ends when Excel gets there: a co-author may have added rows meanwhile.
      write: () => {
        if (located.growsByItself) {
          body().getRowsBelow(rows.length).formulas = rows as RangeCell[][];
          return;
        }
        const { table } = located;
        table.resize(table.getRange().getResizedRange(rows.length, 0));
        body().getLastRow().getOffsetRange(1 - rows.length, 0).getResizedRange(rows.length - 1, 0).formulas = rows as RangeCell[][];
      },
      takeBack: async (context) => {
        const end = body().load("rowCount");
        const under = body().getRowsBelow(rows.length).load("values");
        await context.sync();
        if (holds(under.values as unknown[][], rows)) {
          under.clear("Contents"); // the table did not take them in
          await context.sync();
          return;
        }
        const from = end.rowCount - rows.length;
        if (from < 0) return;
        const last = body().getCell(from, 0).getResizedRange(rows.length - 1, width - 1).load("values");
        await context.sync();
        // Only where these are the rows that were written: others may stand below by now, or Excel wrote none.
        if (!holds(last.values as unknown[][], rows)) return;
        last.delete("Up");
        await context.sync();
      },
    };
  });
}

/** Whether cells are what was put there; formulas are compared where they were read as formulas, and passed over where as values. */
function holds(found: readonly (readonly unknown[])[], put: readonly (readonly (RangeCell | null)[])[]): boolean {
  return put.every((row, index) =>
    row.every((cell, column) => {
      const now = found[index]?.[column];
      if (cell === null) return true;
      if (typeof cell !== "string") return now === cell;
      if (cell.startsWith("=")) return typeof now !== "string" || !now.startsWith("=") || isSameFormula(now, cell);
      return now === (cell.startsWith("'") ? cell.slice(1) : cell);
    }),
  );
}

function costOf(cells: readonly (readonly (RangeCell | null)[])[]): { readonly cells: number; readonly bytes: number } {
  return { cells: cells.reduce((sum, row) => sum + row.length, 0), bytes: payloadBytes(cells) + 400 };
}

/** A text that no cell can hold, before anything is asked of Excel. */
export function refuseLongTexts(plans: readonly TablePlan[]): void {
  for (const { located, blocks, moves, appended } of plans) {
    const rows = [...blocks.flatMap(({ cells }) => cells), ...moves.flatMap((move) => (move.kind === "insert" ? move.cells : [])), ...appended];
    for (const cell of rows.flat()) {
      if (typeof cell !== "string") continue;
      const allowed = cell.startsWith("=") ? 8_193 : 32_767 + (cell.startsWith("'") ? 1 : 0);
      if (cell.length > allowed) throw new WorkbookError("TEXT_TOO_LONG", { sheet: located.frame.sheet, table: located.known.name, found: cell.length, allowed: cell.startsWith("=") ? 8_192 : 32_767 });
    }
  }
}
