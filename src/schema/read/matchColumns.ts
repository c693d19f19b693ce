import { headerKey } from "../spec/headerKey";
import type { NamedColumn } from "../spec/tableSpec";

/** Which column of a workbook's table holds which field. */
export interface ColumnMatch {
  /** Index of the column by field; fields without a column are absent. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Headers that are no column of ours: users' own, or renamed. */
  readonly unknown: readonly string[];
}

/**
 * Finds each column by its header, then by the field's identifier, then by an alias, wherever it stands; spacing, case and
 * punctuation do not count. A header goes to the column that names it most plainly, so a user's extra column with the wording of an alias
 * never takes the place of the real one. Example: headers `["งบประมาณ", "งบประมาณที่ได้รับ"]` → budgetReceived is the second.
 */
export function matchColumns(columns: readonly NamedColumn[], headers: readonly string[]): ColumnMatch {
  const indexOf = new Map<string, number>();
  const taken = new Set<number>();
  const byKey = new Map<string, number>();
  headers.forEach((header, index) => {
    const key = headerKey(header);
    if (!byKey.has(key)) byKey.set(key, index);
  });
  const passes: readonly ((column: NamedColumn) => readonly string[])[] = [({ header }) => [header], ({ field }) => [field], ({ aliases }) => aliases];
  for (const wordings of passes) {
    for (const column of columns) {
      if (indexOf.has(column.field)) continue;
      const index = wordings(column).map((wording) => byKey.get(headerKey(wording))).find((found) => found !== undefined && !taken.has(found));
      if (index === undefined) continue;
      indexOf.set(column.field, index);
      taken.add(index);
    }
  }
  return { indexOf, unknown: headers.filter((header, index) => !taken.has(index) && header.trim() !== "") };
}

/** Below this likeness two headers are different things. */
const LIKELY = 0.5;

/**
 * The unknown header that is most like a missing one, for a "did you mean"; `null` when none is.
 * Example: `nearestHeader("วันที่รายงาน", ["วันที่รายงานผล", "หมายเหตุ"])` → "วันที่รายงานผล".
 */
export function nearestHeader(wanted: string, unknown: readonly string[]): string | null {
  const scored = unknown.map((header) => ({ header, likeness: likeness(headerKey(wanted), headerKey(header)) }));
  const best = scored.reduce<{ header: string; likeness: number } | null>((top, each) => (top === null || each.likeness > top.likeness ? each : top), null);
  return best !== null && best.likeness >= LIKELY ? best.header : null;
}

/** Dice coefficient on pairs of letters: 1 = the same, 0 = nothing in common. */
function likeness(left: string, right: string): number {
  const pairs = (word: string): string[] => Array.from({ length: Math.max(0, word.length - 1) }, (_unused, at) => word.slice(at, at + 2));
  const [ofLeft, ofRight] = [pairs(left), pairs(right)];
  if (ofLeft.length + ofRight.length === 0) return left === right ? 1 : 0;
  const rest = [...ofRight];
  const shared = ofLeft.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (ofLeft.length + ofRight.length);
}
