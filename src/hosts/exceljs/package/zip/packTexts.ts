import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import { type ZlibOptions, constants, crc32, deflateRaw } from "node:zlib";
import { nameOf } from "../../../../ooxml/zip/writeZip";
import type { ZipEntry } from "../../../../ooxml/zip/zipEntry";

/**
 * Packs a part that is too long to be held as one text. It is cut into blocks, which Node's threads pack while the next are being made. Every block
 * knows the end of the one before, as if all were packed at once, so that hardly a byte is lost by the cuts. The same texts make the same bytes.
 *
 * @param texts the part in pieces, asked for one by one
 * @param level zlib's: 1 fast, 6 small
 */
export async function packTexts(name: string, texts: Iterable<string>, level: number): Promise<ZipEntry> {
  const packed: Promise<Buffer>[] = [];
  let crc = 0;
  let size = 0;
  let dictionary: Buffer = Buffer.alloc(0);
  for (const block of blocksOf(texts)) {
    packed.push(packBlock(block, { level, memLevel: 9, chunkSize: packedLength, finishFlush: constants.Z_SYNC_FLUSH, ...(dictionary.length > 0 && { dictionary }) }));
    crc = crc32(block, crc);
    size += block.length;
    dictionary = block.subarray(-farthestLook);
    await packed[packed.length - 1 - blocksAtOnce];
  }
  return { ...nameOf(name), method: 8, crc, size, packed: Buffer.concat([...(await Promise.all(packed)), endOfBlocks]) };
}

const packBlock = promisify<Buffer, ZlibOptions, Buffer>(deflateRaw);

/** Bytes of UTF-8, of a length that threads are worth waking for: that takes a third of a millisecond. */
function* blocksOf(texts: Iterable<string>): Generator<Buffer> {
  let block = "";
  for (const text of texts) {
    block += text;
    if (block.length < blockLength) continue;
    yield Buffer.from(block, "utf8");
    block = "";
  }
  if (block !== "") yield Buffer.from(block, "utf8");
}

const blockLength = 512 * 1024;

/** Room for what most blocks are packed into. */
const packedLength = 128 * 1024;

/** Node packs with four threads; more blocks would only wait in memory. */
const blocksAtOnce = 4;

/** How far back deflate finds what comes again (RFC 1951, 2). */
const farthestLook = 32 * 1024;

/** A last block with nothing in it: the others end as if something followed (RFC 1951, 3.2.3). */
const endOfBlocks = Buffer.from([3, 0]);
