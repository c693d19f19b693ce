import { crc32 } from "node:zlib";
import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { newPackage, openPackage } from "../../../../src/hosts/exceljs/package/zip";
import type { PackageLimits } from "../../../../src/hosts/exceljs/package/zip/packageLimits";
import { WorkbookError } from "../../../../src/workbook/workbookError";

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

const contentTypes = { "[Content_Types].xml": utf8("<Types/>") };

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({ ...contentTypes, ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])) });

const open = (bytes: Uint8Array, limits: Partial<PackageLimits> = {}) => openPackage(bytes, { file: "book.xlsx", limits });

/** The error of an action as "PROBLEM reason part", or "no error". */
function fault(action: () => unknown): string {
  try {
    action();
    return "no error";
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { reason, limit, part } = error.facts;
    return [error.problem, reason ?? limit, part].filter((word) => word !== undefined && word !== null).join(" ");
  }
}

/** A copy with bytes replaced. */
function patched(bytes: Uint8Array, edit: (copy: Buffer) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  edit(copy);
  return copy;
}

const replaceAll = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");

const centralOf = (zipped: Buffer, name: string): number => {
  let at = zipped.indexOf("PK\x01\x02");
  while (at >= 0 && !zipped.subarray(at + 46).toString("latin1").startsWith(name)) at = zipped.indexOf("PK\x01\x02", at + 1);
  return at;
};

describe("what is refused when opening", () => {
  const good = zip({ "xl/a.xml": "<a>ก้าวหน้า</a>" });
  const ole = (stream: string): Uint8Array => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(stream, "utf16le")]);

  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "NOT_A_WORKBOOK empty"],
    ["text", utf8("รหัสโครงการ,ชื่อโครงการ"), "NOT_A_WORKBOOK notAZip"],
    ["two bytes", utf8("PK"), "NOT_A_WORKBOOK notAZip"],
    ["a PDF", utf8("%PDF-1.7 …"), "NOT_A_WORKBOOK notAZip"],
    ["a workbook with a password", ole("EncryptedPackage"), "ENCRYPTED_WORKBOOK"],
    ["an .xls of Excel 97", ole("Workbook"), "NOT_A_WORKBOOK oldFormat"],
    ["a zip of something else", zipSync({ "readme.txt": utf8("hello") }), "NOT_A_WORKBOOK notAPackage"],
    ["an empty zip", zipSync({}), "NOT_A_WORKBOOK notAPackage"],
    ["a file cut off in the middle", good.subarray(0, good.length / 2), "DAMAGED_PACKAGE truncated"],
    ["a file without its last byte", good.subarray(0, good.length - 1), "DAMAGED_PACKAGE truncated"],
    ["a part outside the package", replaceAll(zip({ "aa/evil.xml": "x" }), "aa/evil.xml", "../evil.xml"), "DAMAGED_PACKAGE partName ../evil.xml"],
    ["a part in the middle of the way out", replaceAll(zip({ "xl/aa/e.xml": "x" }), "xl/aa/e.xml", "xl/../e.xml"), "DAMAGED_PACKAGE partName xl/../e.xml"],
    ["an absolute name", replaceAll(zip({ "aetc/a": "x" }), "aetc/a", "/etc/a"), "DAMAGED_PACKAGE partName /etc/a"],
    ["a drive", replaceAll(zip({ "c./a.xml": "x" }), "c./a.xml", "c:/a.xml"), "DAMAGED_PACKAGE partName c:/a.xml"],
    ["a backslash", replaceAll(zip({ "xl/a.xml": "x" }), "xl/a.xml", "xl\\a.xml"), "DAMAGED_PACKAGE partName xl\\a.xml"],
    ["two parts of one name", replaceAll(zip({ "xl/a.xml": "x", "xl/b.xml": "y" }), "xl/b.xml", "xl/a.xml"), "DAMAGED_PACKAGE duplicatePart xl/a.xml"],
    ["two parts that differ by case", replaceAll(zip({ "xl/a.xml": "x", "xl/b.xml": "y" }), "xl/b.xml", "xl/A.xml"), "DAMAGED_PACKAGE duplicatePart xl/A.xml"],
    ["an encrypted part", patched(good, (copy) => copy.writeUInt16LE(1, centralOf(copy, "xl/a.xml") + 8)), "ENCRYPTED_WORKBOOK"],
    ["a part packed with LZMA", patched(good, (copy) => copy.writeUInt16LE(14, centralOf(copy, "xl/a.xml") + 10)), "DAMAGED_PACKAGE compression xl/a.xml"],
    ["a part that begins outside the file", patched(good, (copy) => copy.writeUInt32LE(99_999, centralOf(copy, "xl/a.xml") + 42)), "DAMAGED_PACKAGE truncated xl/a.xml"],
    ["two entries over the same bytes", patched(zip({ "xl/a.xml": "x", "xl/b.xml": "y" }), (copy) => copy.writeUInt32LE(copy.readUInt32LE(centralOf(copy, "xl/a.xml") + 42), centralOf(copy, "xl/b.xml") + 42)), "DAMAGED_PACKAGE overlap xl/b.xml"],
    ["one volume of several", patched(good, (copy) => copy.writeUInt16LE(1, copy.length - 22 + 6)), "DAMAGED_PACKAGE volumes"],
  ])("%s", (_name, bytes, expected) => {
    expect(fault(() => open(bytes))).toBe(expected);
  });

  it("names the file", () => {
    expect(() => openPackage(utf8("x"), { file: "รายงาน.xlsx" })).toThrow(expect.objectContaining({ facts: { file: "รายงาน.xlsx", reason: "notAZip" } }));
  });
});

