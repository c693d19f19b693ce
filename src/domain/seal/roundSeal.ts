import type { ReportRound } from "../model/records/reportRound";
import { type CanonicalValue, canonicalJson } from "./canonicalValue";
import { type RoundContent, SEALED_FIELDS, type SealedField, roundContent, roundDigest } from "./roundContent";

/** What approving (or closing) kept of a round: its content and the digest of it. */
export interface RoundSeal {
  /** `projectCode|fiscalYearBE|roundNo`. */
  readonly key: string;
  readonly digest: string;
  readonly content: RoundContent;
  /** Whether the digest is that of the content: false when somebody edited the seal. */
  readonly isIntact: boolean;
}

/** One field of a sealed round that no longer says what was sealed. */
export interface SealDifference {
  readonly field: SealedField;
  readonly sealed: CanonicalValue;
  readonly found: CanonicalValue;
}

/** The longest piece of a seal in one cell; Excel keeps 32,767 characters. */
const LONGEST_PIECE = 30_000;

/** The seal of a round as text for the change log, in as many pieces as cells need. Example: `sha256:5f0c… {"progressPct":45}`. */
export function writeSeal(key: string, round: ReportRound): readonly string[] {
  const content = roundContent(round);
  return inPieces(`sha256:${roundDigest(key, content)} ${canonicalJson(content)}`);
}

/** Reads a seal back from its pieces; null when that is no seal. */
export function readSeal(key: string, pieces: readonly string[]): RoundSeal | null {
  const parts = /^sha256:([0-9a-f]{64})\s+(\{[^]*\})$/.exec(pieces.join("").trim());
  const stated = parts === null ? null : parsedObject(parts[2] ?? "");
  if (parts === null || stated === null) return null;
  const content = Object.fromEntries(SEALED_FIELDS.map((field) => [field, stated[field] ?? null])) as RoundContent;
  const digest = parts[1] ?? "";
  return { key, digest, content, isIntact: digest === roundDigest(key, stated) };
}

/** Where a round differs from its seal; empty = the seal holds. */
export function sealDifferences(seal: RoundSeal, round: ReportRound): readonly SealDifference[] {
  const found = roundContent(round);
  return SEALED_FIELDS.filter((field) => found[field] !== seal.content[field]).map((field) => ({ field, sealed: seal.content[field], found: found[field] }));
}

/** The round with its sealed content put back. What the workflow says of it stays. */
export function restoredRound(seal: RoundSeal, round: ReportRound): ReportRound {
  const unreadable = Object.entries(round.unreadable).filter(([field]) => !(SEALED_FIELDS as readonly string[]).includes(field));
  return { ...round, ...(seal.content as Partial<ReportRound>), unreadable: Object.fromEntries(unreadable) };
}

/** Pieces that neither begin nor end with a space, which cells may lose, nor part a pair of surrogates. */
function inPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + LONGEST_PIECE, text.length);
    while (to < text.length && to > from + 1 && /[\s\p{Surrogate}]/u.test(`${text[to - 1] ?? ""}${text[to] ?? ""}`.replace(/[\ud800-\udfff]/g, " "))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

function parsedObject(json: string): Readonly<Record<string, CanonicalValue>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, CanonicalValue>) : null;
  } catch {
    return null;
  }
}
