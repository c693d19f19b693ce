import { WorkbookError } from "../../../../workbook/workbookError";
import { damaged, notAWorkbook, tooLarge } from "../../../../ooxml/opc/packageFault";
import type { PackageLimits } from "./packageLimits";
import { signature } from "../../../../ooxml/zip/zipEntry";
import type { ZipEntry, ZipMethod } from "../../../../ooxml/zip/zipEntry";

/**
 * Reads the directory of a zip and checks everything that can be checked without inflating: limits, names, duplicates,
 * overlaps, encryption. Source: APPNOTE.TXT (the zip format) 4.3; ECMA-376 part 2 (names of parts).
 *
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_PACKAGE, FILE_TOO_LARGE
 */
export function readZipDirectory(bytes: Uint8Array, file: string, limits: PackageLimits): ZipEntry[] {
  if (bytes.length === 0) throw notAWorkbook(file, "empty");
  if (bytes.length > limits.fileBytes) throw tooLarge(file, "fileBytes", limits.fileBytes, bytes.length, null);
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOleContainer(zip, file);
  if (zip.length < 4 || ![signature.local, signature.end].includes(zip.readUInt32LE(0) as never)) throw notAWorkbook(file, "notAZip");

  const directory = findDirectory(zip, file);
  if (directory.count > limits.entries) throw tooLarge(file, "entries", limits.entries, directory.count, null);
  const located: Located[] = [];
  let offset = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    const read = readCentral(zip, offset, file);
    located.push(read.located);
    offset = read.next;
  }
  refuseRepeatedNames(located, file);
  refuseExpansion(located, file, limits);
  return unpackable(zip, located, directory.offset, file);
}

/** An entry before its bytes are looked up. */
interface Located extends Omit<ZipEntry, "packed"> {
  readonly packedSize: number;
  readonly offset: number;
}

/** A workbook with a password, or an old `.xls`: both are OLE files (MS-OFFCRYPTO 2.3, MS-CFB 2.2). */
function refuseOleContainer(zip: Buffer, file: string): void {
  if (!zip.subarray(0, 8).equals(Buffer.from("d0cf11e0a1b11ae1", "hex"))) return;
  if (zip.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw new WorkbookError("ENCRYPTED_WORKBOOK", { file });
  throw notAWorkbook(file, "oldFormat");
}

function findDirectory(zip: Buffer, file: string): { readonly offset: number; readonly count: number } {
  const endSize = 22;
  const longestComment = 0xffff;
  const first = Math.max(0, zip.length - endSize - longestComment);
  let end = zip.length - endSize;
  // The record stands before a comment of the length it names: a signature inside the comment does not pass for it.
  while (end >= first && !(zip.readUInt32LE(end) === signature.end && end + endSize + zip.readUInt16LE(end + 20) === zip.length)) end--;
  if (end < first) throw damaged(file, "truncated", null);
  if (zip.readUInt16LE(end + 4) !== zip.readUInt16LE(end + 6)) throw damaged(file, "volumes", null);

  const locator = end - 20;
  const isZip64 = locator >= 0 && zip.readUInt32LE(locator) === signature.locator64;
  if (!isZip64) return checkedDirectory(zip, zip.readUInt32LE(end + 16), zip.readUInt16LE(end + 10), file);
  const end64 = Number(zip.readBigUInt64LE(locator + 8));
  if (end64 + 56 > zip.length || zip.readUInt32LE(end64) !== signature.end64) throw damaged(file, "truncated", null);
  return checkedDirectory(zip, Number(zip.readBigUInt64LE(end64 + 48)), Number(zip.readBigUInt64LE(end64 + 32)), file);
}

function checkedDirectory(zip: Buffer, offset: number, count: number, file: string) {
  if (offset > zip.length) throw damaged(file, "truncated", null);
  return { offset, count };
}

function readCentral(zip: Buffer, at: number, file: string): { readonly located: Located; readonly next: number } {
  const headerSize = 46;
  if (at + headerSize > zip.length || zip.readUInt32LE(at) !== signature.central) throw damaged(file, "truncated", null);
  const nameEnd = at + headerSize + zip.readUInt16LE(at + 28);
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
  const next = extraEnd + zip.readUInt16LE(at + 32);
  if (next > zip.length) throw damaged(file, "truncated", null);

  const flags = zip.readUInt16LE(at + 8);
  const isUtf8 = (flags & 0x800) !== 0;
  const nameBytes = zip.subarray(at + headerSize, nameEnd);
  const name = nameBytes.toString(isUtf8 ? "utf8" : "latin1");
  if (!isPartName(name)) throw damaged(file, "partName", name);
  if ((flags & 1) !== 0) throw new WorkbookError("ENCRYPTED_WORKBOOK", { file });
  const method = zip.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw damaged(file, "compression", name);

  const wide = zip64Fields(zip.subarray(nameEnd, extraEnd));
  const field = (value: number): number => (value === 0xffffffff ? (wide.shift() ?? value) : value);
  const size = field(zip.readUInt32LE(at + 24));
  const packedSize = field(zip.readUInt32LE(at + 20));
  const offset = field(zip.readUInt32LE(at + 42));
  return { located: { name, nameBytes, isUtf8, method: method as ZipMethod, crc: zip.readUInt32LE(at + 16), size, packedSize, offset }, next };
}

/** The 64-bit values that stand in for fields of 0xFFFFFFFF, in the order size, packed size, offset (APPNOTE 4.5.3). */
function zip64Fields(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const length = Math.min(extra.readUInt16LE(at + 2), extra.length - at - 4);
    return Array.from({ length: Math.floor(length / 8) }, (_field, index) => Number(extra.readBigUInt64LE(at + 4 + 8 * index)));
  }
  return [];
}

