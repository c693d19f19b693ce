import { qrPicture } from "../../../src/report/picture/qrPicture";
import type { LayoutPicture } from "../../../src/workbook/reportLayout";

/** A QR picture in a corner of a page. */
export const aPicture = (over: Partial<LayoutPicture> = {}): LayoutPicture => ({
  row: 2, column: 2, offset: { x: 3, y: 1.5 }, width: 70, height: 70, png: qrPicture("KAONA"), description: 'รหัส "ตรวจสอบ" & <QR>', ...over,
});
