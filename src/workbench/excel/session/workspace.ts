import type { BookModel } from "../model/book";
import type { RangeTarget } from "../objects/targets";
import type { Client } from "./client";
import type { Happening } from "./happening";

/** A workbook that is open, and what is kept about it while it is. */
export interface Workspace {
  readonly book: BookModel;
  readonly ceiling: number;
  /** Every range that somebody still holds: they follow their cells. */
  readonly ranges: Set<RangeTarget>;
  readonly clients: Set<Client>;
  isReadOnly: boolean;
  readonly fileName: string;
  /** A number never given before: the material of ids. */
  nextNumber(): number;
  raise(happening: Happening, by: Client, trigger: "ThisLocalAddin" | "Unknown"): void;
  /** What `workbook.save()` does; null = there is nowhere to save to. */
  readonly save: ((book: BookModel) => void) | null;
  /** Called with what changed, to give results to formulas; null = formulas stay uncalculated. */
  readonly calculate: (() => void) | null;
}
