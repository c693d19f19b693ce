import { payloadBytes } from "../../cells/payload";
import type { RangeCell } from "../../cells/cellTexts";

/** One thing to ask of Excel, how much it carries, and how it is taken back where it or a later one fails. */
export interface WriteStep {
  readonly cells: number;
  readonly bytes: number;
  /** Whether it must not share a request with the steps before it. */
  readonly opensRequest?: boolean;
  write(): void;
  /**
   * Puts back what was there. Excel may have done the step, a part of it, or nothing: what is there now tells. Steps after it have been taken back.
   */
  takeBack(context: Excel.RequestContext): Promise<void>;
}

/** Cells in rows; a null is one that stays as it is. */
export type Cells = readonly (readonly (RangeCell | null)[])[];

export function costOf(cells: Cells): { readonly cells: number; readonly bytes: number } {
  return { cells: cells.reduce((sum, row) => sum + row.length, 0), bytes: payloadBytes(cells) + 400 };
}
