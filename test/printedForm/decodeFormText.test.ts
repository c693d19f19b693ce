import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { decodeFormText } from "../../src/printedForm/decodeFormText";

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

/** As an old export writes it; `null` where the code page lacks a letter. */
function thaiCodePage(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code === 0xa0) return 0xa0;
    if (code === 0x2026) return 0x85;
    if (code >= 0xe01 && code <= 0xe5b) return code - 0xe01 + 0xa1;
    throw new Error(`not in the code page: ${letter}`);
  }));
}

const seed = readFileSync(join(__dirname, "../fixtures/printed-form.txt"), "utf8");

it.each([
  ["UTF-8", utf8(seed), "UTF-8"],
  ["UTF-8 with a byte-order mark", utf8(`\ufeff${seed}`), "UTF-8"],
  ["UTF-16, little end first", utf16(seed), "UTF-16LE"],
  ["UTF-16, big end first", swapped(utf16(seed)), "UTF-16BE"],
  ["TIS-620 / windows-874", thaiCodePage(seed), "WINDOWS-874"],
])("reads the printed form from %s", (_name, bytes, encoding) => {
  expect(decodeFormText(bytes)).toEqual({ text: seed, encoding });
});

it.each([
  ["nothing", "", "UTF-8"],
  ["ASCII", "FY 2566", "UTF-8"],
  ["other scripts and emoji", "é ß 漢 😀", "UTF-8"],
])("reads %s as UTF-8", (_name, text, encoding) => {
  expect(decodeFormText(utf8(text))).toEqual({ text, encoding });
});

it.each(["โครงการ", "รกรก ยกเลิก", "กำหนดการ 2566 …", "๑๒๓ ฿"])("reads %j of the Thai code page, though two of its letters may look like one of UTF-8", (text) => {
  expect(decodeFormText(thaiCodePage(text))).toEqual({ text, encoding: "WINDOWS-874" });
});

it("keeps UTF-8 that is damaged in one place, marking the place", () => {
  const bytes = utf8("โครงการปรับปรุงทางเท้า");
  bytes[4] = 0xff;
  expect(decodeFormText(bytes)?.text).toMatch(/^โ\ufffd+รงการปรับปรุงทางเท้า$/);
});

it("keeps UTF-8 that is cut inside a letter", () => {
  expect(decodeFormText(utf8("โครง").slice(0, -1))).toEqual({ text: "โคร\ufffd", encoding: "UTF-8" });
});

it.each([
  ["a letter written longer than needed", [0xe0, 0x80, 0xaf]],
  ["half of a pair", [0xed, 0xa0, 0x80]],
  ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
])("does not take %s for UTF-8", (_name, wrong) => {
  const text = decodeFormText(new Uint8Array([...utf8("โครงการ"), ...wrong, ...utf8("ทางเท้า")]))?.text;
  expect(text).toMatch(/^โครงการ\ufffd+ทางเท้า$/);
});

it("replaces half of a pair in UTF-16 and an odd last byte", () => {
  expect(decodeFormText(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x01, 0x0e, 0x41]))).toEqual({ text: "\ufffdก\ufffd", encoding: "UTF-16LE" });
});

it.each([
  ["zero bytes", [0x41, 0x00, 0x42]],
  ["control characters", [0x50, 0x4b, 0x03, 0x04]],
  ["bytes that no Thai export has", [0xc3, 0xc3, 0xfc, 0xfd, 0xfe, 0xff, 0xff]],
])("finds no text in %s", (_name, bytes) => {
  expect(decodeFormText(new Uint8Array(bytes))).toBeNull();
});

it("decodes every text it is given, and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 200 }), (text, bytes) => {
      if (!/[\u0000-\u0008\u000e-\u001f]/.test(text) && !text.startsWith("\ufeff")) expect(decodeFormText(utf8(text))).toEqual({ text, encoding: "UTF-8" });
      expect(decodeFormText(bytes)).toEqual(bytes.length === 0 ? { text: "", encoding: "UTF-8" } : decodeFormText(bytes));
    }),
    { numRuns: 300 },
  );
});

it("decodes the same as Node's own decoder wherever that finds no fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }).map((text) => text.replace(/[\u0000-\u001f]/g, " ")), (text) => {
      expect(decodeFormText(utf8(text))?.text).toBe(new TextDecoder("utf-8", { fatal: true }).decode(utf8(text)));
    }),
    { numRuns: 200 },
  );
});
