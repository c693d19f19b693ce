import type { Task } from "../../workbook/task";
import { refuseCancelled } from "../../workbook/task";
import { inChunks, payloadBytes } from "./cells/payload";

/** Something to ask of Excel, and about how much it carries. */
export interface Step {
  readonly cells: number;
  readonly bytes: number;
  ask(context: Excel.RequestContext): void;
}

/** About what one call or property of Office.js takes in a request, in bytes. */
export const callBytes = 220;

export function step(cells: readonly (readonly unknown[])[], calls: number, ask: Step["ask"]): Step {
  return { cells: cells.reduce((sum, row) => sum + row.length, 0), bytes: payloadBytes(cells) + calls * callBytes, ask };
}

/** Does steps in their order, in one round trip for each chunk, while Excel neither calculates nor draws. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[], task?: Task): Promise<void> {
  const chunks = inChunks(steps, (each) => each);
  for (const [index, chunk] of chunks.entries()) {
    refuseCancelled(task);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const each of chunk) each.ask(context);
    await context.sync();
    task?.onProgress?.(index + 1, chunks.length);
  }
}
