import { WorkbookError } from "../../../workbook/workbookError";
import type { Task } from "../../../workbook/task";
import { refuseCancelled } from "../../../workbook/task";
import { excelCode } from "../errors/excelError";
import { inChunks } from "../cells/payload";
import { appendSteps } from "./steps/appendSteps";
import { cellSteps } from "./steps/cellSteps";
import { addedRows, moveSteps } from "./steps/moveSteps";
import { tableBody } from "./steps/tableBody";
import type { WriteStep } from "./steps/writeStep";
import type { TablePlan } from "./tablePlan";

/** From so many cells on Excel should not calculate and draw while it is written to. */
const bigWrite = 500;

/**
 * Writes plans in one round trip and one more for each further request. Where Excel refuses in between, what was written is taken back.
 *
 * @returns plans' tables, whose rows can be asked for after the last round trip
 */
export async function writePlans(context: Excel.RequestContext, plans: readonly TablePlan[], task?: Task): Promise<void> {
  const steps = plans.flatMap(stepsOf);
  const total = steps.reduce((sum, { cells }) => sum + cells, 0);
  const grown = plans.filter(({ appended }) => appended.length > 0).map((plan) => ({ plan, rows: null as Excel.Range | null }));
  const done: WriteStep[] = [];
  const chunks = requestsOf(steps);
  let written = 0;
  for (const [index, chunk] of chunks.entries()) {
    try {
      refuseCancelled(task);
      if (total > bigWrite) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      for (const step of chunk) step.write();
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

function requestsOf(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const openings = steps.flatMap(({ opensRequest }, index) => (opensRequest === true ? [index] : []));
  return [0, ...openings].flatMap((first, index) => inChunks(steps.slice(first, openings[index]), (step) => step));
}

async function takeBack(context: Excel.RequestContext, done: readonly WriteStep[], error: unknown): Promise<void> {
  try {
    for (const step of [...done].reverse()) await step.takeBack(context);
  } catch {
    // Why Excel refused to write says more than why it refused to write again.
    throw new WorkbookError("EXCEL_HALF_DONE", { code: excelCode(error) }, { cause: error });
  }
}

/**
 * A table takes in what is written right below it. Should it have been told not to (a setting of the user's), it is made to.
 */
async function growTables(context: Excel.RequestContext, grown: readonly { readonly plan: TablePlan; readonly rows: Excel.Range | null }[]): Promise<void> {
  const short = grown.filter(({ plan, rows }) => rows !== null && rows.rowCount < movedRows(plan) + plan.appended.length);
  if (short.length === 0) return;
  for (const { plan } of short) {
    const { table } = plan.located;
    table.resize(table.getRange().getResizedRange(plan.appended.length, 0));
  }
  await context.sync();
}

/** Rows of the table once rows have moved, before any are added at its end. */
function movedRows({ located, moves }: TablePlan): number {
  return located.frame.rows + moves.reduce((sum, move) => sum + addedRows(move), 0);
}

function stepsOf(plan: TablePlan): readonly WriteStep[] {
  const { located, blocks, moves, appended } = plan;
  const body = tableBody(located);
  const moving = moveSteps(moves, located.frame.rows, body);
  const appending = appendSteps(appended, movedRows(plan), located, body);
  // The last rows of a table that is still to get shorter would look like rows that it took in.
  const isShortened = moves.at(-1)?.kind === "delete";
  return [...cellSteps(blocks, body), ...moving, ...appending.map((step, index) => (isShortened && index === 0 ? { ...step, opensRequest: true } : step))];
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
