import { crc32, deflateRawSync } from "node:zlib";
import { signature } from "./zipEntry";
import type { ZipEntry } from "./zipEntry";

/** Packs one new part. `level` is zlib's: 1 fast, 6 small. */
export function packEntry(name: string, content: Uint8Array, level: number): ZipEntry {
  const nameBytes = Buffer.from(name, "utf8");
  const packed = deflateRawSync(content, { level });
  return { name, nameBytes, isUtf8: nameBytes.length !== name.length, method: 8, crc: crc32(content), packed, size: content.length };
}

/** 1 January 1980 as zip writes dates, which is what Excel gives every part: the same parts make the same bytes. */
const fixedDate = (1 << 5) | 1;

/** Writes entries as a zip, in their order, packed bytes as they are. The result depends on nothing but the entries. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const fields = sharedFields(entry);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(signature.local, 0);
    fields.copy(local, 4);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(signature.central, 0);
    central.writeUInt16LE(versionNeeded, 4);
    fields.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    chunks.push(local, entry.nameBytes, entry.packed);
    directory.push(central, entry.nameBytes);
    offset += local.length + entry.nameBytes.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(signature.end, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

/** 2.0: deflate, nothing newer. */
const versionNeeded = 20;

/** The 26 bytes that the local and the central header have in common. */
function sharedFields({ isUtf8, method, crc, packed, size, nameBytes }: ZipEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(isUtf8 ? 0x800 : 0, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(fixedDate, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameBytes.length, 22);
  return fields;
}
