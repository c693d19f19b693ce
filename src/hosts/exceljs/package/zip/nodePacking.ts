import { crc32, deflateRawSync } from "node:zlib";
import type { Packing } from "../../../../ooxml/zip/packing";

/** Packs with Node's zlib. */
export const nodePacking: Packing = {
  // Large steps and tables are faster; the copy lets go of the step's buffer, most of which is empty.
  deflate: (content, level) => Uint8Array.prototype.slice.call(deflateRawSync(content, { level, memLevel: 9, chunkSize: 65_536 })),
  crc32: (content) => crc32(content),
};
