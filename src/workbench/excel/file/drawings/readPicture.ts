import type { PictureModel, Placement } from "../../model/picture";
import { pngSize } from "../../grid/pngSize";
import * as ns from "../package/namespaces";
import { flag, textOf } from "../xml/attributes";
import { childOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import type { Box } from "./boxOf";

/** The bytes that a relationship leads to. */
export interface Media {
  readonly part: string;
  readonly bytes: Uint8Array;
}

export interface ReadPicture {
  readonly part: string;
  readonly properties: XmlElement | undefined;
  readonly content: Omit<PictureModel, "id" | "name">;
  /** What of it the model has no place for. */
  readonly simplified: readonly string[];
}

/** The picture of an anchor; null for other drawings, and for pictures that are no PNG. */
export function readPicture(anchor: XmlElement, box: Box, mediaOf: (relationship: string | undefined) => Media | null): ReadPicture | null {
  const picture = childOf(anchor, "pic");
  if (picture === undefined) return null;
  const fill = childOf(picture, "blipFill");
  const media = mediaOf(childOf(fill, "blip")?.attributes[`{${ns.officeRelationships}}embed`]);
  if (media === null || pngSize(media.bytes) === null) return null;
  const names = childOf(picture, "nvPicPr");
  const properties = childOf(names, "cNvPr");
  const frame = childOf(childOf(picture, "spPr"), "xfrm");
  const isCropped = Object.keys(childOf(fill, "srcRect")?.attributes ?? {}).length > 0;
  const isTurned = ["rot", "flipH", "flipV"].some((name) => frame?.attributes[name] !== undefined);
  return {
    part: media.part,
    properties,
    content: {
      ...box,
      altTextTitle: textOf(properties, "title"),
      altTextDescription: textOf(properties, "descr"),
      lockAspectRatio: flag(childOf(childOf(names, "cNvPicPr"), "picLocks"), "noChangeAspect"),
      placement: placementOf(anchor),
      png: media.bytes,
    },
    simplified: [...(isCropped ? ["srcRect"] : []), ...(isTurned ? ["xfrm"] : [])],
  };
}

function placementOf({ local, attributes: { editAs } }: XmlElement): Placement {
  if (local === "absoluteAnchor" || editAs === "absolute") return "Absolute";
  return local === "oneCellAnchor" || editAs === "oneCell" ? "OneCell" : "TwoCell";
}
