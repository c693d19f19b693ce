import { arabicDigits, withoutInvisible } from "../text/thaiText";
import { NO_MONEY, type Satang, satang } from "./satang";

const AMOUNT = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?(?:\.?-)?$/;
/** Dropping the space between two digits would make another number of them. */
const TWO_NUMBERS = /\d\s+\d/;

/**
 * Reads an amount in baht as offices write it: `0 บาท`, `1,234.50 บาท`, `250,000.-`, `1,234.-บาท`, Thai digits.
 * More than two decimals are rounded to the satang (half up). `null` when it is not an amount: a blank, words, two numbers, or misplaced commas.
 * Source: domain.md §7 row 34. Example: `parseBaht("250,000.-")` → 25000000 satang.
 */
export function parseBaht(text: string): Satang | null {
  const written = arabicDigits(withoutInvisible(text));
  if (TWO_NUMBERS.test(written)) return null;
  const bare = written.replace(/\s+/g, "").replace(/^฿/, "").replace(/(?:บาท|฿)(?:ถ้วน)?$/, "");
  const parts = AMOUNT.exec(bare);
  if (parts === null) return null;
  const whole = (parts[2] ?? "").replaceAll(",", "");
  const decimals = (parts[3] ?? "").padEnd(3, "0");
  const amount = Number(whole) * 100 + Number(decimals.slice(0, 2)) + (Number(decimals[2]) >= 5 ? 1 : 0);
  if (!Number.isSafeInteger(amount)) return null;
  if (amount === 0) return NO_MONEY;
  return satang(parts[1] === "-" ? -amount : amount);
}
