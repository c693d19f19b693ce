import { deflateRepeats } from "./deflateRepeats";

/** Black and white squares as a PNG file, without any compression library. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A grey-scale PNG of 1 bit a pixel, `scale` pixels a square; true is black.
 * Source: the PNG specification (W3C, third edition).
 */
export function pngOfModules(modules: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const size = modules.length * scale;
  const rows = modules.map((row) => pixelRow(row, scale));
  const header = [...bigEndian(size), ...bigEndian(size), 1, 0, 0, 0, 0];
  return joined([Uint8Array.from(SIGNATURE), chunk("IHDR", Uint8Array.from(header)), chunk("IDAT", packed(rows, scale)), chunk("IEND", new Uint8Array())]);
}

function pixelRow(row: readonly boolean[], scale: number): Uint8Array {
  // The first byte of a row names its filter: none.
  const bytes = new Uint8Array(Math.ceil((row.length * scale) / 8) + 1);
  for (let x = 0; x < row.length * scale; x += 1) {
    // In a grey-scale image 1 is white.
    if (row[Math.floor(x / scale)] !== true) bytes[1 + (x >> 3)] = (bytes[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  }
  return bytes;
}

/** Each row `times` times, as a zlib stream (RFC 1950). */
function packed(rows: readonly Uint8Array[], times: number): Uint8Array {
  return joined([Uint8Array.from([0x78, 0x01]), deflateRepeats(rows, times), Uint8Array.from(bigEndian(adler32(rows, times)))]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from([...type].map((letter) => letter.charCodeAt(0))), data]);
  return joined([Uint8Array.from(bigEndian(data.length)), named, Uint8Array.from(bigEndian(crc32(named)))]);
}

const crcTable = Uint32Array.from({ length: 256 }, (_value, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) === 0 ? 0 : 0xedb88320);
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** Of rows that come `times` times each. A row is short enough for its sums to stay whole numbers without a remainder taken in between. */
function adler32(rows: readonly Uint8Array[], times: number): number {
  let low = 1;
  let high = 0;
  for (const row of rows) {
    for (let copy = 0; copy < times; copy += 1) {
      for (const byte of row) {
        low += byte;
        high += low;
      }
      low %= 65_521;
      high %= 65_521;
    }
  }
  return ((high << 16) | low) >>> 0;
}

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
