import type { WorkbookEdit } from "../../workbook/workbookEdit";

/** What Kaona wrote, and what takes it back. */
export interface UndoableStep<Label> {
  /** What was done, for its user. */
  readonly label: Label;
  readonly inverse: readonly WorkbookEdit[];
}

/** What can be taken back, the last first. Older steps are forgotten. Source: architecture.md A14. */
export type UndoStack<Label> = readonly UndoableStep<Label>[];

const DEEPEST = 20;

/** The stack with a step on top; a step that changed nothing is not kept. */
export function withStep<Label>(stack: UndoStack<Label>, step: UndoableStep<Label>): UndoStack<Label> {
  return step.inverse.length === 0 ? stack : [step, ...stack].slice(0, DEEPEST);
}
