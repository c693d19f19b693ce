/** Waiting, so that tests need not: the entry file gives the browser's timers. */
export interface Timing {
  /** Calls `action` after so many milliseconds; gives back what stops it. */
  later(action: () => void, milliseconds: number): () => void;
}

/** The clock of wherever this runs. */
export const realTiming: Timing = {
  later: (action, milliseconds) => {
    const timer = setTimeout(action, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

export function pause(timing: Timing, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    timing.later(done, milliseconds);
  });
}
