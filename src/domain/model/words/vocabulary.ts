import { comparisonKey } from "../text/thaiText";

/**
 * A closed list of values with the Thai words for them: `thai` is what we write, `synonyms` are what we also accept.
 * The Thai words are data (they stand in cells and on forms), which is why they live here and not in `messages`.
 */
export interface Vocabulary<Id extends string> {
  readonly ids: readonly Id[];
  /** The canonical Thai word. Example: `planStatusWords.thai("BEHIND")` → "ช้ากว่าแผน". */
  thai(id: Id): string;
  /** Everything that is read as the value: its own name, the canonical word, the synonyms. */
  wordings(id: Id): readonly string[];
  /** The value that a written word stands for (id, canonical word or synonym, spacing ignored), or `null` when unknown. */
  read(written: string): Id | null;
}

/** One entry: the canonical Thai word, then its synonyms. */
export type Words = readonly [thai: string, ...synonyms: string[]];

/** Makes a vocabulary from its table of words; throws `RangeError` when one word stands for two values. */
export function vocabulary<Id extends string>(words: Readonly<Record<Id, Words>>): Vocabulary<Id> {
  const ids = Object.keys(words) as Id[];
  const byKey = new Map<string, Id>();
  for (const id of ids) {
    for (const word of [id, ...words[id]]) {
      const key = comparisonKey(word);
      const taken = byKey.get(key);
      if (taken !== undefined && taken !== id) throw new RangeError(`"${word}" stands for both ${taken} and ${id}`);
      byKey.set(key, id);
    }
  }
  return {
    ids,
    thai: (id) => words[id][0],
    wordings: (id) => [id, ...words[id]],
    read: (written) => byKey.get(comparisonKey(written)) ?? null,
  };
}
