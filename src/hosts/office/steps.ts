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
export const callBytes = 150;

export function step(cells: readonly (readonly unknown[])[], calls: number, ask: Step["ask"]): Step {
  return { cells: cells.reduce((sum, row) => sum + row.length, 0), bytes: payloadBytes(cells) + calls * callBytes, ask };
}

/** Runs an action with requests of its own, as `runBatch` does. */
export type RunApart = (action: (context: Excel.RequestContext) => Promise<void>) => Promise<void>;

/**
 * Does steps in their order, each chunk in a run of its own: a run gives back all its ranges in one last request, which for a hundred pages would be
 * larger than Excel takes.
 */
export async function runStepsApart(run: RunApart, steps: readonly Step[], task?: Task): Promise<void> {
  const chunks = inChunks(steps, (each) => each);
  for (const [index, chunk] of chunks.entries()) {
    refuseCancelled(task);
    await run((context) => askTogether(context, chunk));
    task?.onProgress?.(index + 1, chunks.length);
  }
}

/** Does steps in their order, in one round trip for each chunk, while Excel neither calculates nor draws. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[], task?: Task): Promise<void> {
  const chunks = inChunks(steps, (each) => each);
  for (const [index, chunk] of chunks.entries()) {
    refuseCancelled(task);
    await askTogether(context, chunk);
    task?.onProgress?.(index + 1, chunks.length);
  }
}

async function askTogether(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const each of steps) each.ask(context);
  await context.sync();
}
