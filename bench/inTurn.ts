/** Something that is measured: gives the milliseconds that one round took. */
export type Contender = () => number | Promise<number>;

/**
 * Runs all contenders in turn, round after round, so that a machine that is busy now and idle later is so to all of them. The first round warms up;
 * the result is the median of the others, in the order of the contenders.
 */
export async function inTurn(contenders: readonly Contender[], rounds: number): Promise<readonly number[]> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const ms = await contender();
      if (round > 0) times[index]?.push(ms);
    }
  }
  return times.map(median);
}

/** The one in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

/** A contender of work that is done here. */
export function timed(work: () => unknown): Contender {
  return async () => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
}
