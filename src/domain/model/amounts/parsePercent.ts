import { arabicDigits, withoutInvisible } from "../text/thaiText";

const PERCENT = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d*)?\s*(?:%|เปอร์เซ็นต์)?$/;

/**
 * Reads a percentage on the 0–100 scale, with or without the sign: `30.00 %`, `30.83%`, `ร้อยละ 40`. Out-of-range numbers are
 * returned as they are (rule R05 judges them); `null` when it is not a number. Example: `parsePercent("๓๐.๘๓%")` → 30.83.
 */
export function parsePercent(text: string): number | null {
  const bare = arabicDigits(withoutInvisible(text)).trim().replace(/^ร้อยละ\s*/, "");
  const parts = PERCENT.exec(bare);
  if (parts === null) return null;
  const value = Number(`${(parts[1] ?? "").replaceAll(",", "")}${parts[2] ?? ""}`);
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}
