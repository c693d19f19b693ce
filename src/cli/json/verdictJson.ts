import type { Verdict } from "../../workflows/verify/verifyReport";

/**
 * What `verify --json` prints. Source: cli.md "JSON". A file with several reports gives one document for all, valid and sealed where every one
 * is, with each of them under `reports`.
 */
export function verdictJson(verdicts: readonly Verdict[]) {
  const [first] = verdicts;
  if (first !== undefined && verdicts.length === 1) return one(first);
  return { valid: verdicts.every(({ valid }) => valid), sealed: verdicts.every(({ sealed }) => sealed), reports: verdicts.map(one) };
}

function one({ valid, sealed, code, projectCode, fiscalYearBE, asOf, differences }: Verdict) {
  return { valid, sealed, code, projectCode, fiscalYearBE, asOf, differences };
}
