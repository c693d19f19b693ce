import webpack, { type Configuration, type Stats } from "webpack";

export interface Build {
  /** Ends with the first build that has no errors. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Builds again whenever a file changes; `tell` hears of every build: null = done, else what is wrong. */
export function watchBuild(configurations: readonly Configuration[], tell: (problem: string | null) => void): Build {
  const compiler = webpack([...configurations]);
  let settle: () => void;
  const ready = new Promise<void>((resolve) => (settle = resolve));
  const watching = compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
    const problem = problemOf(error, stats);
    tell(problem);
    if (problem === null) settle();
  });
  return { ready, close: () => new Promise((resolve) => (watching === undefined ? resolve() : watching.close(() => resolve()))) };
}

function problemOf(error: Error | null, stats: { hasErrors(): boolean; toString: Stats["toString"] } | undefined): string | null {
  if (error !== null) return error.stack ?? error.message;
  return stats?.hasErrors() === true ? stats.toString({ all: false, errors: true, errorDetails: true }) : null;
}
