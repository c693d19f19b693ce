import jsQR from "jsqr";
import { PNG } from "pngjs";
import { pngOfModules } from "../../../src/report/picture/pngOfModules";
import { qrPicture } from "../../../src/report/picture/qrPicture";

const decoded = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

describe("squares as a PNG", () => {
  it("has a pixel for every square, black where true", () => {
    const { width, height, data } = decoded(pngOfModules([[true, false], [false, true]], 1));
    expect([width, height, [0, 4, 8, 12].map((at) => data[at])]).toEqual([2, 2, [0, 255, 255, 0]]);
  });

  it.each([1, 3, 8, 60])("is right at %i pixels a square, stored in one block or several", (scale) => {
    const modules = Array.from({ length: 21 }, (_row, y) => Array.from({ length: 21 }, (_column, x) => (x * y) % 3 === 0));
    const { width, data } = decoded(pngOfModules(modules, scale));
    expect(width).toBe(21 * scale);
    for (const [x, y] of [[0, 0], [1, 1], [20, 20], [5, 7]] as const) expect(data[((y * scale) * width + x * scale) * 4] === 0).toBe(modules[y]![x]);
  });

  it("is refused by no reader for being empty", () => expect(pngOfModules([[false]], 1)).toHaveLength(8 + 25 + 12 + 2 + 5 + 2 + 4 + 12));
});

it.each(["KAONA1:2K28R-RYCR5-2WRTH-CJGVT-Z:21000000-6549:2566:2023-06-20:R52WRTHCJGVT87Q0VMMSGQD452MT1ZDVH1KM41W60Z14KPHEXRHG", "x", "ก้าวหน้า"])("a QR of %s is read by another program", (text) => {
  const { data, width, height } = decoded(qrPicture(text));
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(text);
});