describe("limits", () => {
  const bytes = zip({ "xl/a.xml": "ก".repeat(5000), "xl/b.xml": "x" });

  it.each<[string, Partial<PackageLimits>, string]>([
    ["within the default limits", {}, "no error"],
    ["bytes of the file", { fileBytes: 100 }, "FILE_TOO_LARGE fileBytes"],
    ["parts", { entries: 2 }, "FILE_TOO_LARGE entries"],
    ["bytes of a part", { partBytes: 14_999 }, "FILE_TOO_LARGE partBytes xl/a.xml"],
    ["bytes of a part, exactly", { partBytes: 15_000 }, "no error"],
    ["bytes of all parts", { totalBytes: 15_000 }, "FILE_TOO_LARGE totalBytes"],
    ["ratio", { ratio: 20, ratioFrom: 10_000 }, "FILE_TOO_LARGE ratio xl/a.xml"],
    ["ratio of a part too small to matter", { ratio: 20, ratioFrom: 15_000 }, "no error"],
  ])("%s", (_name, limits, expected) => {
    expect(fault(() => open(bytes, limits))).toBe(expected);
  });

  it("stops a part that inflates to more than it declares", () => {
    const lying = patched(bytes, (copy) => copy.writeUInt32LE(10, centralOf(copy, "xl/a.xml") + 24));
    expect(fault(() => open(lying).bytes("xl/a.xml"))).toBe("DAMAGED_PACKAGE checksum xl/a.xml");
  });
});

describe("reading parts", () => {
  const bytes = zip({ "xl/a.xml": "<a>ก้าวหน้า</a>", "xl/b.xml": "<b/>" });

  it("reads text whatever the case of the name", () => {
    expect(open(bytes).text("XL/A.xml")).toBe("<a>ก้าวหน้า</a>");
  });

  it("drops a byte order mark", () => {
    expect(open(zip({ "xl/a.xml": "\ufeff<a/>" })).text("xl/a.xml")).toBe("<a/>");
  });

  it("reads stored parts", () => {
    expect(open(zipSync({ ...contentTypes, "xl/a.xml": utf8("<a/>") }, { level: 0 })).text("xl/a.xml")).toBe("<a/>");
  });

  it("lists parts, not folders", () => {
    expect(open(zip({ "xl/": "", "xl/a.xml": "<a/>" })).names).toEqual(["[Content_Types].xml", "xl/a.xml"]);
  });

  it("reads a zip with a comment", () => {
    const comment = utf8("PK\x05\x06 not the end");
    const commented = Buffer.concat([patched(bytes, (copy) => copy.writeUInt16LE(comment.length, copy.length - 2)), comment]);
    expect(open(commented).text("xl/b.xml")).toBe("<b/>");
  });

  it.each<[string, () => unknown, string]>([
    ["a part that is not there", () => open(bytes).text("xl/c.xml"), "DAMAGED_PACKAGE missingPart xl/c.xml"],
    ["text that is not UTF-8", () => open(zipSync({ ...contentTypes, "xl/a.xml": Uint8Array.of(0xff, 0xfe, 0x41) })).text("xl/a.xml"), "DAMAGED_PACKAGE encoding xl/a.xml"],
    ["a flipped bit in a stored part", () => open(replaceAll(zipSync({ ...contentTypes, "xl/a.xml": utf8("<abc/>") }, { level: 0 }), "<abc/>", "<abd/>")).text("xl/a.xml"), "DAMAGED_PACKAGE checksum xl/a.xml"],
    ["garbage in a deflated part", () => open(patched(bytes, (copy) => copy.fill(0xff, copy.indexOf("xl/a.xml") + 8, copy.indexOf("xl/a.xml") + 20))).text("xl/a.xml"), "DAMAGED_PACKAGE checksum xl/a.xml"],
    ["verify of a good file", () => open(bytes).verify(), "no error"],
    ["verify of a file with one wrong checksum", () => open(patched(bytes, (copy) => copy.writeUInt32LE(1, centralOf(copy, "xl/b.xml") + 16))).verify(), "DAMAGED_PACKAGE checksum xl/b.xml"],
  ])("%s", (_name, action, expected) => {
    expect(fault(action)).toBe(expected);
  });

  it("reads sizes and offsets that stand in 64-bit fields", () => {
    const name = "[Content_Types].xml";
    const content = utf8("<Types/>");
    const local = Buffer.alloc(30);
    local.write("PK\x03\x04", 0, "latin1");
    local.writeUInt16LE(name.length, 26);
    const extra = Buffer.alloc(4 + 24);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(content.length), 4);
    extra.writeBigUInt64LE(BigInt(content.length), 12);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", 0, "latin1");
    central.writeUInt32LE(crc32(content), 16);
    central.writeUInt32LE(0xffffffff, 20);
    central.writeUInt32LE(0xffffffff, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(0xffffffff, 42);
    const start = 30 + name.length + content.length;
    const end64 = Buffer.alloc(56);
    end64.write("PK\x06\x06", 0, "latin1");
    end64.writeBigUInt64LE(1n, 32);
    end64.writeBigUInt64LE(BigInt(start), 48);
    const locator = Buffer.alloc(20);
    locator.write("PK\x06\x07", 0, "latin1");
    locator.writeBigUInt64LE(BigInt(start + 46 + name.length + extra.length), 8);
    const end = Buffer.alloc(22, 0xff);
    end.write("PK\x05\x06", 0, "latin1");
    end.fill(0, 4, 8);
    end.writeUInt16LE(0, 20);
    const wide = Buffer.concat([local, utf8(name), content, central, utf8(name), extra, end64, locator, end]);
    expect(open(wide).text(name)).toBe("<Types/>");
  });
});

