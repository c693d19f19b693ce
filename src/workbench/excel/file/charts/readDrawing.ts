import type { SheetModel } from "../../model/book";
import type { ChartModel } from "../../model/chart";
import { countedGuid } from "../package/guid";
import type { LostParts } from "../package/lost";
import * as ns from "../package/namespaces";
import type { OpenedPackage } from "../package/openPackage";
import { readRelationships } from "../package/relationships";
import { numberOf, textOf } from "../xml/attributes";
import { childOf, parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { emuPerPoint, pointOf } from "./geometry";
import { readChart } from "./readChart";

/**
 * The charts of a sheet's drawing. Pictures, shapes and charts that the model cannot hold are noted as lost.
 *
 * @param use called with every part that was understood
 */
export function readDrawing(file: OpenedPackage, part: string, sheet: SheetModel, sheetIndex: number, lost: LostParts, use: (part: string) => void): ChartModel[] {
  const related = readRelationships(file, part);
  const charts: ChartModel[] = [];
  for (const anchor of parseXml(file.text(part), part).children) {
    const frame = childOf(anchor, "graphicFrame");
    const reference = childOf(childOf(childOf(frame, "graphic"), "graphicData"), "chart");
    const id = reference?.attributes[`{${ns.officeRelationships}}id`];
    const chartPart = related.find((relationship) => relationship.id === id && relationship.type === ns.relationshipType.chart)?.target;
    const box = boxOf(anchor, sheet, part);
    const content = chartPart === undefined || box === null ? null : readChart(parseXml(file.text(chartPart), chartPart));
    if (frame === undefined || content === null || box === null || chartPart === undefined) {
      lost.note(part, anchor.children.find(({ local }) => ["pic", "sp", "cxnSp", "grpSp", "graphicFrame"].includes(local))?.local ?? anchor.local);
      continue;
    }
    use(chartPart);
    if (content.simplified.length > 0) for (const what of content.simplified) lost.note(chartPart, what);
    const properties = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr");
    charts.push({ id: creationId(properties) ?? countedGuid("chart", sheetIndex, charts.length), name: textOf(properties, "name"), ...box, ...content.chart });
  }
  return charts;
}

function creationId(properties: XmlElement | undefined): string | undefined {
  return childOf(properties, "extLst")?.children.map((ext) => childOf(ext, "creationId")?.attributes["id"]).find((id) => id !== undefined);
}

type Box = Pick<ChartModel, "left" | "top" | "width" | "height">;

/** Null when the anchor says neither where it ends nor how large it is. */
function boxOf(anchor: XmlElement, sheet: SheetModel, part: string): Box | null {
  const corner = (local: string): { readonly left: number; readonly top: number } | null => {
    const element = childOf(anchor, local);
    if (element === undefined) return null;
    const [column = 0, x = 0, row = 0, y = 0] = ["col", "colOff", "row", "rowOff"].map((name) => Number(childOf(element, name)?.text ?? 0));
    return [column, x, row, y].every(Number.isFinite) ? pointOf(sheet, { row, column, x: x / emuPerPoint, y: y / emuPerPoint }) : null;
  };
  const [position, extent] = [childOf(anchor, "pos"), childOf(anchor, "ext")];
  const from = position === undefined ? corner("from") : { left: numberOf(position, "x", part, 0) / emuPerPoint, top: numberOf(position, "y", part, 0) / emuPerPoint };
  if (from === null) return null;
  if (extent !== undefined) return { ...from, width: numberOf(extent, "cx", part, 0) / emuPerPoint, height: numberOf(extent, "cy", part, 0) / emuPerPoint };
  const to = corner("to");
  return to === null ? null : { ...from, width: to.left - from.left, height: to.top - from.top };
}
