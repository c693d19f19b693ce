import { WorkbookError } from "./workbookError";

/** How whoever waits for something long follows it and stops it. */
export interface Task {
  /** Called between steps; `total` may grow while the host learns how much there is. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between steps; after `true` the host ends with TASK_CANCELLED and leaves the workbook as it was or whole. */
  readonly isCancelled?: () => boolean;
}

/** @throws WorkbookError TASK_CANCELLED when the one who waits has had enough */
export function refuseCancelled(task: Task | undefined): void {
  if (task?.isCancelled?.() === true) throw new WorkbookError("TASK_CANCELLED", {});
}