/** Whether a name stays inside the package. Folders (`xl/`) are no parts, but some programs write them. */
function isPartName(name: string): boolean {
  if (name === "" || /[\\\0-\x1f]/.test(name) || /^([a-z]:|\/)/i.test(name)) return false;
  return name.replace(/\/$/, "").split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

function refuseRepeatedNames(located: readonly Located[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of located) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw damaged(file, "duplicatePart", name);
    seen.add(key);
  }
}

function refuseExpansion(located: readonly Located[], file: string, limits: PackageLimits): void {
  let total = 0;
  for (const { name, size, packedSize } of located) {
    total += size;
    if (size > limits.partBytes) throw tooLarge(file, "partBytes", limits.partBytes, size, name);
    const ratio = Math.ceil(size / Math.max(1, packedSize));
    if (size > limits.ratioFrom && ratio > limits.ratio) throw tooLarge(file, "ratio", limits.ratio, ratio, name);
  }
  if (total > limits.totalBytes) throw tooLarge(file, "totalBytes", limits.totalBytes, total, null);
}

function unpackable(zip: Buffer, located: readonly Located[], directoryOffset: number, file: string): ZipEntry[] {
  const ranges: { readonly start: number; readonly end: number; readonly name: string }[] = [];
  const entries = located.map(({ packedSize, offset, ...entry }): ZipEntry => {
    const headerSize = 30;
    if (offset + headerSize > directoryOffset || zip.readUInt32LE(offset) !== signature.local) throw damaged(file, "truncated", entry.name);
    // The local header repeats the name and may have extras of its own, so only it knows where the data begins.
    const start = offset + headerSize + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    const end = start + packedSize;
    if (end > directoryOffset) throw damaged(file, "truncated", entry.name);
    ranges.push({ start: offset, end, name: entry.name });
    return { ...entry, packed: zip.subarray(start, end) };
  });
  ranges.sort((a, b) => a.start - b.start);
  ranges.forEach((range, index) => {
    const before = ranges[index - 1];
    if (before !== undefined && range.start < before.end) throw damaged(file, "overlap", range.name);
  });
  return entries;
}
