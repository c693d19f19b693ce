/**
 * Workbooks as Excel would have saved them after years in an office, to prove that editing leaves alone what is not ours.
 * Hand-written parts; nothing of ours made them.
 */
import { foreignParts, macroPart, macroRelationship, ownSheetName, packageRelationships, workbookRelationships } from "./excelSaved/foreignParts";
import type { ForeignRelationship } from "./excelSaved/foreignParts";
import { projectsSheet, projectsTable, roundsSheet, roundsTable, sharedStrings, styles } from "./excelSaved/tableSheets";
import { strFromU8, unzipSync } from "fflate";
import { contentTypes, mainNamespace, officeRelationships, relationships, xmlDeclaration, zipParts } from "./workbookPackage";

export interface ForeignOptions {
  /** With macros: the result is an `.xlsm`. */
  readonly macros?: boolean;
  /** A formula over the workbook's tables, for the office's own sheet. */
  readonly formula?: string;
}

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const plainMain = `${sheetType}.sheet.main+xml`;
const macroMain = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** A workbook with tables `Projects` and `Rounds`, and with all foreign parts. */
export function excelSavedWorkbook(options: ForeignOptions = {}): Uint8Array {
  return withForeignParts(zipParts(ownParts), { formula: "SUM(Projects[งบประมาณที่ได้รับ])", ...options });
}

/**
 * Any workbook, say one of ours, with everything that other people's Excel puts in: see `excelSaved/foreignParts`. The
 * workbook's own parts stay as they are, but for the lists that name parts.
 */
export function withForeignParts(bytes: Uint8Array, { macros = false, formula = "1+1" }: ForeignOptions = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = unzipSync(bytes);
  const change = (name: string, edit: (xml: string) => string): void => {
    const part = parts[name];
    if (part === undefined) throw new Error(`the workbook has no ${name}`);
    parts[name] = edit(typeof part === "string" ? part : strFromU8(part));
  };
  const foreign = { ...foreignParts(formula), ...(macros ? { "xl/vbaProject.bin": macroPart } : {}) };
  for (const [name, { content }] of Object.entries(foreign)) parts[name] = content;

  change("[Content_Types].xml", (xml) => {
    const overrides = Object.entries(foreign).flatMap(([name, { type }]) => (type === null || xml.includes(`PartName="/${name}"`) ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`]));
    const defaults = [["bin", `${sheetType}.printerSettings`], ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"]].flatMap(([extension = "", type = ""]) =>
      xml.includes(`Extension="${extension}"`) ? [] : [`<Default Extension="${extension}" ContentType="${type}"/>`],
    );
    const listed = xml.replace(/(<Types[^>]*>)/, `$1${defaults.join("")}`).replace("</Types>", `${overrides.join("")}</Types>`);
    return macros ? listed.replace(plainMain, macroMain) : listed;
  });
  const added = (xml: string, list: readonly ForeignRelationship[]): string =>
    xml.replace("</Relationships>", `${list.map(({ type, target }, index) => `<Relationship Id="rId9${index}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`);
  // A workbook of ours has the pane of an add-in already; here somebody else's takes its place.
  change("_rels/.rels", (xml) => added(xml, packageRelationships.filter(({ target }) => !xml.includes(`Target="${target}"`))));
  change("xl/_rels/workbook.xml.rels", (xml) =>
    added(xml, [{ type: `${officeRelationships}/worksheet`, target: "worksheets/sheet91.xml" }, ...workbookRelationships, ...(macros ? [macroRelationship] : [])]),
  );
  change("xl/workbook.xml", (xml) => {
    const prefix = /xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships"/.exec(xml)?.[1] ?? "r";
    return xml.replace("</sheets>", `<sheet name="${ownSheetName}" sheetId="991" ${prefix}:id="rId90"/></sheets>`);
  });
  return zipParts(parts);
}

const ownParts: Readonly<Record<string, string | Uint8Array>> = {
  "[Content_Types].xml": contentTypes(
    {
      "/xl/workbook.xml": plainMain,
      "/xl/worksheets/sheet1.xml": `${sheetType}.worksheet+xml`,
      "/xl/worksheets/sheet2.xml": `${sheetType}.worksheet+xml`,
      "/xl/tables/table1.xml": `${sheetType}.table+xml`,
      "/xl/tables/table2.xml": `${sheetType}.table+xml`,
      "/xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
      "/xl/styles.xml": `${sheetType}.styles+xml`,
      "/xl/sharedStrings.xml": `${sheetType}.sharedStrings+xml`,
      "/xl/calcChain.xml": `${sheetType}.calcChain+xml`,
      "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
      "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    },
    { bin: `${sheetType}.printerSettings` },
  ),
  "_rels/.rels": relationships(
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    ["rId1", "officeDocument", "xl/workbook.xml"],
  ),
  "xl/workbook.xml":
    `${xmlDeclaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">` +
    `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="28025"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="-108" yWindow="-108" windowWidth="23256" windowHeight="12456"/></bookViews>` +
    `<sheets><sheet name="โครงการ" sheetId="1" r:id="rId1"/><sheet name="รายงานความก้าวหน้า" sheetId="2" r:id="rId2"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">โครงการ!$3:$3</definedName><definedName name="งบรวม">SUM(Projects[งบประมาณที่ได้รับ])</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "theme", "theme/theme1.xml"],
    ["rId4", "styles", "styles.xml"],
    ["rId5", "sharedStrings", "sharedStrings.xml"],
    ["rId6", "calcChain", "calcChain.xml"],
  ),
  "xl/worksheets/sheet1.xml": projectsSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "hyperlink", "https://example.org/50010600-0001", "External"],
    ["rId1", "table", "../tables/table1.xml"],
  ),
  "xl/worksheets/sheet2.xml": roundsSheet,
  "xl/worksheets/_rels/sheet2.xml.rels": relationships(["rId1", "table", "/xl/tables/table2.xml"]),
  "xl/tables/table1.xml": projectsTable,
  "xl/tables/table2.xml": roundsTable,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 1_100 }, (_byte, index) => (index * 7) & 0xff),
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": sharedStrings,
  "xl/calcChain.xml": `${xmlDeclaration}<calcChain xmlns="${mainNamespace}"><c r="F4" i="1" l="1"/><c r="F5" i="1"/><c r="I4" i="1"/><c r="G4" i="2" l="1"/><c r="G5" i="2"/><c r="B1" i="991"/></calcChain>`,
  "xl/theme/theme1.xml": theme(),
  "docProps/core.xml": `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>ฝ่ายโยธา</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2023-01-05T02:00:00Z</dcterms:created></cp:coreProperties>`,
  "docProps/app.xml": `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
};

function theme(): string {
  const colors = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
    .map((name, index) => `<a:${name}><a:srgbClr val="${(0x101010 * (index + 1)).toString(16).padStart(6, "0").slice(-6).toUpperCase()}"/></a:${name}>`)
    .join("");
  const fonts = (kind: string): string => `<a:${kind}><a:latin typeface="Tahoma"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
  const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return `${xmlDeclaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${colors}</a:clrScheme><a:fontScheme name="Office">${fonts("majorFont")}${fonts("minorFont")}</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
