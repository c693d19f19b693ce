/** One line of the result. */
export interface Row {
  readonly name: string;
  readonly ms: number;
  readonly note: string;
  /** What the case must reach; empty where only ratios matter. */
  readonly target: string;
}

/** The result as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, ms, note, target }) => `| ${name} | ${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} | ${note} | ${target} |`);
  return ["| Case | ms (median, warm) | | Must reach |", "|---|---:|---|---|", ...lines].join("\n");
}
