/** How a command ended. Source: cli.md "Exit codes". */
export const EXIT = {
  /** Done. */
  done: 0,
  /** Done, and the answer is "no". */
  answerIsNo: 1,
  /** Could not do it; nothing has been written. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
