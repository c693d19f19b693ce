import { type CalendarDay, dayFromEpoch, epochDay } from "../model/calendar/calendarDay";
import type { Project } from "../model/records/project";
import { base32OfBytes, base32OfNumber, base32Values } from "./base32";
import { checkDigit } from "./checkDigit";
import { digestBytes } from "./digest";
import { projectTagText } from "./projectContent";

/** What a report's code says: never a name, never a value. */
export interface VerificationCode {
  readonly asOf: CalendarDay;
  /** 20 bits that tell projects apart, of a digest of code and year. */
  readonly tag: number;
  /** The first 60 bits of the digest of the project as of the day, as 12 base-32 digits. */
  readonly digest: string;
}

/** What the QR picture says besides. */
export interface QrContent {
  /** The code as people type it. */
  readonly code: string;
  readonly projectCode: string;
  readonly fiscalYearBE: number | null;
  readonly asOf: CalendarDay;
  /** All 256 bits, as 52 base-32 digits. */
  readonly digest: string;
}

const VERSION = 1n;
const DIGITS = 20;
const SHAPE = /([0-9A-Z]{5})[-\s]?([0-9A-Z]{5})[-\s]?([0-9A-Z]{5})[-\s]?([0-9A-Z]{5})[-\s]?([0-9A-Z])(?![0-9A-Z])/i;

/**
 * The code of a project's sheet: 20 base-32 digits (version 4 bits, day 16, project 20, digest 60) and a check digit, in groups.
 * Days from 1970 to 2149. Example: `20B5X-K7M0Q-3ZT8W-HN41C-7`.
 */
export function writeCode(project: Pick<Project, "projectCode" | "fiscalYearBE">, asOf: CalendarDay, canonicalText: string): string {
  const day = BigInt(Math.min(Math.max(epochDay(asOf), 0), 0xffff));
  const digest = firstBits(digestBytes(canonicalText), 60);
  const digits = base32OfNumber((((VERSION << 16n) | day) << 80n) | (BigInt(projectTag(project)) << 60n) | digest, DIGITS);
  return `${digits.replace(/.{5}(?=.)/g, "$&-")}-${checkDigit(base32Values(digits) ?? [])}`;
}

/** Reads a typed code: spaces, small letters and look-alikes do not matter. null = no code, or a slip that the check digit shows. */
export function readCode(written: string): VerificationCode | null {
  const groups = SHAPE.exec(written.trim());
  if (groups === null || groups[0].length !== written.trim().length) return null;
  const values = base32Values(groups.slice(1, 5).join(""));
  const check = base32Values(groups[5] ?? "");
  if (values === null || check === null || base32Values(checkDigit(values))?.[0] !== check[0]) return null;
  const bits = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  if (bits >> 96n !== VERSION) return null;
  return { asOf: dayFromEpoch(Number((bits >> 80n) & 0xffffn)), tag: Number((bits >> 60n) & 0xfffffn), digest: base32OfNumber(bits & ((1n << 60n) - 1n), 12) };
}

/** The first code that stands in a text; null when there is none. For reading a sheet. */
export function findCode(text: string): string | null {
  const found = new RegExp(SHAPE.source, "i").exec(text)?.[0] ?? null;
  return found !== null && found.includes("-") ? found : null;
}

/** The 20 bits by which a code names its project. */
export function projectTag(project: Pick<Project, "projectCode" | "fiscalYearBE">): number {
  return Number(firstBits(digestBytes(projectTagText(project)), 20));
}

/** The text of the QR picture; capital letters and few signs, which QR packs tightest. */
export function writeQr({ code, projectCode, fiscalYearBE, asOf, digest }: QrContent): string {
  return ["KAONA1", code, projectCode.trim().toUpperCase(), fiscalYearBE ?? "", asOf, digest].join(":");
}

/** What a scanned QR says; null when it is another. */
export function readQr(scanned: string): QrContent | null {
  const [mark, code = "", projectCode = "", year = "", asOf = "", digest = ""] = scanned.trim().split(":");
  const read = mark === "KAONA1" ? readCode(code) : null;
  if (read === null || read.asOf !== asOf || !digest.startsWith(read.digest)) return null;
  return { code, projectCode, fiscalYearBE: year === "" ? null : Number(year), asOf: read.asOf, digest };
}

/** All bits of the digest of a canonical text, for the QR. */
export function fullDigest(canonicalText: string): string {
  return base32OfBytes(digestBytes(canonicalText));
}

function firstBits(bytes: Uint8Array, count: number): bigint {
  let value = 0n;
  const whole = Math.ceil(count / 8);
  for (let index = 0; index < whole; index += 1) value = (value << 8n) | BigInt(bytes[index] ?? 0);
  return value >> BigInt(whole * 8 - count);
}
