import type { IRange } from "@univerjs/core";
import type { Area } from "../../../excel/model/book";
import { gridRange } from "../draw/gridSheet";

/**
 * How everybody selects in Univer, the grid itself included. Its facade's own event is silent for the first seconds of a page, until it
 * calls itself steady.
 */
export const SELECTIONS_OPERATION = "sheet.operation.set-selections";

export interface SelectionsOperation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange; readonly primary?: unknown; readonly style?: null }[];
  /** Univer's SelectionMoveType. */
  readonly type?: number;
}

const [moveStart, moving] = [0, 1];

/** The first block that is selected; null = none, or somebody still drags. */
export function settledSelection({ selections, type }: SelectionsOperation): Area | null {
  const range = selections[0]?.range;
  if (range === undefined || type === moveStart || type === moving) return null;
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** Selects a block with its first cell in front. */
export function selecting(unitId: string, subUnitId: string, area: Area): SelectionsOperation {
  const { top, left } = area;
  const primary = { ...gridRange({ top, left, bottom: top, right: left }), actualRow: top, actualColumn: left, isMerged: false, isMergedMainCell: false };
  return { unitId, subUnitId, selections: [{ range: gridRange(area), primary, style: null }] };
}
