import { crc32, inflateRawSync } from "node:zlib";
import { damaged, notAWorkbook } from "../../../ooxml/opc/packageFault";
import { packEntry, writeZip } from "../../../ooxml/zip/writeZip";
import type { ZipEntry } from "../../../ooxml/zip/zipEntry";
import { nodePacking } from "./zip/nodePacking";
import { defaultLimits } from "./zip/packageLimits";
import type { PackageLimits } from "./zip/packageLimits";
import { readZipDirectory } from "./zip/readZipDirectory";

export interface OpenOptions {
  /** How errors name the file. */
  readonly file: string;
  readonly limits?: Partial<PackageLimits>;
}

/**
 * Opens the bytes of an Office file. Directory, names and limits are checked now, each part when it is read; `verify`
 * checks all parts at once.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_PACKAGE, FILE_TOO_LARGE
 *
 *     const workbook = openPackage(bytes, { file: "projects.xlsx" });
 *     workbook.putText("xl/workbook.xml", edited(workbook.text("xl/workbook.xml")));
 *     workbook.remove("xl/calcChain.xml");
 *     const changed = workbook.toBytes(); // every other part is the same, byte for byte
 */
export function openPackage(bytes: Uint8Array, { file, limits }: OpenOptions): ZipPackage {
  const entries = readZipDirectory(bytes, file, { ...defaultLimits, ...limits });
  if (!entries.some(({ name }) => name.toLowerCase() === "[content_types].xml")) throw notAWorkbook(file, "notAPackage");
  return new ZipPackage(file, entries);
}

/** A package without parts, to be filled with `put`. */
export function newPackage(file: string): ZipPackage {
  return new ZipPackage(file, []);
}

/**
 * A working copy of a package: parts can be read, replaced, added and removed, and the rest keeps its bytes. Names are
 * those of the zip, without a leading slash (`xl/workbook.xml`), and upper or lower case makes no difference (ECMA-376 part 2).
 */
export class ZipPackage {
  readonly #entries = new Map<string, ZipEntry>();
  /** Content of parts that were put and not packed yet. */
  readonly #pending = new Map<string, Uint8Array>();

  constructor(
    readonly file: string,
    entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) this.#entries.set(keyOf(entry.name), entry);
  }

  /** Names of all parts in the order of the file; folders are left out. */
  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name).filter((name) => !name.endsWith("/"));
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /**
   * The content of a part.
   *
   * @throws WorkbookError DAMAGED_PACKAGE: no such part, or its bytes do not fit its checksum
   */
  bytes(name: string): Uint8Array {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) throw damaged(this.file, "missingPart", name);
    return this.#pending.get(keyOf(name)) ?? this.#inflate(entry);
  }

  /** The content of a part that is UTF-8 text, without a byte order mark. */
  text(name: string): string {
    const content = this.bytes(name);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(content);
    } catch (cause) {
      throw damaged(this.file, "encoding", name, cause);
    }
  }

  /** Replaces a part in its place, or adds it at the end. */
  put(name: string, content: Uint8Array): void {
    const key = keyOf(name);
    const known = this.#entries.get(key)?.name ?? name;
    this.#entries.set(key, { ...unpacked, name: known, size: content.length });
    this.#pending.set(key, content);
  }

  putText(name: string, content: string): void {
    this.put(name, Buffer.from(content, "utf8"));
  }

  /** The same for a part that is packed already. */
  putPacked(entry: ZipEntry): void {
    this.#entries.set(keyOf(entry.name), entry);
    this.#pending.delete(keyOf(entry.name));
  }

  /** Removes a part; one that is not there is no error. */
  remove(name: string): void {
    this.#entries.delete(keyOf(name));
    this.#pending.delete(keyOf(name));
  }

  /** Reads every part once, so that a damaged file is refused before anything is written. */
  verify(): void {
    for (const entry of this.#entries.values()) if (!this.#pending.has(keyOf(entry.name))) this.#inflate(entry);
  }

  /**
   * The package as a file. Parts that were not put keep their packed bytes; the same parts make the same bytes.
   *
   * @param level zlib's for parts that were put: 1 fast, 6 small (the default)
   */
  toBytes(level = 6): Uint8Array {
    return writeZip(
      [...this.#entries.entries()].map(([key, entry]) => {
        const content = this.#pending.get(key);
        return content === undefined ? entry : packEntry(entry.name, content, level, nodePacking);
      }),
    );
  }

  #inflate(entry: ZipEntry): Uint8Array {
    const content = entry.method === 0 ? entry.packed : this.#inflateDeflated(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(this.file, "checksum", entry.name);
    return content;
  }

  #inflateDeflated({ name, packed, size }: ZipEntry): Uint8Array {
    try {
      // The declared size has passed the limits; a part that inflates to more stops there.
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    } catch (cause) {
      throw damaged(this.file, "checksum", name, cause);
    }
  }
}

/** Stands in for the packed form of a part whose content is pending. */
const unpacked: Omit<ZipEntry, "name" | "size"> = { nameBytes: new Uint8Array(), isUtf8: false, method: 0, crc: 0, packed: new Uint8Array() };

const keyOf = (name: string): string => name.toLowerCase();
