import { PROBLEMS, type Problem, type ProblemFacts } from "../../messages/problems";
import type { PaneActionName } from "../../messages/paneTexts";
import type { Notice } from "./paneState";

let made = 0;

/** An id that no other notice has. */
function noticeId(): string {
  made += 1;
  return `notice-${made}`;
}

/** What a thrown error says to its user; errors of no known kind are "unexpected" with their own words as detail. */
export function problemNotice(error: unknown): Extract<Notice, { kind: "problem" }> {
  const { problem, facts, file, line } = error as { readonly problem?: unknown; readonly facts?: ProblemFacts; readonly file?: string; readonly line?: number | null };
  if (typeof problem === "string" && (PROBLEMS as readonly string[]).includes(problem)) {
    return { id: noticeId(), kind: "problem", problem: problem as Problem, facts: { ...(file !== undefined && { file }), ...(line !== undefined && { line }), ...facts } };
  }
  return { id: noticeId(), kind: "problem", problem: "UNEXPECTED", facts: { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) } };
}

export function doneNotice(action: PaneActionName, count: number, canUndo: boolean): Notice {
  return { id: noticeId(), kind: "done", action, count, canUndo };
}

export function undoneNotice(action: PaneActionName): Notice {
  return { id: noticeId(), kind: "undone", action };
}

/** The notices with another one; at most three, and only the last that told of something done. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return [...notices.filter(({ kind }) => kind === "problem"), notice].slice(-3);
}
