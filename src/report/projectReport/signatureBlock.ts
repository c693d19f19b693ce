import { LAST_COLUMN, across } from "./grid";
import type { ReportContext, ReportRow } from "./reportContext";
import { gapRow } from "./rows";

/** Room for a hand to sign. */
const SIGNING_HEIGHT = 33;

/**
 * The certification and the lines to sign, as printed at the end of the form. Columns A to C beside the lines stay empty over
 * about 100 points: that is where a verification code and its picture stand once there is one.
 */
export function signatureBlock({ texts: { certification } }: ReportContext): readonly ReportRow[] {
  return [
    gapRow(6),
    { cells: [across(1, LAST_COLUMN, certification.sentence, "certification")], keepWithNext: true },
    signingRow(certification.signed, certification.signer),
    signingRow(certification.position, null),
    { ...signingRow(certification.date, null), keepWithNext: false },
  ];
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
