import { parseRange } from "../../../../ooxml/grid/cellRange";
import type { CellRange } from "../../../../ooxml/grid/cellRange";

/** A block of cells that a formula names by its address. */
export interface NamedRange {
  /** As written, without quotes; null for the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

/**
 * The blocks of cells that a formula names by address, whole columns and rows too; texts and structured references name none.
 *
 *     namedRanges("SUM(B2:B9)+'แผ่น 2'!$C$4") → B2:B9 of its own sheet, C4 of แผ่น 2
 */
export function namedRanges(formula: string): readonly NamedRange[] {
  const plain = formula.replace(texts, '""').replace(brackets, "");
  return [...plain.matchAll(named)].flatMap(([, quoted, bare, address]): NamedRange[] => {
    const range = parseRange(address ?? "");
    return range === null ? [] : [{ sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, range }];
  });
}

const texts = /"(?:[^"]|"")*"/g;
/** Structured references, and names of other workbooks (whose sheets then read as if they were ours: too careful, never too little). */
const brackets = /\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/gsu;
const address = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const named = new RegExp(String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}\p{M}\p{N}_.]+))!)?(?<![\p{L}\p{M}\p{N}_.$\\])(${address})(?![\p{L}\p{M}\p{N}_.(\\!])`, "gu");
