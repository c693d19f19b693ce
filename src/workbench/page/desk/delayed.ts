import type { Answer } from "../../excel/session/connection";

type Execute = (batch: string, flags: number) => Promise<Answer>;

/** Requests that take their time, half on the way there and half on the way back. `milliseconds` is asked for each of them. */
export function delayed(execute: Execute, milliseconds: () => number): Execute {
  return async (batch, flags) => {
    const half = milliseconds() / 2;
    await pause(half);
    const answer = await execute(batch, flags);
    await pause(half);
    return answer;
  };
}

const pause = (milliseconds: number): Promise<void> => (milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => void setTimeout(resolve, milliseconds)));
