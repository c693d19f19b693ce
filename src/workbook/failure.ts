import { WorkbookError, type WorkbookProblem } from "./workbookError";

/** An error as it passes between threads and to workers, which keep an error's message and nothing of its kind. */
export interface Failure {
  readonly problem: WorkbookProblem | null;
  readonly facts: WorkbookError["facts"];
  readonly message: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) return { problem: error.problem, facts: error.facts, message: error.message };
  return { problem: null, facts: {}, message: error instanceof Error ? error.message : String(error) };
}

export function errorOf({ problem, facts, message }: Failure): Error {
  return problem === null ? new Error(message) : new WorkbookError(problem, facts);
}
