/** What a case took, over several runs. */
export interface Measured {
  /** The first run, before the engine has warmed up. */
  readonly coldMs: number;
  /** The median of the runs after it. */
  readonly warmMs: number;
}

/** Runs a case once cold, `warmUp` times more while the engine still compiles, and then `runs` times, and gives the median of those. */
export async function measure(work: () => unknown, runs = 7, warmUp = 0): Promise<Measured> {
  const coldMs = await once(work);
  for (let run = 0; run < warmUp; run += 1) await once(work);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await once(work));
  times.sort((left, right) => left - right);
  return { coldMs, warmMs: times[Math.floor(times.length / 2)] ?? coldMs };
}

async function once(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
