/** Two rows that belong together; -1 = the row has no counterpart. */
export type RowPair = readonly [left: number, right: number];

/**
 * Brings two lists of rows into line, as one would lay two prints side by side: the pairing with the highest total of `likeness`, in order.
 * 0 = the two rows cannot be a pair. Time and memory grow with the product of the lengths; sheets have some hundred rows.
 */
export function alignRows(leftCount: number, rightCount: number, likeness: (left: number, right: number) => number): readonly RowPair[] {
  const width = rightCount + 1;
  const best = new Float64Array((leftCount + 1) * width);
  const at = (left: number, right: number): number => best[left * width + right] ?? 0;
  const scores = new Float64Array(leftCount * rightCount);
  for (let left = leftCount - 1; left >= 0; left -= 1) {
    for (let right = rightCount - 1; right >= 0; right -= 1) {
      const score = likeness(left, right);
      scores[left * rightCount + right] = score;
      best[left * width + right] = Math.max(at(left + 1, right), at(left, right + 1), score > 0 ? score + at(left + 1, right + 1) : 0);
    }
  }
  const pairs: RowPair[] = [];
  let left = 0;
  let right = 0;
  while (left < leftCount && right < rightCount) {
    const score = scores[left * rightCount + right] ?? 0;
    if (score > 0 && at(left, right) === score + at(left + 1, right + 1)) pairs.push([left++, right++]);
    else if (at(left, right) === at(left + 1, right)) pairs.push([left++, -1]);
    else pairs.push([-1, right++]);
  }
  while (left < leftCount) pairs.push([left++, -1]);
  while (right < rightCount) pairs.push([-1, right++]);
  return pairs;
}
