import { contentTypesPart } from "../../../../../ooxml/opc/contentTypes";
import { readRelationships, relationshipsPart } from "../../../../../ooxml/opc/relationships";
import { declaration } from "../../../../../ooxml/xml/declaration";
import { escapeXml } from "../../../../../ooxml/xml/xmlText";
import type { ZipPackage } from "../../zip";
import { chartXml } from "../chartXml";
import { sheetPart } from "../../../../../ooxml/write/partNames";
import { editPart } from "../finishStep";
import type { ChartFacts, FinishStep } from "../finishStep";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const charts: FinishStep = {
  name: "charts",
  why: "exceljs can neither write a native chart nor keep one that it reads.",
  apply: (workbook, { sheets }) => {
    let chartNumber = 0;
    sheets.forEach(({ name, charts: facts = [] }, index) => {
      if (facts.length === 0) return;
      const drawing = drawingOf(workbook, index) ?? newDrawing(workbook, index);
      const parts = facts.map((each) => {
        const part = `xl/charts/chart${(chartNumber += 1)}.xml`;
        workbook.putText(part, chartXml(each, name));
        addContentType(workbook, part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        return part;
      });
      editPart(workbook, drawing, (text) => text.replace("</xdr:wsDr>", `${anchorsXml(facts, text.split("<xdr:cNvPr ").length)}</xdr:wsDr>`));
      addRelationships(workbook, drawing, parts.map((part, at) => [`rIdChart${at + 1}`, "chart", `/${part}`]));
    });
  },
};

/** What exceljs has made for the pictures of a sheet; null where it has none. */
function drawingOf(workbook: ZipPackage, index: number): string | null {
  return readRelationships(workbook, sheetPart(index)).find(({ type }) => type === `${relationshipTypes}/drawing`)?.target ?? null;
}

/** An empty drawing on a sheet, with a number that exceljs has not given. */
function newDrawing(workbook: ZipPackage, index: number): string {
  const taken = workbook.names.filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).length;
  const drawing = `xl/drawings/drawing${taken + 1}.xml`;
  workbook.putText(
    drawing,
    `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`,
  );
  addContentType(workbook, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml");
  hangOnSheet(workbook, index, drawing);
  return drawing;
}

function addContentType(workbook: ZipPackage, part: string, type: string): void {
  editPart(workbook, contentTypesPart, (text) => text.replace("</Types>", `<Override PartName="/${part}" ContentType="${type}"/></Types>`));
}

/** English metric units in a point. */
const emu = 12_700;

/** Where the charts stand: each hangs on the cell of its corner and keeps its size. @param firstId a number that nothing else in the drawing has */
function anchorsXml(facts: readonly ChartFacts[], firstId: number): string {
  const anchors = facts.map(({ chart: { at, width, height, description } }, index) => {
    const from = `<xdr:from><xdr:col>${at.column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
    const size = `<xdr:ext cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"/>`;
    const name = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${firstId + index + 1}" name="Chart ${index + 1}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
    const place = `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
    const chart = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationshipTypes}" r:id="rIdChart${index + 1}"/>`;
    const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">${chart}</a:graphicData></a:graphic>`;
    return `<xdr:oneCellAnchor>${from}${size}<xdr:graphicFrame macro="">${name}${place}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return anchors.join("");
}

function hangOnSheet(workbook: ZipPackage, index: number, drawing: string): void {
  const part = sheetPart(index);
  const id = "rIdDrawing";
  addRelationships(workbook, part, [[id, "drawing", `/${drawing}`]]);
  editPart(workbook, part, (text) => {
    // After everything about the page, before what may follow a drawing (ECMA-376 part 1, 18.3.1.99).
    const at = endOfRules(text) + text.slice(endOfRules(text)).search(/<(?:legacyDrawing|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/);
    const linked = text.includes("xmlns:r=") ? text : text.replace("<worksheet ", `<worksheet xmlns:r="${relationshipTypes}" `);
    const moved = at + linked.length - text.length;
    return `${linked.slice(0, moved)}<drawing r:id="${id}"/>${linked.slice(moved)}`;
  });
}

/** Rules have lists of extensions of their own, which are not the sheet's. */
function endOfRules(text: string): number {
  const end = text.lastIndexOf("</conditionalFormatting>");
  return end < 0 ? 0 : end;
}

type RelationshipFacts = readonly [id: string, type: string, target: string];

const relationship = ([id, type, target]: RelationshipFacts): string => `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${target}"/>`;

function addRelationships(workbook: ZipPackage, source: string, added: readonly RelationshipFacts[]): void {
  const part = relationshipsPart(source);
  const list = added.map(relationship).join("");
  if (workbook.has(part)) editPart(workbook, part, (text) => text.replace("</Relationships>", `${list}</Relationships>`));
  else workbook.putText(part, `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`);
}
