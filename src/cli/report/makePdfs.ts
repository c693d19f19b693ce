import { convertToPdf } from "../../hosts/exceljs/pdf";
import { findPdfFont } from "../../hosts/exceljs/pdfFont";
import { cliTexts } from "../../messages/cliTexts";
import type { Session } from "../session";

/** Makes a PDF beside each report file, in a font that this machine has. */
export async function makePdfs({ terminal, language }: Session, paths: readonly string[], folder: string): Promise<void> {
  const texts = cliTexts(language);
  terminal.warn(texts.makingPdf);
  const { wanted, standIn, mayNotFit } = await findPdfFont();
  if (standIn !== null) terminal.warn(texts.pdfStandIn(wanted, standIn.to));
  else if (mayNotFit) terminal.warn(texts.pdfMayNotFit(wanted));
  await convertToPdf(paths, folder, { standIn });
}
