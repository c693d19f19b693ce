import type { Portfolio } from "../domain/model/records/portfolio";
import { SCHEMA_VERSION } from "./schemaVersion";

/** Whether the computed columns are live formulas, or their values alone because formulas over so many rows would be slow. */
export type ComputedMode = "live" | "values";

/** What a workbook says about itself in table `Meta` on the sheet `_kaona`. Source: architecture.md A10. */
export interface WorkbookMeta {
  readonly schemaVersion: number;
  /** Given when the workbook is made, and never changed; `null` where somebody lost it. */
  readonly workbookId: string | null;
  readonly computed: ComputedMode;
  /** What new rows begin with. */
  readonly defaultFiscalYearBE: number | null;
  readonly defaultAgencyCode: string | null;
}

/** Above these, live formulas cost too much: their work grows with projects × rows. Source: architecture.md A4; performance-baselines.md D. */
export const LIVE_LIMITS = { projects: 1_000, rounds: 12_000, baseline: 12_000 } as const;

/** How a new workbook of this size computes. Example: 1,001 projects → "values". */
export function computedModeFor({ projects, rounds, baseline }: Pick<Portfolio, "projects" | "rounds" | "baseline">): ComputedMode {
  const isLight =
    projects.length <= LIVE_LIMITS.projects && rounds.length <= LIVE_LIMITS.rounds && baseline.length <= LIVE_LIMITS.baseline;
  return isLight ? "live" : "values";
}

/** What a new workbook says about itself, by default for its size. */
export function newMeta(
  portfolio: Pick<Portfolio, "projects" | "rounds" | "baseline">,
  given: Pick<WorkbookMeta, "workbookId" | "defaultFiscalYearBE" | "defaultAgencyCode">,
): WorkbookMeta {
  const { workbookId, defaultFiscalYearBE, defaultAgencyCode } = given;
  return { schemaVersion: SCHEMA_VERSION, workbookId, computed: computedModeFor(portfolio), defaultFiscalYearBE, defaultAgencyCode };
}
