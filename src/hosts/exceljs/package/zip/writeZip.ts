import { crc32, deflateRawSync } from "node:zlib";
import { signature } from "./zipEntry";
import type { ZipEntry } from "./zipEntry";

/** Packs one new part. `level` is zlib's: 1 fast, 6 small. */
export function packEntry(name: string, content: Uint8Array, level: number): ZipEntry {
  // Large steps and tables are faster; the copy lets go of the step's buffer, most of which is empty.
  const packed = Uint8Array.prototype.slice.call(deflateRawSync(content, { level, memLevel: 9, chunkSize: 65_536 }));
  return { ...nameOf(name), method: 8, crc: crc32(content), packed, size: content.length };
}

/** Takes in a new part as it is: packing what is tiny, or a picture, costs more than it saves. */
export function storeEntry(name: string, content: Uint8Array): ZipEntry {
  return { ...nameOf(name), method: 0, crc: crc32(content), packed: content, size: content.length };
}

/** What a directory says of a name. */
export function nameOf(name: string): Pick<ZipEntry, "name" | "nameBytes" | "isUtf8"> {
  const nameBytes = Buffer.from(name, "utf8");
  return { name, nameBytes, isUtf8: nameBytes.length !== name.length };
}

/** 1 January 1980 as zip writes dates, which is what Excel gives every part: the same parts make the same bytes. */
const fixedDate = (1 << 5) | 1;

/** Writes entries as a zip, in their order, packed bytes as they are. The result depends on nothing but the entries. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory = new ZipDirectory();
  for (const entry of entries) chunks.push(...directory.add(entry));
  return Buffer.concat([...chunks, ...directory.end()]);
}

/** The records of a zip that is written entry by entry. */
export class ZipDirectory {
  readonly #records: Uint8Array[] = [];
  #count = 0;
  #offset = 0;

  /** What is to be written for the next entry. */
  add(entry: ZipEntry): readonly Uint8Array[] {
    const fields = sharedFields(entry);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(signature.local, 0);
    fields.copy(local, 4);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(signature.central, 0);
    central.writeUInt16LE(versionNeeded, 4);
    fields.copy(central, 6);
    if (this.#offset > most32) throw new RangeError("a zip of more than four gigabytes");
    central.writeUInt32LE(this.#offset, 42);
    this.#records.push(central, entry.nameBytes);
    this.#count += 1;
    this.#offset += local.length + entry.nameBytes.length + entry.packed.length;
    return [local, entry.nameBytes, entry.packed];
  }

  /** What is to be written at the end. */
  end(): readonly Uint8Array[] {
    const size = this.#records.reduce((sum, { length }) => sum + length, 0);
    const wide = this.#count > most16 ? [this.#wideEnd(size)] : [];
    const end = Buffer.alloc(22);
    end.writeUInt32LE(signature.end, 0);
    end.writeUInt16LE(Math.min(this.#count, most16), 8);
    end.writeUInt16LE(Math.min(this.#count, most16), 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(this.#offset, 16);
    return [...this.#records, ...wide, end];
  }

  /** Counts above 65,535 stand in records of their own (APPNOTE 4.3.14, 4.3.15). */
  #wideEnd(size: number): Uint8Array {
    const record = Buffer.alloc(56 + 20);
    record.writeUInt32LE(signature.end64, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeUInt16LE(wideVersion, 12);
    record.writeUInt16LE(wideVersion, 14);
    record.writeBigUInt64LE(BigInt(this.#count), 24);
    record.writeBigUInt64LE(BigInt(this.#count), 32);
    record.writeBigUInt64LE(BigInt(size), 40);
    record.writeBigUInt64LE(BigInt(this.#offset), 48);
    record.writeUInt32LE(signature.locator64, 56);
    record.writeBigUInt64LE(BigInt(this.#offset + size), 64);
    record.writeUInt32LE(1, 72);
    return record;
  }
}

const most16 = 0xffff;
const most32 = 0xffff_ffff;

/** 2.0: deflate, nothing newer. */
const versionNeeded = 20;
/** 4.5: records of 64 bits. */
const wideVersion = 45;

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
