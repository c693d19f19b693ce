import { movedFormula } from "../../formula/movedFormula";
import type { LostParts } from "../package/lost";
import { fromFileFormula } from "../formula/newerFunctions";
import { formatCell } from "../../grid/address";
import { decodeText } from "../xml/cellText";

/** `f` of a cell as it stands in the file. */
export interface FileFormula {
  readonly type: string | undefined;
  readonly text: string;
  readonly ref: string | undefined;
  /** Number of the shared formula. */
  readonly shared: string | undefined;
}

/** Reads the formulas of one sheet in the order of its cells. */
export interface FormulaReader {
  /** With `=`; null when the cell has a value alone. Throws what `refuse` gives for a shared formula that nobody began. */
  read(formula: FileFormula, row: number, column: number, refuse: () => Error): string | null;
}

/**
 * Shared formulas are written out. Of array formulas the first cell keeps the formula, the others their values; both these
 * and data tables are noted as lost, for the model knows formulas of single cells only.
 */
export function formulaReader(part: string, lost: LostParts): FormulaReader {
  const shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  return {
    read({ type, text, ref, shared: id }, row, column, refuse) {
      if (type === "dataTable" || type === "array") {
        lost.note(part, `${type} formula ${ref ?? formatCell(row, column)}`);
        return type === "array" && text !== "" ? fromFileFormula(decodeText(text)) : null;
      }
      if (type !== "shared" || id === undefined) return text === "" ? null : fromFileFormula(decodeText(text));
      if (text !== "") {
        // A shared formula that is given again begins anew, as in files that were edited often.
        if (ref !== undefined || !shared.has(id)) shared.set(id, { text: decodeText(text), row, column });
        return fromFileFormula(decodeText(text));
      }
      const first = shared.get(id);
      if (first === undefined) throw refuse();
      return movedFormula(fromFileFormula(first.text), row - first.row, column - first.column);
    },
  };
}
