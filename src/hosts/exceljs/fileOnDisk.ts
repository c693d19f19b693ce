import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../../workbook/workbookError";

/** The bytes of a file; null when there is none. @throws WorkbookError FILE_UNREADABLE */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
    if (code === "ENOENT") return null;
    throw new WorkbookError("FILE_UNREADABLE", { file: basename(path), reason: code }, { cause });
  }
}

/** SHA-256 of a file's bytes, 64 hexadecimal digits. */
export function fileDigest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Excel and LibreOffice lay a small file beside the one that they have open; saving there later would undo our changes, and what is read is not what
 * their user sees.
 *
 * @throws WorkbookError FILE_IN_USE
 */
export async function refuseOpenElsewhere(path: string, name: string): Promise<void> {
  for (const lock of [`~$${basename(path)}`, `.~lock.${basename(path)}#`]) {
    const isThere = await access(join(dirname(path), lock)).then(
      () => true,
      () => false,
    );
    if (isThere) throw new WorkbookError("FILE_IN_USE", { file: name, lock });
  }
}
