/** Whether a percentage can be compared with others: a number from 0 to 100. Anything else is R05's. */
export function isUsableProgress(progressPct: number | null): progressPct is number {
  return progressPct !== null && progressPct >= 0 && progressPct <= 100;
}

/** Whether a percentage may be a fraction by mistake, as 0.45 in a cell formatted as percent: above 0, at most 1. Rule R20. */
export function looksLikeFraction(progressPct: number): boolean {
  return progressPct > 0 && progressPct <= 1;
}
