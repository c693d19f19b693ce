/** Black and white squares as a PNG file, without any compression library: a QR picture is small enough to be stored as it is. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A stored block of deflate holds at most this many bytes. */
const LONGEST_BLOCK = 0xffff;

/**
 * A grey-scale PNG of 1 bit a pixel, `scale` pixels a square; true is black.
 * Source: the PNG specification (W3C, third edition) and RFC 1950/1951 for stored blocks.
 */
export function pngOfModules(modules: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const size = modules.length * scale;
  const rowBytes = Math.ceil(size / 8);
  const raw = new Uint8Array((rowBytes + 1) * size);
  for (let y = 0; y < size; y += 1) {
    const row = modules[Math.floor(y / scale)] ?? [];
    for (let x = 0; x < size; x += 1) {
      // In a grey-scale image 1 is white. The first byte of a row names its filter: none.
      if (row[Math.floor(x / scale)] === true) continue;
      const at = y * (rowBytes + 1) + 1 + (x >> 3);
      raw[at] = (raw[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = [...bigEndian(size), ...bigEndian(size), 1, 0, 0, 0, 0];
  return joined([Uint8Array.from(SIGNATURE), chunk("IHDR", Uint8Array.from(header)), chunk("IDAT", stored(raw)), chunk("IEND", new Uint8Array())]);
}

/** The bytes as a zlib stream of stored blocks. */
function stored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.from([0x78, 0x01])];
  for (let from = 0; from === 0 || from < bytes.length; from += LONGEST_BLOCK) {
    const block = bytes.subarray(from, from + LONGEST_BLOCK);
    const { length } = block;
    const isLast = from + LONGEST_BLOCK >= bytes.length;
    parts.push(Uint8Array.from([isLast ? 1 : 0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]), block);
  }
  return joined([...parts, Uint8Array.from(bigEndian(adler32(bytes)))]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from([...type].map((letter) => letter.charCodeAt(0))), data]);
  return joined([Uint8Array.from(bigEndian(data.length)), named, Uint8Array.from(bigEndian(crc32(named)))]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) === 0 ? 0 : 0xedb88320);
  }
  return ~crc >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
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
