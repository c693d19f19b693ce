import { contentTypesPart, readContentTypes } from "../../../../ooxml/opc/contentTypes";
import { relationshipsPart, removeRelationship } from "../../../../ooxml/opc/relationships";
import type { WorkbookOutline } from "../../../../ooxml/read/workbookOutline";
import { applyEdits } from "../../../../ooxml/xml/xmlEdit";
import type { ZipPackage } from "../zip";

/**
 * Takes the calculation chain out of a workbook: the list of cells with formulas, which Excel makes anew when it is not
 * there, and calls the file damaged when it names a cell without a formula.
 */
export function dropCalcChain(workbook: ZipPackage, { part, calcChain }: WorkbookOutline): void {
  if (calcChain === null) return;
  const types = readContentTypes(workbook);
  workbook.put(contentTypesPart, types.source.encode(applyEdits(types.source.text, types.without(calcChain))));
  workbook.put(relationshipsPart(part), removeRelationship(workbook, part, calcChain));
  workbook.remove(calcChain);
}
