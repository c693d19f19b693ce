/** Names that the transitional form of Office Open XML uses, the one that Excel writes (ECMA-376 part 4). */
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
export const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
export const markupCompatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Validations and conditional formats that Excel 2010 added, inside `extLst`. */
export const excel2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const excelFormula = "http://schemas.microsoft.com/office/excel/2006/main";

/** Relationship types, by the last word of their address. */
export const relationshipType = {
  workbook: `${officeRelationships}/officeDocument`,
  worksheet: `${officeRelationships}/worksheet`,
  table: `${officeRelationships}/table`,
  sharedStrings: `${officeRelationships}/sharedStrings`,
  styles: `${officeRelationships}/styles`,
  calcChain: `${officeRelationships}/calcChain`,
  signatureOrigin: "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
} as const;

/** The strict form of the same (ISO/IEC 29500-1) has addresses of its own, under this one. */
export const strictPrefix = "http://purl.oclc.org/ooxml/";
