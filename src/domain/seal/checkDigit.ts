import { base32Digit } from "./base32";

/**
 * The check digit of up to 31 base-32 digits: their sum, each weighted by another power of a generator, in the field of 32 elements
 * (x⁵ + x² + 1). One wrong digit changes it, and so does any swap of two digits. Example: `checkDigit([1, 2, 3])` → "3".
 */
export function checkDigit(values: readonly number[]): string {
  let sum = 0;
  let weight = 1;
  for (const value of values) {
    sum ^= product(value, weight);
    weight = product(weight, GENERATOR);
  }
  return base32Digit(sum);
}

const GENERATOR = 2;
/** x⁵ + x² + 1. */
const MODULUS = 0b100101;

function product(left: number, right: number): number {
  let result = 0;
  let shifted = left;
  for (let bit = 1; bit < 32; bit <<= 1) {
    if ((right & bit) !== 0) result ^= shifted;
    shifted <<= 1;
    if ((shifted & 32) !== 0) shifted ^= MODULUS;
  }
  return result;
}
