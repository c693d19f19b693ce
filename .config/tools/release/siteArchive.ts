import { nodePacking } from "../../../src/hosts/exceljs/package/zip/nodePacking";
import { packEntry, writeZip } from "../../../src/ooxml/zip/writeZip";
import type { Files } from "./contentFaults";

/** A zip of files in the order of their names and without times: the same files make the same bytes. */
export function archiveOf(files: Files): Uint8Array {
  const names = Object.keys(files).sort();
  return writeZip(names.map((name) => packEntry(name, files[name] as Uint8Array, 9, nodePacking)));
}
