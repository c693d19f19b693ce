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

  it.each([1, 2, 3, 8, 60, 100])("is right at %i pixels a square, however long the references", (scale) => {
    const modules = Array.from({ length: 7 }, (_row, y) => Array.from({ length: 7 }, (_column, x) => (x * y) % 3 === 0));
    const { width, data } = decoded(pngOfModules(modules, scale));
    expect(width).toBe(7 * scale);
    const black = (x: number, y: number) => data[(y * width + x) * 4] === 0;
    const corners = (at: (index: number) => number) => modules.map((row, y) => row.map((_module, x) => black(at(x), at(y))));
    expect([corners((index) => index * scale), corners((index) => (index + 1) * scale - 1)]).toEqual([modules, modules]);
  });

  it("is refused by no reader for being empty", () => expect(pngOfModules([[false]], 1)).toHaveLength(8 + 25 + 12 + 2 + 4 + 4 + 12));
});

it.each(["KAONA1:2K28R-RYCR5-2WRTH-CJGVT-Z:21000000-6549:2566:2023-06-20:R52WRTHCJGVT87Q0VMMSGQD452MT1ZDVH1KM41W60Z14KPHEXRHG", "x", "ก้าวหน้า"])("a QR of %s is read by another program", (text) => {
  const { data, width, height } = decoded(qrPicture(text));
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(text);
});

it("twelve QRs of codes that differ in every digit are read, although their pattern is not chosen for each", () => {
  const base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const texts = Array.from({ length: 12 }, (_text, seed) => `KAONA1:${Array.from({ length: 74 }, (_digit, index) => base32[(seed * 17 + index * index * 7 + (index >> 2) * seed) % 32]).join("")}:2566:2023-06-20`);
  const read = texts.map((text) => {
    const { data, width, height } = decoded(qrPicture(text));
    return jsQR(new Uint8ClampedArray(data), width, height)?.data;
  });
  expect(read).toEqual(texts);
});
