import fc from "fast-check";
import { likenessFrom } from "../../../../src/domain/checks/reading/bigramLikeness";

/** The definition, without any of the shortcuts. */
function dice(left: string, right: string): number {
  const bigrams = (text: string) => Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
  const rest = bigrams(right);
  const all = bigrams(left).length + rest.length;
  let common = 0;
  for (const bigram of bigrams(left)) {
    const found = rest.indexOf(bigram);
    if (found < 0) continue;
    common += 1;
    rest.splice(found, 1);
  }
  return (2 * common) / all;
}

it.each([
  ["กขคง", "กขคง", 1],
  ["กขคง", "กขคจ", 2 / 3],
  ["กขคง", "งคขก", 0],
  ["กกกก", "กก", 0.5],
  ["“ก–ข”", "“ก–ข”", 1],
  ["a“b”c", "a“b”d", 0.75],
])("compares %j with %j", (left, right, expected) => expect(likenessFrom(left, right, 0)).toBeCloseTo(expected, 12));

it.each([["", ""], ["ก", "ก"], ["กข", "ก"]])("finds no likeness in texts without bigrams: %j, %j", (left, right) => {
  expect(likenessFrom(left, right, 0)).toBeNull();
});

it("says nothing below the threshold, and reaches it exactly", () => {
  expect(likenessFrom("กขคง", "กขคจ", 0.66)).toBeCloseTo(2 / 3, 12);
  expect(likenessFrom("กขคง", "กขคจ", 0.67)).toBeNull();
  expect(likenessFrom("กขคงก", "กขคจก", 0.5)).toBe(0.5);
});

it("gives what the definition gives, whatever was compared before", () => {
  const text = fc.string({ unit: fc.constantFrom("ก", "ข", "่", " ", "a", "“", "😀"), minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(0, 0.5, 0.9, 1), (left, right, threshold) => {
      const expected = dice(left, right);
      expect(likenessFrom(left, right, threshold)).toEqual(expected >= threshold ? expected : null);
    }),
    { numRuns: 500 },
  );
});
