import type { Portfolio } from "../model/records/portfolio";
import type { StoredRecord } from "../model/records/stored";
import type { Conflict } from "./conflict";
import type { ConsolidationSource } from "./consolidationSource";
import { majorityOf } from "./majority";
import { contentOf, differingFields, fieldOf } from "./recordFields";

/** Lists whose rows describe something that several files know, and what tells one row from another. */
export const REFERENCE_KEYS = {
  indicators: ["indicatorCode", "fiscalYearBE"],
  quarterEvaluations: ["subject", "fiscalYearBE", "quarter"],
  strategyPlan: ["planEdition", "code"],
  agencies: ["agencyCode"],
  disbursementTargets: ["profile", "expenseCategory"],
  holidays: ["date"],
} as const satisfies Readonly<Partial<Record<keyof Portfolio, readonly string[]>>>;

export type ReferenceList = keyof typeof REFERENCE_KEYS;

/** A record and the file that it is taken from. */
export interface TakenRecord {
  readonly source: ConsolidationSource;
  readonly record: StoredRecord;
}

export interface MergedReferences {
  readonly lists: Readonly<Record<ReferenceList, readonly TakenRecord[]>>;
  readonly conflicts: readonly Conflict[];
}

/** Every row once; where files describe one thing differently, as most of them do. Rows without their key are kept, all of them. */
export function mergeReferences(sources: readonly ConsolidationSource[]): MergedReferences {
  const conflicts: Conflict[] = [];
  const lists = Object.entries(REFERENCE_KEYS).map(([list, keys]: [string, readonly string[]]) => {
    const taken: TakenRecord[] = [];
    for (const group of groupsOf(sources, list as ReferenceList, keys)) {
      const kept = majorityOf(group.map((item) => ({ item, content: contentOf(item.record) })));
      taken.push(kept);
      conflicts.push(...differences(group, kept, list, keys));
    }
    return [list, taken] as const;
  });
  return { lists: Object.fromEntries(lists) as Record<ReferenceList, TakenRecord[]>, conflicts };
}

function groupsOf(sources: readonly ConsolidationSource[], list: ReferenceList, keys: readonly string[]): readonly (readonly TakenRecord[])[] {
  const groups = new Map<string, TakenRecord[]>();
  let nameless = 0;
  for (const source of sources) {
    for (const record of source.portfolio[list]) {
      const values = keys.map((field) => fieldOf(record, field));
      const key = values[0] === null && keys.length === 1 ? `nameless ${(nameless += 1)}` : JSON.stringify(values);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ source, record }]);
      else group.push({ source, record });
    }
  }
  return [...groups.values()];
}

/** One conflict a field, with one example of each value. */
function differences(group: readonly TakenRecord[], kept: TakenRecord, list: string, keys: readonly string[]): readonly Conflict[] {
  return differingFields(group.map(({ record }) => record)).map((field) => {
    const seen = new Set<unknown>();
    const examples = group.filter(({ record }) => !seen.has(fieldOf(record, field)) && seen.add(fieldOf(record, field)));
    const [subject, year] = keys.map((key) => fieldOf(kept.record, key));
    return {
      kind: "DIFFERENT_REFERENCE",
      projectCode: list === "quarterEvaluations" && typeof subject === "string" ? subject : null,
      fiscalYearBE: keys[1] === "fiscalYearBE" && typeof year === "number" ? year : null,
      roundNo: null,
      field,
      values: examples.map(({ source, record }) => ({ file: source.file, cell: source.cellOf(record, field), value: fieldOf(record, field) })),
      rule: "MOST_FILES",
      kept: fieldOf(kept.record, field),
    };
  });
}
