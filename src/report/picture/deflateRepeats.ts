/**
 * Deflate (RFC 1951) for pictures of squares, whose rows come several times: bytes as they are, in the fixed code, and repeated rows as one
 * reference to the row above. A general packer would save little more, and the core has none.
 */

/** A reference stands for at most this many bytes. */
const LONGEST_MATCH = 258;
const SHORTEST_MATCH = 3;
const MOST_REFERENCE_BYTES = 4;

/** Bytes that are each the first row of a block of `times` equal rows, packed as one block of deflate. */
export function deflateRepeats(rows: readonly Uint8Array[], times: number): Uint8Array {
  const rowBytes = rows[0]?.length ?? 0;
  const references = Math.ceil((rowBytes * times) / LONGEST_MATCH) + 1;
  const bits = new BitWriter(rows.length * ((rowBytes + SHORTEST_MATCH) * 2 + references * MOST_REFERENCE_BYTES + 4) + 4);
  bits.write(0b011, 3); // the last block, in the fixed code
  for (const row of rows) {
    for (const byte of row) writeSymbol(bits, byte);
    let left = rowBytes * (times - 1);
    if (left < SHORTEST_MATCH) {
      for (let copy = 1; copy < times; copy += 1) for (const byte of row) writeSymbol(bits, byte);
      continue;
    }
    while (left > 0) {
      // What is left over must not be shorter than a reference can be.
      const length = left - LONGEST_MATCH >= SHORTEST_MATCH || left <= LONGEST_MATCH ? Math.min(left, LONGEST_MATCH) : left - SHORTEST_MATCH;
      writeMatch(bits, length, rowBytes);
      left -= length;
    }
  }
  writeSymbol(bits, 256); // end of block
  return bits.bytes();
}

/** A symbol in the fixed code (RFC 1951, 3.2.6). */
function writeSymbol(bits: BitWriter, symbol: number): void {
  if (symbol < 144) bits.writeCode(0x30 + symbol, 8);
  else if (symbol < 256) bits.writeCode(0x190 + symbol - 144, 9);
  else if (symbol < 280) bits.writeCode(symbol - 256, 7);
  else bits.writeCode(0xc0 + symbol - 280, 8);
}

/** Length and distance (RFC 1951, 3.2.5). */
function writeMatch(bits: BitWriter, length: number, distance: number): void {
  const byLength = rangeOf(length === LONGEST_MATCH ? 256 : length - SHORTEST_MATCH, 4);
  if (length === LONGEST_MATCH) writeSymbol(bits, 285);
  else {
    writeSymbol(bits, 257 + byLength.code);
    bits.write(byLength.rest, byLength.extraBits);
  }
  const byDistance = rangeOf(distance - 1, 2);
  bits.writeCode(byDistance.code, 5);
  bits.write(byDistance.rest, byDistance.extraBits);
}

/** Values in ranges that double in size: `codes` of each size, the first `2 × codes` values a code each. */
function rangeOf(value: number, codes: 2 | 4): { readonly code: number; readonly rest: number; readonly extraBits: number } {
  const shift = codes === 4 ? 2 : 1;
  const extraBits = Math.max(0, 31 - Math.clz32(value) - shift);
  const inRange = value >> extraBits;
  return { code: extraBits * codes + inRange, rest: value & ((1 << extraBits) - 1), extraBits };
}

class BitWriter {
  readonly #bytes: Uint8Array;
  #length = 0;
  #pending = 0;
  #count = 0;

  constructor(mostBytes: number) {
    this.#bytes = new Uint8Array(mostBytes);
  }

  /** The lowest bit first. */
  write(value: number, count: number): void {
    this.#pending |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.#bytes[this.#length++] = this.#pending & 0xff;
      this.#pending >>>= 8;
      this.#count -= 8;
    }
  }

  /** Codes come with their highest bit first. */
  writeCode(code: number, count: number): void {
    let reversed = 0;
    for (let bit = 0; bit < count; bit += 1) reversed |= ((code >> bit) & 1) << (count - 1 - bit);
    this.write(reversed, count);
  }

  bytes(): Uint8Array {
    if (this.#count > 0) this.write(0, 8 - this.#count);
    return this.#bytes.subarray(0, this.#length);
  }
}
