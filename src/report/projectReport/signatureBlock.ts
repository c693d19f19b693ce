import { qrPicture } from "../picture/qrPicture";
import { LAST_COLUMN, across } from "./grid";
import type { ReportContext, ReportRow } from "./reportContext";
import { gapRow } from "./rows";

/** Room for a hand to sign. */
const SIGNING_HEIGHT = 33;

/** Points: as high as the three lines to sign, less a little air, and narrower than columns A to C. */
const QR_SIZE = 93;

/** The certification and the lines to sign, as printed at the end of the form; beside and below them what proves the sheet. */
export function signatureBlock({ texts: { certification, proof: words }, proof }: ReportContext): readonly ReportRow[] {
  return [
    gapRow(6),
    { cells: [across(1, LAST_COLUMN, certification.sentence, "certification")], keepWithNext: true },
    { ...signingRow(certification.signed, certification.signer), ...(proof === null ? {} : { picture: qrOf(proof.qr, words.picture) }) },
    signingRow(certification.position, null),
    { ...signingRow(certification.date, null), keepWithNext: proof !== null },
    ...(proof === null ? [] : [{ cells: [across(1, LAST_COLUMN, words.code(proof.code), "proof")] }]),
  ];
}

function qrOf(text: string, description: string): NonNullable<ReportRow["picture"]> {
  return { column: 1, offset: { x: 6, y: 3 }, width: QR_SIZE, height: QR_SIZE, png: qrPicture(text), description };
}

function signingRow(label: string, caption: string | null): ReportRow {
  return {
    cells: [
      across(4, 5, label, "signLabel"),
      across(6, 9, null, "signLine"),
      ...(caption === null ? [] : [across(10, LAST_COLUMN, caption, "signCaption")]),
    ],
    height: SIGNING_HEIGHT,
    keepWithNext: true,
  };
}
