import { chmod, link, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WorkbookError } from "../../workbook/workbookError";

export interface WriteOptions {
  /** Whether a file of that name may be replaced. */
  readonly overwrite: boolean;
}

/**
 * Writes a file whole or not at all: under another name beside its place, flushed to the disk, then renamed. Whoever reads
 * the file sees the old content or the new, also after a power cut. A replaced file keeps its permissions, a link stays a link.
 *
 * @throws WorkbookError FILE_EXISTS (facts file), or FILE_UNWRITABLE (facts file, reason: `WriteFault`)
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array, { overwrite }: WriteOptions): Promise<void> {
  const mode = await modeOfTaken(path, overwrite);
  const place = mode === null ? path : await realpath(path);
  const temporary = await writeBeside(place, bytes, path);
  try {
    if (mode !== null) await chmod(temporary, mode);
    if (overwrite) await rename(temporary, place);
    else await moveToFreePlace(temporary, place);
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : unwritable(path, cause, mode !== null);
  } finally {
    await rm(temporary, { force: true });
  }
  await flushFolder(dirname(place));
}

/** Why a file could not be written; `facts.reason` of FILE_UNWRITABLE. */
export type WriteFault =
  /** There is no such folder. */
  | "folderMissing"
  /** A folder has that name. */
  | "isFolder"
  /** A file stands where a folder should be. */
  | "isFile"
  /** Not allowed, or the disk cannot be written to. */
  | "permission"
  /** The disk or the quota is full. */
  | "diskFull"
  /** Another program, Excel for example, holds the file. */
  | "inUse"
  | "nameTooLong"
  | "other";

const faults: Readonly<Record<string, WriteFault>> = {
  ENOENT: "folderMissing",
  ENOTDIR: "folderMissing",
  EISDIR: "isFolder",
  EACCES: "permission",
  EPERM: "permission",
  EROFS: "permission",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EBUSY: "inUse",
  ETXTBSY: "inUse",
  ENAMETOOLONG: "nameTooLong",
};

/** Permissions of the file that will be replaced; null when the name is free. */
async function modeOfTaken(path: string, overwrite: boolean): Promise<number | null> {
  const there = await stat(path).catch((cause: unknown) => {
    if (codeOf(cause) === "ENOENT") return null;
    throw unwritable(path, cause);
  });
  if (there === null) return null;
  if (there.isDirectory()) throw new WorkbookError("FILE_UNWRITABLE", { file: path, reason: "isFolder" });
  if (!overwrite) throw new WorkbookError("FILE_EXISTS", { file: path });
  return there.mode;
}

/** Writes the bytes under a free name in the same folder, so that renaming stays within one disk. */
async function writeBeside(place: string, bytes: Uint8Array, path: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    // Short, because the file's own name may be as long as the disk allows.
    const temporary = join(dirname(place), `.kaona-${process.pid}-${attempt}.tmp`);
    try {
      await writeNew(temporary, bytes);
      return temporary;
    } catch (cause) {
      if (codeOf(cause) !== "EEXIST") throw unwritable(path, cause);
    }
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  } finally {
    await file.close();
  }
}

/** Unlike renaming, linking fails when somebody has taken the name in the meantime. */
async function moveToFreePlace(temporary: string, place: string): Promise<void> {
  try {
    await link(temporary, place);
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") throw new WorkbookError("FILE_EXISTS", { file: place }, { cause });
    // Some disks (FAT, network shares) have no links; looking first is the best they allow.
    await modeOfTaken(place, false);
    await rename(temporary, place);
  }
}

/** The new name survives a power cut only when the folder is flushed too. Windows cannot and need not. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** What the file system said, as the error that its user reads. */
export function unwritable(path: string, cause: unknown, isReplacing = false): WorkbookError {
  // Windows says "not allowed" of a file that Excel has open.
  const isHeld = isReplacing && process.platform === "win32" && codeOf(cause) === "EPERM";
  return new WorkbookError("FILE_UNWRITABLE", { file: path, reason: isHeld ? "inUse" : (faults[codeOf(cause)] ?? "other") }, { cause });
}

/** Its code for what went wrong: `ENOENT`; "" for anything else. */
export function codeOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}
