import { THAI_CODE_PAGE } from "./thaiCodePage";

/** How a file's bytes were read. */
export type FormEncoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "WINDOWS-874";

/** The text of a file, without its byte-order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: FormEncoding;
}

const REPLACEMENT = 0xfffd;
const CHUNK = 8192;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Decodes a text file: UTF-16 by its byte-order mark, UTF-8, or the Thai code page of old exports (TIS-620 / windows-874) when the bytes are no UTF-8.
 * A UTF-8 file with a few broken places stays UTF-8, each place becoming U+FFFD, which the reader reports as I03. Linear; never throws. `null` = the
 * bytes are no text in any of these. Pure, because the core has no `TextDecoder`.
 */
export function decodeFormText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16(bytes.subarray(2), true), encoding: "UTF-16LE" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeUtf16(bytes.subarray(2), false), encoding: "UTF-16BE" };
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (hasControlBytes(body)) return null;
  const utf8 = decodeUtf8(body);
  // Two letters of the Thai code page may look like one UTF-8 letter, but hardly ever like a Thai one.
  if (utf8.broken <= utf8.thai) return { text: utf8.text, encoding: "UTF-8" };
  const thai = decodeBy(body, THAI_CODE_PAGE);
  return thai.unknown * 10 > thai.high ? null : { text: thai.text, encoding: "WINDOWS-874" };
}

/** Bytes that no text has: everything below the space but tab, line breaks, page breaks and Word's line break. */
function hasControlBytes(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0b && byte !== 0x0c && byte !== 0x0d && byte !== 0x1a) return true;
  }
  return false;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const units = new UnitBuffer();
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    units.add(littleEndian ? first | (second << 8) : (first << 8) | second);
  }
  if (bytes.length % 2 === 1) units.add(REPLACEMENT);
  return units.text().replace(HALF_PAIR, "\ufffd");
}

/** `thai`: Thai letters found; `broken`: places that are no UTF-8. A sequence cut off by the end of the file is not held against it. */
function decodeUtf8(bytes: Uint8Array): { readonly text: string; readonly thai: number; readonly broken: number } {
  const units = new UnitBuffer();
  let thai = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units.add(lead);
      at += 1;
      continue;
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let codePoint = length === 2 ? lead & 0x1f : length === 3 ? lead & 0x0f : lead & 0x07;
    let read = 1;
    while (read < length && at + read < bytes.length && ((bytes[at + read] as number) & 0xc0) === 0x80) {
      codePoint = (codePoint << 6) | ((bytes[at + read] as number) & 0x3f);
      read += 1;
    }
    const isCutByEnd = length > 0 && read < length && at + read === bytes.length;
    const isRight = length > 0 && read === length && isScalar(codePoint, length);
    if (isRight && codePoint >= 0x0e00 && codePoint <= 0x0e7f) thai += 1;
    if (!isRight && !isCutByEnd) broken += 1;
    units.addCodePoint(isRight ? codePoint : REPLACEMENT);
    at += read;
  }
  return { text: units.text(), thai, broken };
}

/** Not written longer than needed, no half of a pair, not beyond Unicode. */
function isScalar(codePoint: number, length: number): boolean {
  if (length === 3) return codePoint >= 0x800 && (codePoint < 0xd800 || codePoint > 0xdfff);
  return length === 2 || (codePoint >= 0x10000 && codePoint <= 0x10ffff);
}

function decodeBy(bytes: Uint8Array, codePage: readonly number[]): { readonly text: string; readonly high: number; readonly unknown: number } {
  const units = new UnitBuffer();
  let high = 0;
  let unknown = 0;
  for (const byte of bytes) {
    const unit = codePage[byte] ?? REPLACEMENT;
    if (byte >= 0x80) high += 1;
    if (unit === REPLACEMENT) unknown += 1;
    units.add(unit);
  }
  return { text: units.text(), high, unknown };
}

/** Collects UTF-16 units and turns them into text in pieces that the engine takes at once. */
class UnitBuffer {
  private readonly pieces: string[] = [];
  private units: number[] = [];

  add(unit: number): void {
    this.units.push(unit);
    if (this.units.length >= CHUNK) this.flush();
  }

  addCodePoint(codePoint: number): void {
    if (codePoint < 0x10000) {
      this.add(codePoint);
      return;
    }
    const rest = codePoint - 0x10000;
    this.add(0xd800 + (rest >> 10));
    this.add(0xdc00 + (rest & 0x3ff));
  }

  text(): string {
    this.flush();
    return this.pieces.join("");
  }

  private flush(): void {
    this.pieces.push(String.fromCharCode(...this.units));
    this.units = [];
  }
}
