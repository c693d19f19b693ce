/**
 * Money inside Kaona: a whole number of satang (1/100 baht), so that sums are exact.
 * Baht appear only at the edges: in cells, on paper and in JSON. Source: domain.md §2 ("never summed as raw floats").
 */
export type Satang = number & { readonly brand: "Satang" };

export const NO_MONEY = 0 as Satang;

/** A whole number of satang; throws `RangeError` for fractions and numbers too large to be exact. */
export function satang(amount: number): Satang {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of satang: ${amount}`);
  return amount as Satang;
}

/**
 * The satang of an amount in baht, rounded to the nearest satang (half away from zero), or `null` when the number is
 * not finite or too large to be kept exactly. Every satang survives the way to baht and back up to 22 trillion baht, more than a cell's
 * 15 digits can hold. Example: `satangFromBaht(1234.5)` → 123450.
 */
export function satangFromBaht(baht: number): Satang | null {
  if (!Number.isFinite(baht)) return null;
  const scaled = Math.abs(baht) * 100;
  // The small allowance undoes the binary error of products such as 1.005 × 100 = 100.49999999999999. It is capped, or it would itself
  // become half a satang for trillions of baht.
  const amount = Math.sign(baht) * Math.round(scaled + Math.min(scaled * Number.EPSILON, 0.001));
  return Number.isSafeInteger(amount) ? ((amount === 0 ? 0 : amount) as Satang) : null;
}

/** The amount in baht with at most two decimals. Example: `bahtFrom(satang(123450))` → 1234.5. */
export function bahtFrom(amount: Satang): number {
  return amount / 100;
}

/** The exact sum; throws `RangeError` past ±90 trillion baht, where whole satang could no longer be told apart. */
export function sumSatang(amounts: Iterable<Satang>): Satang {
  let total = 0;
  for (const amount of amounts) total += amount;
  return satang(total);
}
