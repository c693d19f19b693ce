import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { damaged, notAWorkbook } from "./fault";
import { defaultLimits } from "./limits";
import type { PackageLimits } from "./limits";
import { readZipDirectory } from "./zipDirectory";

/** The parts of a file. Names have no leading slash (`xl/workbook.xml`); upper or lower case makes no difference (ECMA-376 part 2). */
export interface OpenedPackage {
  /** As they stand in the zip, folders left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws WorkbookError DAMAGED_PACKAGE (`missingPart`, `checksum`, `truncated`) */
  bytes(name: string): Uint8Array;
  /** UTF-8, or UTF-16 with a byte order mark; the mark is left out. */
  text(name: string): string;
}

/** @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_PACKAGE, FILE_TOO_LARGE */
export function openPackage(file: Uint8Array, limits: Partial<PackageLimits> = {}): OpenedPackage {
  const entries = readZipDirectory(file, { ...defaultLimits, ...limits }).filter(({ name }) => !name.endsWith("/"));
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (!byName.has("[content_types].xml")) throw notAWorkbook("notAPackage");
  const bytes = (name: string): Uint8Array => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) throw damaged(name, "missingPart");
    let content = entry.packed;
    if (entry.method === 8) {
      try {
        content = inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
      } catch (cause) {
        throw damaged(name, "truncated", null, cause);
      }
    }
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(name, "checksum");
    return content;
  };
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    bytes,
    text: (name) => decode(bytes(name), name),
  };
}

function decode(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(part, "encoding", null, cause);
  }
}