describe("writing back", () => {
  const original = zip({ "xl/a.xml": "<a/>", "xl/b.xml": "<b/>", "xl/media/ภาพ.png": "…" });

  it("keeps every part, in order, when nothing was put", () => {
    const written = open(original).toBytes();
    expect(Object.keys(unzipSync(written))).toEqual(["[Content_Types].xml", "xl/a.xml", "xl/b.xml", "xl/media/ภาพ.png"]);
    expect(unzipSync(written)).toEqual(unzipSync(original));
  });

  it("changes what was put, adds at the end, removes, and keeps the packed bytes of the rest", () => {
    const book = open(original);
    book.putText("XL/a.xml", "<a>ใหม่</a>");
    book.putText("xl/new.xml", "<new/>");
    book.remove("xl/b.xml");
    book.remove("xl/never-there.xml");
    expect(book.text("xl/a.xml")).toBe("<a>ใหม่</a>");
    const written = book.toBytes();
    expect(Object.entries(unzipSync(written)).map(([name, content]) => `${name}: ${strFromU8(content)}`)).toEqual([
      "[Content_Types].xml: <Types/>",
      "xl/a.xml: <a>ใหม่</a>",
      "xl/media/ภาพ.png: …",
      "xl/new.xml: <new/>",
    ]);
  });

  it("does not repack what it did not touch", () => {
    const stored = zipSync({ ...contentTypes, "xl/a.xml": utf8("<a/>".repeat(100)) }, { level: 0 });
    expect(Buffer.from(open(stored).toBytes()).includes("<a/>".repeat(100))).toBe(true);
  });

  it("gives the same bytes at any time of day", () => {
    const at = (mtime: string) => openPackage(zipSync({ ...contentTypes, "xl/a.xml": utf8("<a/>") }, { mtime }), { file: "book.xlsx" }).toBytes();
    expect(at("2025-01-01")).toEqual(at("2026-06-30"));
  });

  it("leaves the bytes it was given alone", () => {
    const before = Buffer.from(original);
    const book = open(original);
    book.putText("xl/a.xml", "<other/>");
    book.toBytes();
    expect(Buffer.from(original).equals(before)).toBe(true);
  });

  it("makes a package from nothing", () => {
    const book = newPackage("new.xlsx");
    book.putText("[Content_Types].xml", "<Types/>");
    expect(open(book.toBytes(1)).text("[Content_Types].xml")).toBe("<Types/>");
  });
});

describe("whatever the bytes are", () => {
  const seed = zip({ "xl/a.xml": "<a>ก้าวหน้า</a>".repeat(20), "xl/b.xml": "<b/>" });

  it("throws only WorkbookError, and what it reads has its checksum", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(seed.length), (edits, length) => {
        const bytes = patched(seed, (copy) => {
          for (const [at, value] of edits) copy[at] = value;
        }).subarray(0, edits.length === 0 ? length : seed.length);
        const outcome = fault(() => {
          const book = open(bytes);
          book.verify();
          for (const name of book.names) book.text(name);
        });
        expect(outcome).toMatch(/^(no error|[A-Z_]+\b.*)$/s);
      }),
      { numRuns: 500 },
    );
  });
});
