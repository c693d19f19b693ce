import type { PaneTexts } from "../../../messages/paneTexts";

/** A project, or one of its reports, in a line. Example: `50010000-0001 · 2566 · Round 12`; empty where it is about neither. */
export function recordPlace(
  { projectCode, fiscalYearBE, roundNo }: { readonly projectCode: string | null; readonly fiscalYearBE: number | null; readonly roundNo: number | null },
  { common }: PaneTexts,
): string {
  return [projectCode, fiscalYearBE, roundNo === null ? null : common.round(roundNo)].filter((part) => part !== null).join(" · ");
}
