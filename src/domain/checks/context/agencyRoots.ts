import type { Agency } from "../../model/records/agency";

/**
 * The part of an agency or project code that names the agency itself, as a number: four digits of a district (`50BB`), else two (`AA`);
 * sections below it need not be listed. `null` when the code does not begin with digits. Source: domain.md §1 "Agency code", P03.
 * Examples: "50010600-0001" → 5001, "21000000" → 21, "04060000" → 4.
 */
export function agencyRoot(code: string): number | null {
  const first = digitsAt(code, 0);
  if (first !== 50) return first;
  const district = digitsAt(code, 2);
  return district === null ? null : first * 100 + district;
}

/** Two digits as a number, or `null`. */
function digitsAt(code: string, index: number): number | null {
  const tens = code.charCodeAt(index) - 0x30;
  const ones = code.charCodeAt(index + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : null;
}

/** A root as it stands in a code. Example: 4 → "04". */
export function rootText(root: number): string {
  return String(root).padStart(2, "0");
}

/** The agencies of a workbook by the root of their code. */
export interface AgencyRoots {
  /** Nobody has listed an agency, so nothing can be compared. */
  readonly isEmpty: boolean;
  has(root: number): boolean;
  /** The roots of every agency of that name; empty for a name that is not listed. */
  ofName(name: string): ReadonlySet<number>;
}

const NO_ROOTS: ReadonlySet<number> = new Set();

/** Indexes the agencies. `keyOf` gives the key under which two spellings of a name agree. */
export function agencyRootsOf(agencies: readonly Agency[], keyOf: (text: string) => string): AgencyRoots {
  const roots = new Set<number>();
  const byKey = new Map<string, Set<number>>();
  for (const { agencyCode, nameTh, shortTh } of agencies) {
    const root = agencyCode === null ? null : agencyRoot(agencyCode.trim());
    if (root === null) continue;
    roots.add(root);
    for (const name of [nameTh, shortTh]) {
      if (name === null) continue;
      const key = keyOf(name);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(root));
    }
  }
  const byName = new Map<string, ReadonlySet<number>>();
  return {
    isEmpty: roots.size === 0,
    has: (root) => roots.has(root),
    ofName(name) {
      let found = byName.get(name);
      if (found === undefined) {
        found = byKey.get(keyOf(name)) ?? NO_ROOTS;
        byName.set(name, found);
      }
      return found;
    },
  };
}
