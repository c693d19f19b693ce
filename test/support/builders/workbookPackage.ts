/**
 * Small workbooks as packages of hand-written parts, for tests of the reader and the editor: one sheet with one table
 * unless told otherwise.
 *
 *     aWorkbookPackage({ rows: `<row r="2"><c r="A2"><v>1</v></c></row>` })
 */
import { strToU8, zipSync } from "fflate";

export interface WorkbookPackageParts {
  /** `row` elements below the header row, which is there already. */
  readonly rows?: string;
  /** The whole content of `sheetData`, instead of header row and `rows`. */
  readonly sheetData?: string;
  /** Elements before and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Range of the table; its first row is the header. */
  readonly ref?: string;
  readonly columns?: readonly string[];
  /** Further attributes of the table, and elements in place of the columns' own `tableColumn` elements. */
  readonly tableAttributes?: string;
  readonly tableColumns?: string;
  readonly autoFilter?: boolean;
  /** `si` elements. */
  readonly sharedStrings?: string;
  readonly workbookPr?: string;
  readonly styles?: string;
  /** Parts to add or replace by name; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export const xmlDeclaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Columns of the table that the builder makes. */
export const standardColumns = ["รหัส", "ชื่อ", "จำนวน"] as const;

export function relationships(...list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const elements = list.map(([id, type, target, mode]) => {
    const address = type.includes("://") ? type : `${officeRelationships}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`;
  });
  return `${xmlDeclaration}<Relationships xmlns="${packageRelationships}">${elements.join("")}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>, defaults: Readonly<Record<string, string>> = {}): string {
  const all = { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml", ...defaults };
  const defaultElements = Object.entries(all).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrideElements = Object.entries(overrides).map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaultElements.join("")}${overrideElements.join("")}</Types>`;
}

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Fonts, fills, borders and three cell formats: 0 general, 1 text that wraps, 2 a Buddhist date. */
export const plainStyles = `${xmlDeclaration}<styleSheet xmlns="${mainNamespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-107041E]d\\ mmm\\ yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function inlineCell(address: string, text: string, attributes = ""): string {
  return `<c r="${address}"${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

export function headerRow(columns: readonly string[] = standardColumns): string {
  return `<row r="1">${columns.map((name, index) => inlineCell(`${String.fromCharCode(65 + index)}1`, name)).join("")}</row>`;
}

export function tablePart({ ref = "A1:C3", columns = standardColumns, tableAttributes = "", tableColumns, autoFilter = true }: WorkbookPackageParts): string {
  const elements = tableColumns ?? columns.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("");
  const filter = autoFilter ? `<autoFilter ref="${ref}"/>` : "";
  return `${xmlDeclaration}<table xmlns="${mainNamespace}" id="1" name="Items" displayName="Items" ref="${ref}" totalsRowShown="0"${tableAttributes}>${filter}<tableColumns count="${columns.length}">${elements}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

export function worksheetPart({ rows = "", sheetData, columns, before = "", after = "" }: WorkbookPackageParts): string {
  return `${xmlDeclaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${before}<sheetData>${sheetData ?? headerRow(columns) + rows}</sheetData>${after}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
}

/** The parts by name, as `aWorkbookPackage` zips them. */
export function workbookParts(over: WorkbookPackageParts = {}): Record<string, string | Uint8Array> {
  const { sharedStrings, workbookPr = "", styles = plainStyles, parts = {} } = over;
  const all: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes({
      "/xl/workbook.xml": `${sheetType}.sheet.main+xml`,
      "/xl/worksheets/sheet1.xml": `${sheetType}.worksheet+xml`,
      "/xl/tables/table1.xml": `${sheetType}.table+xml`,
      "/xl/styles.xml": `${sheetType}.styles+xml`,
      ...(sharedStrings === undefined ? {} : { "/xl/sharedStrings.xml": `${sheetType}.sharedStrings+xml` }),
    }),
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${xmlDeclaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${workbookPr}<sheets><sheet name="รายการ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ...(sharedStrings === undefined ? [] : [["rId3", "sharedStrings", "sharedStrings.xml"] as const]),
    ),
    "xl/worksheets/sheet1.xml": worksheetPart(over),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": tablePart(over),
    "xl/styles.xml": styles,
    ...(sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": `${xmlDeclaration}<sst xmlns="${mainNamespace}">${sharedStrings}</sst>` }),
    ...parts,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null));
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])), { level: 1 });
}

export function aWorkbookPackage(over: WorkbookPackageParts = {}): Uint8Array {
  return zipParts(workbookParts(over));
}
