import type { SheetModel } from "../../model/book";
import { numberOf } from "../xml/attributes";
import { childOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { emuPerPoint, pointOf } from "./geometry";

/** Where something is drawn; points from the sheet's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Null when the anchor says neither where it ends nor how large it is. */
export function boxOf(anchor: XmlElement, sheet: SheetModel, part: string): Box | null {
  const box = measured(anchor, sheet, part);
  return box === null ? null : { left: inWholeUnits(box.left), top: inWholeUnits(box.top), width: inWholeUnits(box.width), height: inWholeUnits(box.height) };
}

/** A file counts whole units; sums of rows and columns would carry the dust of binary fractions. */
const inWholeUnits = (points: number): number => Math.round(points * emuPerPoint) / emuPerPoint;

function measured(anchor: XmlElement, sheet: SheetModel, part: string): Box | null {
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
