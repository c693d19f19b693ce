import type { SheetModel } from "../../model/book";
import type { ChartModel } from "../../model/chart";
import type { PictureModel } from "../../model/picture";
import { readChart } from "../charts/readChart";
import { countedGuid } from "../package/guid";
import type { LostParts } from "../package/lost";
import * as ns from "../package/namespaces";
import type { OpenedPackage } from "../package/openPackage";
import { readRelationships } from "../package/relationships";
import { textOf } from "../xml/attributes";
import { childOf, parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { boxOf } from "./boxOf";
import { readPicture } from "./readPicture";

/** What a sheet's drawing shows. */
export interface Drawn {
  readonly charts: readonly ChartModel[];
  readonly pictures: readonly PictureModel[];
}

/**
 * The charts and pictures of a sheet's drawing. Shapes, pictures that are no PNG and charts that the model cannot hold are noted as lost.
 *
 * @param use called with every part that was understood
 */
export function readDrawing(file: OpenedPackage, part: string, sheet: SheetModel, sheetIndex: number, lost: LostParts, use: (part: string) => void): Drawn {
  const related = readRelationships(file, part);
  const targetOf = (id: string | undefined, type: string): string | undefined => related.find((one) => one.id === id && one.type === type && !one.isExternal)?.target;
  const charts: ChartModel[] = [];
  const pictures: PictureModel[] = [];
  for (const anchor of parseXml(file.text(part), part).children) {
    const box = boxOf(anchor, sheet, part);
    const ownId = countedGuid("drawn", sheetIndex, charts.length + pictures.length);
    const picture = box === null ? null : readPicture(anchor, box, (id) => {
      const target = targetOf(id, ns.relationshipType.image);
      return target === undefined || !file.has(target) ? null : { part: target, bytes: file.bytes(target) };
    });
    if (picture !== null) {
      use(picture.part);
      for (const what of picture.simplified) lost.note(part, what);
      pictures.push({ id: creationId(picture.properties) ?? ownId, name: textOf(picture.properties, "name"), ...picture.content });
      continue;
    }
    const frame = childOf(anchor, "graphicFrame");
    const reference = childOf(childOf(childOf(frame, "graphic"), "graphicData"), "chart");
    const chartPart = targetOf(reference?.attributes[`{${ns.officeRelationships}}id`], ns.relationshipType.chart);
    const content = chartPart === undefined || box === null ? null : readChart(parseXml(file.text(chartPart), chartPart));
    if (frame === undefined || content === null || box === null || chartPart === undefined) {
      lost.note(part, anchor.children.find(({ local }) => ["pic", "sp", "cxnSp", "grpSp", "graphicFrame"].includes(local))?.local ?? anchor.local);
      continue;
    }
    use(chartPart);
    for (const what of content.simplified) lost.note(chartPart, what);
    const properties = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr");
    charts.push({ id: creationId(properties) ?? ownId, name: textOf(properties, "name"), ...box, ...content.chart });
  }
  return { charts, pictures };
}

function creationId(properties: XmlElement | undefined): string | undefined {
  return childOf(properties, "extLst")?.children.map((ext) => childOf(ext, "creationId")?.attributes["id"]).find((id) => id !== undefined);
}
