import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { DiskFlush } from "../../hosts/exceljs/bulk/diskFlush";
import { beginReportRun } from "../../hosts/exceljs/bulk/reportRun";
import { requireConverter } from "../../hosts/exceljs/pdf";
import { beginReportZip } from "../../hosts/exceljs/bulk/reportZip";
import { stampLayouts, templateOf } from "../../hosts/exceljs/stampLayouts";
import { layoutReports, type ReportBasis, type ReportDocument } from "../../workflows/layoutReports";
import type { Progress } from "../progressReporter";
import { fileOf, reportMaker, type ReportOrder } from "./reportMaker";
import { makeInWorkers } from "./reportWorkers";

export interface WritingOptions {
  readonly basis: ReportBasis;
  /** Threads besides this one; 0 = all is made in this one. */
  readonly workers: number;
  /** Whether files that are there may be replaced. */
  readonly overwrite: boolean;
  readonly onProgress: Progress;
}

export interface FolderOptions extends WritingOptions {
  /** Words for the workbook that the reports are made from: a digest of its bytes. */
  readonly source: string;
  /** Whether a PDF will be made beside each file, so that its name must be free too. */
  readonly withPdf: boolean;
  /** Milliseconds. */
  readonly now: number;
}

/** What was written, and what an earlier run had finished. */
export interface WrittenReports {
  readonly paths: readonly string[];
  readonly kept: number;
}

/**
 * Writes a file for each document into a folder. When it was stopped before it was done (killed, disk full), the same command goes on where it was.
 *
 * @throws WorkbookError FILE_EXISTS, FOLDER_BUSY, FILE_UNWRITABLE, TEXT_TOO_LONG, PDF_CONVERTER_MISSING; the files that are finished by then stay
 */
export async function writeReportFolder(folder: string, documents: readonly ReportDocument[], options: FolderOptions): Promise<WrittenReports> {
  const { basis, onProgress, withPdf } = options;
  if (withPdf) await requireConverter();
  const beside = withPdf ? documents.map(({ name }) => `${name}.pdf`) : [];
  const run = beginReportRun(folder, documents.map(fileOf), { ...options, beside });
  const flush = new DiskFlush();
  const left = documents.filter((document) => !run.finished.has(fileOf(document)));
  const kept = documents.length - left.length;
  let done = kept;
  try {
    await makeAll(left, { basis, folder, overwrite: run.overwrite }, options.workers, (document) => {
      flush.add(join(folder, fileOf(document)));
      done += 1;
      onProgress(done, documents.length);
    });
    await flush.finish();
  } catch (error) {
    run.pause();
    throw error;
  }
  run.end();
  return { paths: documents.map((document) => join(folder, fileOf(document))), kept };
}

/**
 * Writes one zip with a file for each document, in their order.
 *
 * @throws WorkbookError FILE_EXISTS, FILE_UNWRITABLE, TEXT_TOO_LONG; nothing is left then
 */
export async function writeReportZip(path: string, documents: readonly ReportDocument[], { basis, workers, overwrite, onProgress }: WritingOptions): Promise<void> {
  const zip = beginReportZip(path, overwrite);
  const made = new Map<ReportDocument, Uint8Array>();
  let written = 0;
  try {
    await makeAll(documents, { basis, folder: null, overwrite: false }, workers, (document, bytes) => {
      if (bytes !== null) made.set(document, bytes);
      // Threads finish in any order; the zip keeps that of the projects.
      for (let next = documents[written]; next !== undefined && made.has(next); next = documents[written]) {
        zip.add(fileOf(next), made.get(next) as Uint8Array);
        made.delete(next);
        written += 1;
        onProgress(written, documents.length);
      }
    });
    zip.end();
  } catch (error) {
    zip.discard();
    throw error;
  }
}

async function makeAll(
  documents: readonly ReportDocument[],
  order: ReportOrder,
  workers: number,
  onMade: (document: ReportDocument, bytes: Uint8Array | null) => void,
): Promise<void> {
  const [first] = documents;
  if (first === undefined) return;
  const template = workers > 0 ? await templateOf(layoutReports(order.basis)(first)) : null;
  if (template !== null) {
    await makeInWorkers(documents, workers, { order, template }, onMade);
    return;
  }
  const make = reportMaker(order, (layouts) => stampLayouts(layouts, { time: null }));
  for (const document of documents) {
    onMade(document, await make(document));
    // Let others have their turn: the progress bar, files being flushed, Ctrl-C.
    await setImmediate();
  }
}
