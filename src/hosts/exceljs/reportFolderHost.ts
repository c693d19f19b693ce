import { access } from "node:fs/promises";
import { join } from "node:path";
import type { ReportHost } from "../../workbook/workbookHost";
import { WorkbookError } from "../../workbook/workbookError";
import { makeFolder } from "./bulk/makeFolder";
import { requireConverter } from "./pdf";
import { stampLayouts } from "./stampLayouts";
import { writeFileAtomically } from "./writeFileAtomically";

export interface ReportFolderOptions {
  /** Local time for the files' properties, `yyyy-mm-ddThh:mm:ss`; null leaves it out. */
  readonly time: string | null;
  /** Whether files of the same name may be replaced. */
  readonly overwrite: boolean;
  /** Whether a PDF will be made beside each file, so that its name must be free too. */
  readonly withPdf: boolean;
}

/** A folder of report files: each document becomes `NAME.xlsx`. The folder is made when the names are reserved. */
export function reportFolderHost(folder: string, options: ReportFolderOptions): ReportHost {
  return {
    reserve: async (names) => {
      if (options.withPdf) await requireConverter();
      const files = names.flatMap((name) => (options.withPdf ? [`${name}.xlsx`, `${name}.pdf`] : [`${name}.xlsx`]));
      if (!options.overwrite) {
        for (const file of files) await refuseTaken(join(folder, file));
      }
      makeFolder(folder);
    },
    write: async (name, layouts) => {
      const path = join(folder, `${name}.xlsx`);
      await writeFileAtomically(path, await stampLayouts(layouts, { time: options.time }), { overwrite: options.overwrite });
      return path;
    },
  };
}

async function refuseTaken(path: string): Promise<void> {
  const isTaken = await access(path).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new WorkbookError("FILE_EXISTS", { file: path });
}
