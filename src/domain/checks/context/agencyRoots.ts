import type { Agency } from "../../model/records/agency";

/**
 * The part of an agency or project code that names the agency itself: four digits of a district (`50BB`), else two (`AA`); sections below
 * it need not be listed. `null` when the code does not begin with digits. Source: domain.md §1 "Agency code", P03.
 * Examples: "50010600-0001" → "5001", "21000000" → "21".
 */
export function agencyRoot(code: string): string | null {
  const length = code.startsWith("50") ? 4 : 2;
  if (code.length < length) return null;
  for (let index = 0; index < length; index += 1) {
    const digit = code.charCodeAt(index);
    if (digit < 0x30 || digit > 0x39) return null;
  }
  return code.slice(0, length);
}

/** The agencies of a workbook by the root of their code. */
export interface AgencyRoots {
  /** Nobody has listed an agency, so nothing can be compared. */
  readonly isEmpty: boolean;
  has(root: string): boolean;
  /** The roots of every agency of that name; empty for a name that is not listed. */
  ofName(name: string): ReadonlySet<string>;
}

const NO_ROOTS: ReadonlySet<string> = new Set();

/** Indexes the agencies. `keyOf` gives the key under which two spellings of a name agree. */
export function agencyRootsOf(agencies: readonly Agency[], keyOf: (text: string) => string): AgencyRoots {
  const roots = new Set<string>();
  const byName = new Map<string, Set<string>>();
  for (const { agencyCode, nameTh, shortTh } of agencies) {
    const root = agencyCode === null ? null : agencyRoot(agencyCode.trim());
    if (root === null) continue;
    roots.add(root);
    for (const name of [nameTh, shortTh]) {
      if (name === null) continue;
      const key = keyOf(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(root));
    }
  }
  return {
    isEmpty: roots.size === 0,
    has: (root) => roots.has(root),
    ofName: (name) => byName.get(keyOf(name)) ?? NO_ROOTS,
  };
}
