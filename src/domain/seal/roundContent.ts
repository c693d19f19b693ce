import type { Satang } from "../model/amounts/satang";
import type { ReportRound } from "../model/records/reportRound";
import { type CanonicalValue, canonicalJson, canonicalNumber, canonicalText } from "./canonicalValue";
import { digestOf } from "./digest";

/**
 * What a reporter answers for in a round: the fields that approving seals. How far the report has come (state, days of sending and deciding,
 * reason for returning) is not among them, since it goes on changing; the change log answers for that.
 */
export const SEALED_FIELDS = [
  "periodMonth", "reportDate", "narrative", "progressPct", "disbursedThisRound", "committedToDate",
  "planStatusReported", "targetStatusReported", "problem", "remedy", "evidenceRef",
] as const satisfies readonly (keyof ReportRound)[];

export type SealedField = (typeof SEALED_FIELDS)[number];

/** The sealed fields in canonical form: money in satang, days `yyyy-mm-dd`, words by their identifier. */
export type RoundContent = Readonly<Record<SealedField, CanonicalValue>>;

/** The content of a round. What stands unread in a cell counts as its text, so that it differs from every value. */
export function roundContent(round: ReportRound): RoundContent {
  const content = Object.fromEntries(SEALED_FIELDS.map((field) => [field, canonicalText(round.unreadable[field] ?? null) ?? canonicalField(round[field])]));
  return content as RoundContent;
}

/** Text is trimmed, numbers are rounded to 12 digits; money is whole satang and stays as it is. */
function canonicalField(value: string | number | Satang | null): CanonicalValue {
  if (typeof value !== "number") return canonicalText(value);
  return Number.isSafeInteger(value) ? value : canonicalNumber(value);
}

/** Which round it is, in the log and in acknowledgements. Example: `21000000-6549|2566|3`. */
export function roundKeyOf({ projectCode, fiscalYearBE, roundNo }: Pick<ReportRound, "projectCode" | "fiscalYearBE" | "roundNo">): string {
  return `${projectCode?.trim() ?? ""}|${fiscalYearBE ?? ""}|${roundNo ?? ""}`;
}

/** The text that is digested: a heading with the version of the form, the round's key, its content. */
export function canonicalRoundText(key: string, content: Readonly<Record<string, CanonicalValue>>): string {
  return `kaona-round-1\n${key}\n${canonicalJson(content)}`;
}

/** SHA-256 of a round's canonical form. */
export function roundDigest(key: string, content: Readonly<Record<string, CanonicalValue>>): string {
  return digestOf(canonicalRoundText(key, content));
}
