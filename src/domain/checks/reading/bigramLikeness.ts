/**
 * How alike two texts are: the Dice coefficient on character bigrams (each bigram as often as it occurs), 2·common / (all of both).
 * Source: domain.md R12.
 *
 * Bigrams of the Thai and ASCII blocks, which are nearly all there are, are counted in one reused table; others in a map. The table is
 * zero between calls, so a call depends on nothing but its arguments.
 */
const LETTERS = 256;
const counts = new Int32Array(LETTERS * LETTERS);

/**
 * The likeness of two texts (0–1) when it is at least `threshold`, else `null`; stops as soon as it cannot be reached. Texts shorter than two
 * characters have no bigrams and no likeness. Example: `likenessFrom("กขคง", "กขคจ", 0.5)` → 0.666….
 */
export function likenessFrom(left: string, right: string, threshold: number): number | null {
  const leftCount = left.length - 1;
  const rightCount = right.length - 1;
  if (leftCount < 1 || rightCount < 1) return null;
  const total = leftCount + rightCount;
  // Even if every bigram of the shorter text were in the longer one, this is all that could be common.
  if ((2 * Math.min(leftCount, rightCount)) / total < threshold) return null;
  if (left === right) return 1;
  const fewestCommon = (threshold * total) / 2;
  const common = commonBigrams(left, right, rightCount - fewestCommon);
  const likeness = (2 * common) / total;
  return likeness >= threshold ? likeness : null;
}

/** Bigrams that both texts have; any smaller number once more than `mostMissed` of the right one were not found in the left one. */
function commonBigrams(left: string, right: string, mostMissed: number): number {
  const rare = new Map<number, number>();
  tally(left, 1, rare);
  let common = 0;
  let missed = 0;
  let previous = letterAt(right, 0);
  for (let index = 1; index < right.length && missed <= mostMissed; index += 1) {
    const letter = letterAt(right, index);
    if (take(right, index, previous, letter, rare)) common += 1;
    else missed += 1;
    previous = letter;
  }
  tally(left, 0, rare);
  return common;
}

/** Counts the bigrams of a text into the tables (`step` 1), or clears what it had counted (`step` 0). */
function tally(text: string, step: 0 | 1, rare: Map<number, number>): void {
  let previous = letterAt(text, 0);
  for (let index = 1; index < text.length; index += 1) {
    const letter = letterAt(text, index);
    if (previous >= 0 && letter >= 0) {
      const slot = previous * LETTERS + letter;
      counts[slot] = step === 0 ? 0 : (counts[slot] ?? 0) + 1;
    } else if (step === 1) {
      const key = rareKey(text, index);
      rare.set(key, (rare.get(key) ?? 0) + 1);
    }
    previous = letter;
  }
}

/** Uses up one occurrence of the bigram that ends at `index`; false when none is left. */
function take(text: string, index: number, previous: number, letter: number, rare: Map<number, number>): boolean {
  if (previous >= 0 && letter >= 0) {
    const slot = previous * LETTERS + letter;
    const left = counts[slot] ?? 0;
    if (left > 0) counts[slot] = left - 1;
    return left > 0;
  }
  const key = rareKey(text, index);
  const left = rare.get(key) ?? 0;
  if (left > 0) rare.set(key, left - 1);
  return left > 0;
}

/** 0–255 for a character of the Thai or ASCII block, -1 for any other. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code;
  return code >= 0x0e00 && code < 0x0e80 ? code - 0x0e00 + 0x80 : -1;
}

function rareKey(text: string, index: number): number {
  return text.charCodeAt(index - 1) * 0x10000 + text.charCodeAt(index);
}
