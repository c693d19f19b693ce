import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { WorkbookError } from "../../../workbook/workbookError";
import { storeEntry, ZipDirectory } from "../../../ooxml/zip/writeZip";
import { nodePacking } from "../package/zip/nodePacking";
import { unwritable } from "../writeFileAtomically";
import { makeFolder } from "./makeFolder";

/** A zip of finished files, written while they are being made; its name is taken only when it is whole. */
export interface ReportZip {
  /** @throws WorkbookError FILE_UNWRITABLE */
  add(name: string, bytes: Uint8Array): void;
  /** Puts it in its place. */
  end(): void;
  /** Leaves nothing behind. */
  discard(): void;
}

/**
 * The same files in the same order make the same bytes. Workbooks are packed already and are taken in as they are.
 *
 * @throws WorkbookError FILE_EXISTS, FILE_UNWRITABLE
 */
export function beginReportZip(path: string, overwrite: boolean): ReportZip {
  makeFolder(dirname(path));
  if (!overwrite && existsSync(path)) throw new WorkbookError("FILE_EXISTS", { file: path });
  const part = join(dirname(path), `.kaona-${process.pid}-0.part`);
  const directory = new ZipDirectory();
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw unwritable(path, cause);
    }
  };
  const file = attempt(() => openSync(part, "w"));
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const write = (chunks: readonly Uint8Array[]): void => {
    for (const chunk of chunks) for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done);
  };
  return {
    add: (name, bytes) => attempt(() => write(directory.add(storeEntry(name, bytes, nodePacking)))),
    end: () =>
      attempt(() => {
        write(directory.end());
        fsyncSync(file);
        close();
        renameSync(part, path);
      }),
    discard: () => {
      close();
      rmSync(part, { force: true });
    },
  };
}
