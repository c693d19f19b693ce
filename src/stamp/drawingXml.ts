import type { LayoutPicture } from "../workbook/reportLayout";
import { emuOfPoints } from "../ooxml/write/drawingUnits";
import { escapeXml } from "../ooxml/xml/xmlText";
import { declaration } from "../ooxml/xml/declaration";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The drawing of a sheet: its pictures, the first of which has the relationship `rId1`. Source: ECMA-376 part 1, 20.5. */
export function drawingXml(pictures: readonly LayoutPicture[]): string {
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `${pictures.map(anchorXml).join("")}</xdr:wsDr>`
  );
}

function anchorXml({ row, column, offset, width, height, description }: LayoutPicture, index: number): string {
  const number = index + 1;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${emuOfPoints(offset.x)}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${emuOfPoints(offset.y)}</xdr:rowOff></xdr:from><xdr:ext cx="${emuOfPoints(width)}" cy="${emuOfPoints(height)}"/>` +
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number}" name="Picture ${number}" descr="${escapeXml(description)}"/>` +
    `<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="${relationships}" r:embed="rId${number}" cstate="print"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`
  );
}
