import type { Packing } from "./packing";
import { signature } from "./zipEntry";
import type { ZipEntry } from "./zipEntry";

/** Packs one new part. `level` is zlib's: 1 fast, 6 small. */
export function packEntry(name: string, content: Uint8Array, level: number, packing: Packing): ZipEntry {
  return { ...nameOf(name), method: 8, crc: packing.crc32(content), packed: packing.deflate(content, level), size: content.length };
}

/** Takes in a new part as it is: packing what is tiny, or a picture, costs more than it saves. */
export function storeEntry(name: string, content: Uint8Array, packing: Packing): ZipEntry {
  return { ...nameOf(name), method: 0, crc: packing.crc32(content), packed: content, size: content.length };
}

const encoder = new TextEncoder();

/** What a directory says of a name. */
export function nameOf(name: string): Pick<ZipEntry, "name" | "nameBytes" | "isUtf8"> {
  const nameBytes = encoder.encode(name);
  return { name, nameBytes, isUtf8: nameBytes.length !== name.length };
}

/** 1 January 1980 as zip writes dates, which is what Excel gives every part: the same parts make the same bytes. */
const fixedDate = (1 << 5) | 1;

/** Writes entries as a zip, in their order, packed bytes as they are. The result depends on nothing but the entries. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory = new ZipDirectory();
  for (const entry of entries) chunks.push(...directory.add(entry));
  return joined([...chunks, ...directory.end()]);
}

/** The records of a zip that is written entry by entry. */
export class ZipDirectory {
  readonly #records: Uint8Array[] = [];
  #count = 0;
  #offset = 0;

  /** What is to be written for the next entry. */
  add(entry: ZipEntry): readonly Uint8Array[] {
    const local = record(30);
    local.setUint32(0, signature.local, true);
    writeSharedFields(local, 4, entry);
    const central = record(46);
    central.setUint32(0, signature.central, true);
    central.setUint16(4, versionNeeded, true);
    writeSharedFields(central, 6, entry);
    if (this.#offset > most32) throw new RangeError("a zip of more than four gigabytes");
    central.setUint32(42, this.#offset, true);
    this.#records.push(bytesOf(central), entry.nameBytes);
    this.#count += 1;
    this.#offset += local.byteLength + entry.nameBytes.length + entry.packed.length;
    return [bytesOf(local), entry.nameBytes, entry.packed];
  }

  /** What is to be written at the end. */
  end(): readonly Uint8Array[] {
    const size = this.#records.reduce((sum, { length }) => sum + length, 0);
    const wide = this.#count > most16 ? [this.#wideEnd(size)] : [];
    const end = record(22);
    end.setUint32(0, signature.end, true);
    end.setUint16(8, Math.min(this.#count, most16), true);
    end.setUint16(10, Math.min(this.#count, most16), true);
    end.setUint32(12, size, true);
    end.setUint32(16, this.#offset, true);
    return [...this.#records, ...wide, bytesOf(end)];
  }

  /** Counts above 65,535 stand in records of their own (APPNOTE 4.3.14, 4.3.15). */
  #wideEnd(size: number): Uint8Array {
    const wide = record(56 + 20);
    wide.setUint32(0, signature.end64, true);
    wide.setBigUint64(4, 44n, true);
    wide.setUint16(12, wideVersion, true);
    wide.setUint16(14, wideVersion, true);
    wide.setBigUint64(24, BigInt(this.#count), true);
    wide.setBigUint64(32, BigInt(this.#count), true);
    wide.setBigUint64(40, BigInt(size), true);
    wide.setBigUint64(48, BigInt(this.#offset), true);
    wide.setUint32(56, signature.locator64, true);
    wide.setBigUint64(64, BigInt(this.#offset + size), true);
    wide.setUint32(72, 1, true);
    return bytesOf(wide);
  }
}

const most16 = 0xffff;
const most32 = 0xffff_ffff;

/** 2.0: deflate, nothing newer. */
const versionNeeded = 20;
/** 4.5: records of 64 bits. */
const wideVersion = 45;

const record = (size: number): DataView => new DataView(new ArrayBuffer(size));
const bytesOf = ({ buffer }: DataView): Uint8Array => new Uint8Array(buffer);

/** The 26 bytes that the local and the central header have in common. */
function writeSharedFields(header: DataView, at: number, { isUtf8, method, crc, packed, size, nameBytes }: ZipEntry): void {
  header.setUint16(at, versionNeeded, true);
  header.setUint16(at + 2, isUtf8 ? 0x800 : 0, true);
  header.setUint16(at + 4, method, true);
  header.setUint16(at + 8, fixedDate, true);
  header.setUint32(at + 10, crc, true);
  header.setUint32(at + 14, packed.length, true);
  header.setUint32(at + 18, size, true);
  header.setUint16(at + 22, nameBytes.length, true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
