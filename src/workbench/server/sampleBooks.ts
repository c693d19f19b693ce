import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rowIdMaker } from "../../cli/newRowId";
import { localDay, localTime } from "../../cli/terminal";
import { workbookFileHost } from "../../hosts/exceljs/workbookFileHost";
import { createWorkbook } from "../../workflows/createWorkbook";
import { importForms } from "../../workflows/importForms/importForms";

/** Workbooks that the page can open without anybody's file. */
export const SAMPLE_BOOKS = ["sample", "empty"] as const;

export type SampleBook = (typeof SAMPLE_BOOKS)[number];

/**
 * A workbook made as the command line makes it. `sample` has the forty fictional projects and the project of the printed report that
 * everything started from; `empty` has none.
 *
 * @param printedForm file of the printed report
 */
export async function makeBook(kind: SampleBook, printedForm: string, now: Date): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "kaona-workbench-"));
  try {
    const file = join(folder, `${kind}.xlsx`);
    const host = workbookFileHost(file, { time: localTime(now), overwrite: false, saveAs: null });
    const newId = rowIdMaker(() => now);
    await createWorkbook(host, { fiscalYearBE: null, agencyCode: null, withSample: kind === "sample", today: localDay(now), newId });
    if (kind === "sample") {
      const form = { name: "printed-form.txt", bytes: await readFile(printedForm) };
      await importForms(host, [form], { today: localDay(now), importedAt: localTime(now), newId, dryRun: false, writeUnchanged: false, skipSealed: false });
    }
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
