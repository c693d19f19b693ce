import type { SheetModel } from "../../model/book";
import type { ChartModel } from "../../model/chart";
import { fileGuid, countedGuid } from "../package/guid";
import { chart, drawing, drawingIds, officeRelationships, sheetDrawing } from "../package/namespaces";
import { element, xmlDeclaration } from "../xml/markup";
import { anchorAt, emuPerPoint } from "./geometry";

/** The drawing of a sheet: a frame for each chart. @param ids relationship of each chart */
export function drawingMarkup(sheet: SheetModel, sheetIndex: number, ids: readonly string[]): string {
  const frames = sheet.charts.map((model, index) => frameMarkup(sheet, model, index, countedGuid("chart", sheetIndex, index), ids[index] ?? ""));
  return xmlDeclaration + element("xdr:wsDr", { "xmlns:xdr": sheetDrawing, "xmlns:a": drawing }, ...frames);
}

function frameMarkup(sheet: SheetModel, { id, name, left, top, width, height }: ChartModel, index: number, fallbackId: string, relationship: string): string {
  const corner = (local: string, x: number, y: number): string => {
    const anchor = anchorAt(sheet, x, y);
    const emu = (points: number): string => String(Math.round(points * emuPerPoint));
    const parts = [["col", String(anchor.column)], ["colOff", emu(anchor.x)], ["row", String(anchor.row)], ["rowOff", emu(anchor.y)]] as const;
    return element(`xdr:${local}`, {}, ...parts.map(([part, text]) => element(`xdr:${part}`, {}, text)));
  };
  const creationId = element("a:ext", { uri: "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}" }, element("a16:creationId", { "xmlns:a16": drawingIds, id: fileGuid(id, fallbackId) }));
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("from", left, top),
    corner("to", left + width, top + height),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id: index + 2, name }, element("a:extLst", {}, creationId)), "<xdr:cNvGraphicFramePr/>"),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element("a:graphic", {}, element("a:graphicData", { uri: chart }, element("c:chart", { "xmlns:c": chart, "xmlns:r": officeRelationships, "r:id": relationship }))),
    ),
    "<xdr:clientData/>",
  );
}
