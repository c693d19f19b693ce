import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { NAMED_CELLS } from "../../schema/workbookSchema";
import { lockedFile } from "../../workbook/lockedFile";
import { WorkbookError } from "../../workbook/workbookError";
import type { WorkbookSource } from "../../workbook/workbookSource";
import { fileDigest, readIfThere, refuseOpenElsewhere } from "./fileOnDisk";
import { localTimeOf } from "./fileTime";
import { readWorkbookPackage } from "./package/read/readWorkbookPackage";
import { defaultLimits } from "./package/zip/packageLimits";

/**
 * A workbook file that is only read. One that another program has open is refused: what stands in the file is not what its user sees.
 *
 * @param name how its user knows it
 *
 * Reading throws WorkbookError FILE_MISSING, FILE_IN_USE, FILE_UNREADABLE, and those of `readWorkbookPackage`.
 */
export function workbookFileSource(path: string, name: string = basename(path)): WorkbookSource {
  return {
    name,
    read: async () => {
      const locked = lockedFile(basename(path));
      if (locked !== null) throw new WorkbookError("FILE_IN_USE", { file: locked, lock: name });
      const facts = await stat(path).catch(() => null);
      if (facts === null) throw new WorkbookError("FILE_MISSING", { file: name });
      // Before it is read: a file that is too large to open is too large to hold.
      if (facts.size > defaultLimits.fileBytes) throw new WorkbookError("FILE_TOO_LARGE", { file: name, limit: "fileBytes", found: facts.size, allowed: defaultLimits.fileBytes });
      await refuseOpenElsewhere(path, name);
      const bytes = await readIfThere(path);
      if (bytes === null) throw new WorkbookError("FILE_MISSING", { file: name });
      return { snapshot: readWorkbookPackage(bytes, name, { namedCells: NAMED_CELLS }), sha256: fileDigest(bytes), savedAt: localTimeOf(facts.mtime) };
    },
  };
}
