import { deflateSync } from "fflate";
import type { Packing } from "../ooxml/zip/packing";

/** Packs where there is no Node. fflate knows levels and answers at once; a browser's own `CompressionStream` does neither. */
export const browserPacking: Packing = {
  deflate: (content, level) => deflateSync(content, { level: level as 1 | 6 | 9 }),
  crc32: (content) => {
    let crc = -1;
    for (let at = 0; at < content.length; at += 1) crc = (table[(crc ^ (content[at] as number)) & 0xff] as number) ^ (crc >>> 8);
    return (crc ^ -1) >>> 0;
  },
};

/** What each byte does to the sum (CRC-32, polynomial 0xEDB88320 reflected). Source: APPNOTE.TXT 4.4.7. */
const table = Int32Array.from({ length: 256 }, (_entry, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb8_8320;
  return value;
});
