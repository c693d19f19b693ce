import type { ICellData, IExecutionOptions } from "@univerjs/core";

/** The one mutation through which Univer writes cells, whoever wants it. */
export const VALUES_MUTATION = "sheet.mutation.set-range-values";

export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

export interface ValuesMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

/** How Univer moves what was cut. */
export const MOVE_MUTATION = "sheet.mutation.move-range";

export interface MoveMutation {
  readonly unitId: string;
  readonly from: { readonly subUnitId: string; readonly value?: CellMatrix };
  readonly to: { readonly subUnitId: string; readonly value?: CellMatrix };
}

/** Whose write it was: ours, the formula engine's, or a person's. */
export function writerOf(options: IExecutionOptions | undefined): "host" | "formula" | "person" {
  if (options?.["host"] === true) return "host";
  if (options?.["fromFormula"] === true || options?.["applyFormulaCalculationResult"] === true) return "formula";
  return "person";
}

/** Calls with every cell of a mutation; null = the cell is cleared. */
export function eachCell(matrix: CellMatrix | undefined, visit: (row: number, column: number, cell: ICellData | null) => void): void {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) visit(Number(row), Number(column), cell);
  }
}
