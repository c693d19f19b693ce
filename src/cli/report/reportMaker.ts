import { join } from "node:path";
import { placeFile } from "../../hosts/exceljs/bulk/placeFile";
import type { ReportLayout } from "../../workbook/reportLayout";
import { layoutReports, type ReportBasis, type ReportDocument } from "../../workflows/layoutReports";

/** How the documents of one export are made. Plain data: every thread gets it. */
export interface ReportOrder {
  readonly basis: ReportBasis;
  /** Into which folder they are written; null to give their bytes back. */
  readonly folder: string | null;
  readonly overwrite: boolean;
}

/** Draws pages into a workbook file that bears no time: the same workbook and day make the same bytes. */
export type Draw = (layouts: readonly ReportLayout[]) => Promise<Uint8Array> | Uint8Array;

export const fileOf = ({ name }: Pick<ReportDocument, "name">): string => `${name}.xlsx`;

/**
 * Lays out, draws and writes one document after the other, in the thread that calls it.
 *
 * @returns the document's bytes where no folder was ordered
 */
export function reportMaker({ basis, folder, overwrite }: ReportOrder, draw: Draw): (document: ReportDocument) => Promise<Uint8Array | null> {
  const layOut = layoutReports(basis);
  return async (document) => {
    const bytes = await draw(layOut(document));
    if (folder === null) return bytes;
    placeFile(join(folder, fileOf(document)), bytes, overwrite);
    return null;
  };
}
