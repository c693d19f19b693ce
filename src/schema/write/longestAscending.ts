/**
 * The places of a longest run of numbers that ascends, gaps allowed; of several one. Time n log n.
 * Example: `longestAscending([3, 0, 1, 5, 2])` → places 1, 2, 4 (0, 1, 2).
 */
export function longestAscending(numbers: readonly number[]): readonly number[] {
  /** The place of the smallest number with which a run of each length can end. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  });
  const run: number[] = [];
  for (let place = ends.at(-1); place !== undefined; place = before[place]) run.push(place);
  return run.reverse();
}
