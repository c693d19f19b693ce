/** Names that the transitional form of Office Open XML uses, the one that Excel writes (ECMA-376 parts 1 and 4, MS-XLSX). */
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
export const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
export const markupCompatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** What Excel 2010 added inside `extLst`. */
export const excel2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const excelFormula = "http://schemas.microsoft.com/office/excel/2006/main";
/** Ids that never change, for co-authoring. */
export const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
export const drawingIds = "http://schemas.microsoft.com/office/drawing/2014/main";
export const coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
export const dublinCore = "http://purl.org/dc/elements/1.1/";
export const dublinCoreTerms = "http://purl.org/dc/terms/";
export const extendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
/** Where the emulation keeps an add-in's settings (book/settings.ts). */
export const settings = "urn:kaona:emulated-excel:settings";

/** The strict form of the same (ISO/IEC 29500-1) has addresses of its own, under this one. */
export const strictPrefix = "http://purl.oclc.org/ooxml/";

/** Relationship types. */
export const relationshipType = {
  workbook: `${officeRelationships}/officeDocument`,
  worksheet: `${officeRelationships}/worksheet`,
  table: `${officeRelationships}/table`,
  sharedStrings: `${officeRelationships}/sharedStrings`,
  styles: `${officeRelationships}/styles`,
  theme: `${officeRelationships}/theme`,
  drawing: `${officeRelationships}/drawing`,
  chart: `${officeRelationships}/chart`,
  image: `${officeRelationships}/image`,
  customXml: `${officeRelationships}/customXml`,
  customXmlProperties: `${officeRelationships}/customXmlProps`,
  coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  extendedProperties: `${officeRelationships}/extended-properties`,
  addInPanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
} as const;
