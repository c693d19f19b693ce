import { Buffer } from "node:buffer";
import type { Workbook, Worksheet } from "exceljs";
import { emuOfPoints } from "../../../ooxml/write/drawingUnits";
import type { LayoutPicture } from "../../../workbook/reportLayout";

const PIXELS_A_POINT = 96 / 72;

/** A cell's corner and the way from it, as exceljs keeps them; its types know only fractions of a cell. */
type Corner = Parameters<Worksheet["addImage"]>[1] extends infer Range ? Extract<Range, { tl: unknown }>["tl"] : never;

/** Hangs a picture on a cell. The description is added when the package is finished: exceljs has no place for it. */
export function addPicture(workbook: Workbook, sheet: Worksheet, { row, column, offset, width, height, png }: LayoutPicture): void {
  const imageId = workbook.addImage({ extension: "png", buffer: Buffer.from(png) as unknown as ArrayBuffer as never });
  const corner = {
    nativeCol: column - 1, nativeColOff: emuOfPoints(offset.x), nativeRow: row - 1, nativeRowOff: emuOfPoints(offset.y),
  };
  sheet.addImage(imageId, { tl: corner as unknown as Corner, ext: { width: width * PIXELS_A_POINT, height: height * PIXELS_A_POINT } });
}
