import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { PartContender } from "../part";
import { pythonWith } from "./peers";

/** XlsxWriter writing the rows of a workbook (`rowsInput`) into a file; null where it is not installed. */
export function findWorkbookPeer(input: string, file: string): PartContender | null {
  const python = pythonWith("xlsxwriter");
  if (python === null) return null;
  return () => {
    const [ms = NaN, kibibytes = NaN, amount = NaN] = execFileSync(python, [join(__dirname, "rows.py"), input, file], { encoding: "utf8" }).trim().split(" ").map(Number);
    return { ms, peak: kibibytes / 1024, amount };
  };
}
