import { storeEntry, ZipDirectory } from "../ooxml/zip/writeZip";
import { Stamp } from "../stamp/stamp";
import { type TemplateFile, templateFromFile } from "../stamp/templateFile";
import { layoutReports, type ReportBasis, type ReportDocument } from "../workflows/layoutReports";
import { browserPacking } from "./browserPacking";
import projectTemplate from "./projectTemplate.json";

/** A zip that grows by a file for each document. */
export interface ZipMaker {
  /**
   * Lays out a document's sheets, makes a workbook of them and takes it in. When it throws, the zip is as it was before.
   *
   * @throws WorkbookError TEXT_TOO_LONG, and whatever laying out throws
   */
  add(document: ReportDocument): void;
  /** The whole zip. */
  end(): Blob;
}

/** The files are those of `kaona report --zip`, and unpack to the same bytes. */
export function zipMaker(basis: ReportBasis): ZipMaker {
  const layOut = layoutReports(basis);
  const stamp = new Stamp(templateFromFile(projectTemplate as TemplateFile), browserPacking);
  const directory = new ZipDirectory();
  const pile = blobPile();
  return {
    add: (document) => {
      const bytes = stamp.workbook(layOut(document), { created: null });
      pile.put(directory.add(storeEntry(`${document.name}.xlsx`, bytes, browserPacking)));
    },
    end: () => {
      pile.put(directory.end());
      return pile.whole("application/zip");
    },
  };
}

/** How many bytes are kept at hand before they are handed to the browser, which may keep them on the disk. */
const atHand = 4 * 1024 * 1024;

/** Bytes that are piled up piece by piece, thousands of files of them, and become one blob. */
function blobPile() {
  const blobs: Blob[] = [];
  let loose: Uint8Array[] = [];
  let size = 0;
  const hand = (): void => {
    blobs.push(new Blob(loose as BlobPart[]));
    loose = [];
    size = 0;
  };
  return {
    put: (pieces: readonly Uint8Array[]): void => {
      for (const piece of pieces) size += piece.length;
      loose.push(...pieces);
      if (size >= atHand) hand();
    },
    whole: (type: string): Blob => {
      hand();
      return new Blob(blobs, { type });
    },
  };
}
