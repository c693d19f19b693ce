import { conditionalText } from "./mends/conditionalText";
import { dataBarIds } from "./mends/dataBarIds";
import { expandedOutlines } from "./mends/expandedOutlines";
import { fittedRows } from "./mends/fittedRows";
import { fontOrder } from "./mends/fontOrder";
import { oneCellAnchors } from "./mends/oneCellAnchors";
import { pageBreakWidth } from "./mends/pageBreakWidth";
import { personalInformation } from "./mends/personalInformation";
import { sheetPropertyOrder } from "./mends/sheetPropertyOrder";
import { quotePrefix } from "./mends/quotePrefix";
import { charts } from "./additions/charts";
import { definedNames } from "./additions/definedNames";
import { addInPane } from "./additions/addInPane";
import { documentProperties } from "./additions/documentProperties";
import { pictureDescriptions } from "./additions/pictureDescriptions";
import { tables } from "./additions/tables";
import { validations } from "./additions/validations";
import type { FinishFacts, FinishStep } from "./finishStep";
import { newPackage, openPackage } from "../zip";
import type { ZipPackage } from "../zip";

/** What stands between a file by exceljs and one by Excel. The order does not matter. Source: architecture.md A13, performance-baselines.md C. */
export const finishSteps: readonly FinishStep[] = [
  fontOrder,
  quotePrefix,
  dataBarIds,
  conditionalText,
  pageBreakWidth,
  expandedOutlines,
  fittedRows,
  oneCellAnchors,
  sheetPropertyOrder,
  personalInformation,
  definedNames,
  tables,
  validations,
  charts,
  documentProperties,
  pictureDescriptions,
  addInPane,
];

/**
 * Finishes a workbook that exceljs has just written. The same input makes the same bytes.
 *
 * @param level zlib's: 1 fast, 6 small
 */
export function finishPackage(written: Uint8Array, facts: FinishFacts, level: number): Uint8Array {
  return finishedPackage(written, facts).toBytes(level);
}

/** The same, to go on with. */
export function finishedPackage(written: Uint8Array, facts: FinishFacts): ZipPackage {
  const raw = openPackage(written, { file: facts.properties.title });
  const finished = newPackage(raw.file);
  // Put anew, part by part, so that the parts of the archive exceljs left unpacked are packed once, at our level.
  for (const name of raw.names) finished.put(name, raw.bytes(name));
  for (const step of finishSteps) step.apply(finished, facts);
  return finished;
}
