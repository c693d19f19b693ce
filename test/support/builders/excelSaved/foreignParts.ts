/**
 * What other people's Excel puts into a workbook besides tables: a sheet of the office's own with formulas over them, a
 * chart, a threaded comment with its author, printer settings, custom XML, a sensitivity label, a web add-in, macros.
 */
import { mainNamespace, officeRelationships } from "../workbookPackage";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;
const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";

export interface ForeignPart {
  readonly content: string | Uint8Array;
  /** For `[Content_Types].xml`; null where the extension says it. */
  readonly type: string | null;
}

export interface ForeignRelationship {
  readonly type: string;
  readonly target: string;
}

/** Bytes that are no text, as printer settings and macros are. */
function binary(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_byte, index) => (index * 31 + seed * 17 + (index >> 3)) & 0xff);
}

const relationships = (...list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${type.includes("://") ? type : `${officeRelationships}/${type}`}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`).join("")}</Relationships>`;

export const ownSheetName = "สรุปของเขต";

/** @param formula one over the workbook's tables */
const ownSheet = (formula: string): string =>
  `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}"><dimension ref="A1:B3"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4"/>` +
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>สรุปของเขต</t></is></c><c r="B1"><f>${formula}</f><v>1250000.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>ก</t></is></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>ข</t></is></c><c r="B3"><v>4</v></c></row></sheetData>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/></worksheet>`;

const drawing = `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawingMain}"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="แผนภูมิ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${officeRelationships}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const chart = `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${drawingMain}" xmlns:r="${officeRelationships}"><c:roundedCorners val="0"/><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>${ownSheetName}!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>ก</c:v></c:pt><c:pt idx="1"><c:v>ข</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${ownSheetName}!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>4</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="222"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const commentId = "{11111111-2222-4333-8444-555555555555}";
const personId = "{66666666-7777-4888-8999-AAAAAAAAAAAA}";

const comments = `${declaration}<comments xmlns="${mainNamespace}"><authors><author>tc=${commentId}</author></authors><commentList><comment ref="B1" authorId="0" shapeId="0"><text><t>[Threaded comment] ตรวจแล้ว</t></text></comment></commentList></comments>`;
const threadedComment = `${declaration}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" dT="2025-03-31T02:00:00.00" personId="${personId}" id="${commentId}"><text>ตรวจแล้ว</text></threadedComment></ThreadedComments>`;
const persons = `${declaration}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="เจ้าหน้าที่ฝ่ายโยธา" id="${personId}" userId="officer" providerId="None"/></personList>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="infoBackground [80]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const label = `${declaration}<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{12345678-1234-4234-8234-123456789012}" enabled="1" method="Privileged" siteId="{abcdefab-1234-4234-8234-abcdefabcdef}" contentBits="0" removed="0"/></clbl:labelList>`;

const taskpanes = `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${officeRelationships}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
const webExtension = `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{99999999-8888-4777-8666-555555555555}"><we:reference id="wa000000001" version="1.0.0.0" store="th-TH" storeType="OMEX"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`;

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts by name. `formula` stands in the office's own sheet. */
export function foreignParts(formula: string): Readonly<Record<string, ForeignPart>> {
  return {
    "xl/worksheets/sheet91.xml": { content: ownSheet(formula), type: `${sheetType}.worksheet+xml` },
    "xl/worksheets/_rels/sheet91.xml.rels": {
      content: relationships(
        ["rId1", "printerSettings", "../printerSettings/printerSettings91.bin"],
        ["rId2", "drawing", "../drawings/drawing91.xml"],
        ["rId3", "vmlDrawing", "../drawings/vmlDrawing91.vml"],
        ["rId4", "comments", "../comments91.xml"],
        ["rId5", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment91.xml"],
      ),
      type: null,
    },
    "xl/printerSettings/printerSettings91.bin": { content: binary(1_100, 1), type: null },
    "xl/drawings/drawing91.xml": { content: drawing, type: "application/vnd.openxmlformats-officedocument.drawing+xml" },
    "xl/drawings/_rels/drawing91.xml.rels": { content: relationships(["rId1", "chart", "../charts/chart91.xml"]), type: null },
    "xl/charts/chart91.xml": { content: chart, type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" },
    "xl/drawings/vmlDrawing91.vml": { content: vml, type: null },
    "xl/comments91.xml": { content: comments, type: `${sheetType}.comments+xml` },
    "xl/threadedComments/threadedComment91.xml": { content: threadedComment, type: "application/vnd.ms-excel.threadedcomments+xml" },
    "xl/persons/person.xml": { content: persons, type: "application/vnd.ms-excel.person+xml" },
    "customXml/item1.xml": { content: `${declaration}<register xmlns="urn:example:register"><no>12/2566</no></register>`, type: null },
    "customXml/itemProps1.xml": {
      content: `${declaration}<ds:datastoreItem ds:itemID="{22222222-3333-4444-8555-666666666666}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:register"/></ds:schemaRefs></ds:datastoreItem>`,
      type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    },
    "customXml/_rels/item1.xml.rels": { content: relationships(["rId1", "customXmlProps", "itemProps1.xml"]), type: null },
    "docMetadata/LabelInfo.xml": { content: label, type: "application/vnd.ms-office.classificationlabels+xml" },
    "xl/webextensions/taskpanes.xml": { content: taskpanes, type: "application/vnd.ms-office.webextensiontaskpanes+xml" },
    "xl/webextensions/_rels/taskpanes.xml.rels": { content: relationships(["rId1", "http://schemas.microsoft.com/office/2011/relationships/webextension", "webextension1.xml"]), type: null },
    "xl/webextensions/webextension1.xml": { content: webExtension, type: "application/vnd.ms-office.webextension+xml" },
  };
}

/** Macros: an .xlsm has them, and another content type of its workbook. */
export const macroPart: ForeignPart = { content: binary(4_096, 2), type: "application/vnd.ms-office.vbaProject" };
export const macroRelationship: ForeignRelationship = { type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject", target: "vbaProject.bin" };

/** What the package refers to, and what the workbook does. */
export const packageRelationships: readonly ForeignRelationship[] = [
  { type: "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", target: "docMetadata/LabelInfo.xml" },
  { type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", target: "xl/webextensions/taskpanes.xml" },
];
export const workbookRelationships: readonly ForeignRelationship[] = [
  { type: "http://schemas.microsoft.com/office/2017/10/relationships/person", target: "persons/person.xml" },
  { type: `${officeRelationships}/customXml`, target: "../customXml/item1.xml" },
];
