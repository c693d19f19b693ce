import type { SheetModel } from "../../model/book";
import type { ChartModel } from "../../model/chart";
import type { PictureModel, Placement } from "../../model/picture";
import { fileGuid, countedGuid } from "../package/guid";
import { chart, drawing, drawingIds, officeRelationships, sheetDrawing } from "../package/namespaces";
import { element, unless, xmlDeclaration } from "../xml/markup";
import { anchorAt, emuPerPoint } from "./geometry";

/** The parts that a drawing shows, by the relationships of its own list, in the order of the model. */
export interface DrawnParts {
  readonly charts: readonly string[];
  readonly pictures: readonly string[];
}

/** The drawing of a sheet: a frame for each chart, and its pictures over them. */
export function drawingMarkup(sheet: SheetModel, sheetIndex: number, ids: DrawnParts): string {
  const frames = sheet.charts.map((model, index) =>
    anchorMarkup(sheet, model, null, frameMarkup(model, { number: index + 2, fallbackId: countedGuid("drawn", sheetIndex, index), relationship: ids.charts[index] ?? "" })),
  );
  const pictures = sheet.pictures.map((model, index) => {
    const place = sheet.charts.length + index;
    const content = pictureMarkup(model, { number: place + 2, fallbackId: countedGuid("drawn", sheetIndex, place), relationship: ids.pictures[index] ?? "" });
    return anchorMarkup(sheet, model, model.placement, content);
  });
  return xmlDeclaration + element("xdr:wsDr", { "xmlns:xdr": sheetDrawing, "xmlns:a": drawing }, ...frames, ...pictures);
}

interface Marks {
  /** Within the drawing. */
  readonly number: number;
  /** For a model whose own id is none of a file. */
  readonly fallbackId: string;
  readonly relationship: string;
}

type Box = Pick<ChartModel, "left" | "top" | "width" | "height">;

const emu = (points: number): number => Math.round(points * emuPerPoint);

/** A file's words for placements; a chart says nothing, which is `TwoCell`. */
const editAs: Readonly<Record<Placement, string>> = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" };

function anchorMarkup(sheet: SheetModel, { left, top, width, height }: Box, placement: Placement | null, content: string): string {
  const corner = (local: string, x: number, y: number): string => {
    const anchor = anchorAt(sheet, x, y);
    const parts = [["col", anchor.column], ["colOff", emu(anchor.x)], ["row", anchor.row], ["rowOff", emu(anchor.y)]] as const;
    return element(`xdr:${local}`, {}, ...parts.map(([part, number]) => element(`xdr:${part}`, {}, String(number))));
  };
  return element("xdr:twoCellAnchor", { editAs: placement === null ? null : editAs[placement] }, corner("from", left, top), corner("to", left + width, top + height), content, "<xdr:clientData/>");
}

function frameMarkup({ id, name }: ChartModel, { number, fallbackId, relationship }: Marks): string {
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id: number, name }, creationId(id, fallbackId)), "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element("a:graphic", {}, element("a:graphicData", { uri: chart }, element("c:chart", { "xmlns:c": chart, "xmlns:r": officeRelationships, "r:id": relationship }))),
  );
}

function pictureMarkup({ id, name, left, top, width, height, altTextTitle, altTextDescription, lockAspectRatio }: PictureModel, { number, fallbackId, relationship }: Marks): string {
  const texts = { descr: unless(altTextDescription, ""), title: unless(altTextTitle, "") };
  return element(
    "xdr:pic",
    {},
    element("xdr:nvPicPr", {}, element("xdr:cNvPr", { id: number, name, ...texts }, creationId(id, fallbackId)), element("xdr:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: lockAspectRatio }))),
    element("xdr:blipFill", {}, element("a:blip", { "xmlns:r": officeRelationships, "r:embed": relationship }), "<a:stretch><a:fillRect/></a:stretch>"),
    element(
      "xdr:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: emu(left), y: emu(top) }), element("a:ext", { cx: emu(width), cy: emu(height) })),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
}

function creationId(id: string, fallbackId: string): string {
  const mark = element("a16:creationId", { "xmlns:a16": drawingIds, id: fileGuid(id, fallbackId) });
  return element("a:extLst", {}, element("a:ext", { uri: "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}" }, mark));
}
