import { damaged, encrypted, notAWorkbook, tooLarge } from "./fault";
import { ratioFrom } from "./limits";
import type { PackageLimits } from "./limits";

/** One file of a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Bytes when inflated. */
  readonly size: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads the directory of a zip and checks what can be checked without inflating: limits, names, method, encryption.
 * Source: APPNOTE.TXT 4.3. Files above 4 GB (zip64) are refused as damaged; the limits are far below.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_PACKAGE, FILE_TOO_LARGE
 */
export function readZipDirectory(bytes: Uint8Array, limits: PackageLimits): ZipEntry[] {
  if (bytes.length === 0) throw notAWorkbook("empty");
  if (ole.every((byte, index) => bytes[index] === byte)) throw includesUtf16(bytes, "EncryptedPackage") ? encrypted() : notAWorkbook("oldFormat");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || ![signature.local, signature.end].includes(view.getUint32(0, true) as never)) throw notAWorkbook("notAZip");

  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge("entries", limits.entries, count, null);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw damaged(entry.name, "partName", "twice");
    seen.add(key);
    total += entry.size;
    checkSize(entry, limits);
    entries.push(entry);
    at = next;
  }
  if (total > limits.totalBytes) throw tooLarge("totalBytes", limits.totalBytes, total, null);
  return entries;
}

function endRecord(view: DataView): number {
  const size = 22;
  for (let at = view.byteLength - size; at >= Math.max(0, view.byteLength - size - 0xffff); at--) {
    // The record stands before a comment of the length it names: a signature inside the comment does not pass for it.
    if (view.getUint32(at, true) === signature.end && at + size + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged(null, "truncated");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  const headerSize = 46;
  if (at + headerSize > bytes.length || view.getUint32(at, true) !== signature.central) throw damaged(null, "truncated");
  const nameEnd = at + headerSize + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged(null, "truncated");
  const flags = view.getUint16(at + 8, true);
  const name = new TextDecoder((flags & 0x800) === 0 ? "latin1" : "utf-8").decode(bytes.subarray(at + headerSize, nameEnd));
  if (!staysInside(name)) throw damaged(name, "partName");
  if ((flags & 1) !== 0) throw encrypted();
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(name, "compression", String(method));

  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== signature.local) throw damaged(name, "truncated");
  // The local header repeats the name and may have extras of its own, so only it knows where the data begins.
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packedSize = view.getUint32(at + 20, true);
  if (start + packedSize > bytes.length) throw damaged(name, "truncated");
  const entry = { name, method, crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), packed: bytes.subarray(start, start + packedSize) };
  return { entry, next };
}

/** Folders (`xl/`) are no parts, but some programs write them. */
function staysInside(name: string): boolean {
  if (name === "" || /[\\\0-\x1f]/.test(name) || /^([a-z]:|\/)/i.test(name)) return false;
  return name.replace(/\/$/, "").split("/").every((segment) => !["", ".", ".."].includes(segment));
}

function checkSize({ name, size, packed }: ZipEntry, limits: PackageLimits): void {
  if (size > limits.partBytes) throw tooLarge("partBytes", limits.partBytes, size, name);
  const ratio = Math.ceil(size / Math.max(1, packed.length));
  if (size > ratioFrom && ratio > limits.ratio) throw tooLarge("ratio", limits.ratio, ratio, name);
}

/** Both kinds of OLE file are told apart by the name of a stream (MS-OFFCRYPTO 2.3), which stands near the beginning or the end. */
function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].join("\0");
  const window = 1 << 20;
  const ends = bytes.length <= 2 * window ? [bytes] : [bytes.subarray(0, window), bytes.subarray(-window)];
  return ends.some((part) => new TextDecoder("latin1").decode(part).includes(wanted));
}
