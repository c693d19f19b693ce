import { digestOfBytes } from "../../domain/seal/digest";
import { MOST_FILE_BYTES, readWorkbookFile } from "../../ooxml/readWorkbookFile";
import { NAMED_CELLS } from "../../schema/workbookSchema";
import { lockedFile } from "../../workbook/lockedFile";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookSource } from "../../workbook/workbookSource";

/** A file that somebody hands over in a browser. */
export interface HandedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Local time of its last saving, `yyyy-mm-ddThh:mm:ss`; null = unknown. */
  readonly savedAt: string | null;
  bytes(): Promise<Uint8Array>;
}

/**
 * A workbook that is read in a browser, with the bytes that it was read from summed.
 *
 * Reading throws WorkbookError FILE_IN_USE, FILE_TOO_LARGE, FILE_UNREADABLE, and those of `readWorkbookFile`.
 */
export function handedWorkbook({ name, size, savedAt, bytes }: HandedFile): WorkbookSource {
  return {
    name,
    read: async () => {
      const locked = lockedFile(name);
      if (locked !== null) throw new WorkbookError("FILE_IN_USE", { file: locked, lock: name });
      // Before it is read: a file that is too large to open is too large to hold.
      if (size > MOST_FILE_BYTES) throw new WorkbookError("FILE_TOO_LARGE", { file: name, limit: "fileBytes", found: size, allowed: MOST_FILE_BYTES });
      // A browser refuses what has changed or gone since it was chosen, and what another program holds.
      const content = await bytes().catch((cause: unknown) => {
        throw new WorkbookError("FILE_UNREADABLE", { file: name, reason: cause instanceof Error ? cause.name : "" }, { cause });
      });
      return { snapshot: await readWorkbookFile(content, name, { namedCells: NAMED_CELLS }), sha256: digestOfBytes(content), savedAt };
    },
  };
}
