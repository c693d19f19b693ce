import type { LayoutRow } from "./reportLayout";

/** Rows that are grouped, from 1. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/** The groups that give rows their outlines: one for every run of rows that is at least so deep. Example: outlines –, 1, 2, 2, 1 → rows 2 to 5, and rows 3 to 4. */
export function groupsOf(rows: readonly LayoutRow[]): readonly RowGroup[] {
  const deepest = rows.reduce((most, { outline = 0 }) => Math.max(most, outline), 0);
  return Array.from({ length: deepest }, (_unused, index) => runsAtLeast(rows, index + 1)).flat();
}

function runsAtLeast(rows: readonly LayoutRow[], depth: number): readonly RowGroup[] {
  const runs: { first: number; last: number }[] = [];
  rows.forEach(({ outline = 0 }, index) => {
    if (outline < depth) return;
    const last = runs.at(-1);
    if (last !== undefined && last.last === index) last.last = index + 1;
    else runs.push({ first: index + 1, last: index + 1 });
  });
  return runs;
}
