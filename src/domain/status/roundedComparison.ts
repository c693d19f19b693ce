/**
 * A computed percentage as it is compared with a limit: rounded to 9 decimals, as `ROUND(x, 9)` in a workbook. Values that are shown
 * or passed on stay unrounded. Example: 30 − 40.000000000000004 counts as −10, which is still "on plan".
 */
export function forComparing(percentage: number): number {
  return Math.round(percentage * 1e9) / 1e9;
}
