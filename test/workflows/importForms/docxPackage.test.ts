import { strToU8, unzipSync, zipSync } from "fflate";
import { PrintedFormError } from "../../../src/printedForm/printedFormError";
import type { InflateLimits } from "../../../src/ooxml/zip/inflateParts";
import { DOCX_LIMITS, harmlessDocx } from "../../../src/workflows/importForms/docxPackage";
import { docxText } from "../../../src/workflows/importForms/docxText";
import { aDocx, docxParts, documentXml } from "../../support/builders/docx";

const tight: InflateLimits = { entries: 20, unpackedBytes: 200_000, ratio: 100, ratioFrom: 50_000 };

async function refusalOf(bytes: Uint8Array, limits: InflateLimits = tight): Promise<Pick<PrintedFormError, "problem" | "facts"> | null> {
  try {
    await docxText(bytes, "form.docx", limits);
    return null;
  } catch (error) {
    if (error instanceof PrintedFormError) return { problem: error.problem, facts: error.facts };
    throw error;
  }
}

/** Changes what the zip's own records say of one part: its unpacked size, in the directory and in front of the part. */
function withDeclaredSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const name = strToU8(part);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const [nameAt, sizeAt] = signature === 0x04034b50 ? [30, 22] : signature === 0x02014b50 ? [46, 24] : [0, 0];
    if (nameAt > 0 && name.every((byte, index) => bytes[at + nameAt + index] === byte)) view.setUint32(at + sizeAt, size, true);
  }
  return bytes;
}

const paragraphs = (count: number) => documentXml(Array.from({ length: count }, (_unused, index) => `<w:p><w:r><w:t>${(index * 2654435761) % 4294967296}</w:t></w:r></w:p>`).join(""));
const zeros = (length: number) => new Uint8Array(length);

describe("a document that unpacks to too much is refused", () => {
  it.each([
    ["too many parts", aDocx(["ก"], Object.fromEntries(Array.from({ length: 30 }, (_unused, index) => [`x/${index}.xml`, "<a/>"]))), { reason: "ENTRIES", limit: 20 }],
    ["too much text", aDocx([], { "word/document.xml": paragraphs(6000) }), { reason: "SIZE", limit: 200_000 }],
    ["text that packs too well", aDocx([], { "word/document.xml": documentXml(`<w:p>${" ".repeat(150_000)}</w:p>`) }), { reason: "RATIO", limit: 100 }],
    ["a directory that declares too much", withDeclaredSize(aDocx(["ก"]), "word/document.xml", 0x7fffffff), { reason: "SIZE", limit: 200_000 }],
    ["a directory that declares less than there is", withDeclaredSize(aDocx([], { "word/document.xml": paragraphs(6000) }), "word/document.xml", 100), { reason: "SIZE", limit: 200_000 }],
  ])("for %s", async (_name, bytes, facts) => {
    expect(await refusalOf(bytes)).toEqual({ problem: "ZIP_BOMB", facts });
  });

  it("before many megabytes of zeros are unpacked, whatever its directory says", async () => {
    const bomb = zipSync({ ...docxParts(["ก"]), "word/styles.xml": zeros(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(bomb, DOCX_LIMITS)).toEqual({ problem: "ZIP_BOMB", facts: { reason: "SIZE", limit: DOCX_LIMITS.unpackedBytes } });
    expect(await refusalOf(withDeclaredSize(bomb, "word/styles.xml", 10), DOCX_LIMITS)).toEqual({ problem: "ZIP_BOMB", facts: { reason: "SIZE", limit: DOCX_LIMITS.unpackedBytes } });
  });

  it("but not for pictures, which are never unpacked", async () => {
    const bytes = aDocx(["ก"], { "word/media/image1.png": zeros(5_000_000), "word/embeddings/book.xlsx": zeros(5_000_000) });
    expect(await docxText(bytes, "form.docx", tight)).toBe("ก");
    expect(Object.keys(unzipSync(await harmlessDocx(bytes, "form.docx", tight))).sort()).toEqual(["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/numbering.xml"]);
  });
});

describe("a document that cannot be opened is refused", () => {
  const whole = aDocx(["โครงการ"]);
  it.each([
    ["a workbook", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") }), "NO_DOCUMENT"],
    ["an empty archive", zipSync({}), "NO_DOCUMENT"],
    ["a document cut off", whole.slice(0, whole.length - 40), "BROKEN"],
    ["its first bytes alone", whole.slice(0, 60), "BROKEN"],
    ["XML that is not well formed", aDocx([], { "word/document.xml": "<w:document><w:body>" }), "BROKEN"],
    ["a document without a body", aDocx([], { "word/document.xml": "<a/>" }), "BROKEN"],
    ["no relationships and an odd main part", aDocx([], { "_rels/.rels": null, "word/document.xml": null, "word/other.xml": "<a/>" }), "BROKEN"],
    ["a document type", aDocx([], { "word/document.xml": `<!DOCTYPE w:document [<!ENTITY a "aaaa">]>${documentXml("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>")}` }), "FORBIDDEN_XML"],
    ["an entity in a lesser part", aDocx(["ก"], { "word/styles.xml": `<!doctype x [<!entity a SYSTEM "file:///">]><styles/>` }), "FORBIDDEN_XML"],
  ])("for %s", async (_name, bytes, reason) => {
    expect(await refusalOf(bytes)).toEqual({ problem: "DOCX_UNREADABLE", facts: { reason } });
  });

  it("with the cause, for logs", async () => {
    await expect(docxText(whole.slice(0, 60), "form.docx")).rejects.toMatchObject({ file: "form.docx", cause: expect.anything() });
  });
});

it("opens a document whose parts give their size only behind their data", async () => {
  const streamed = await streamedZip(docxParts(["โครงการ"]) as Record<string, Uint8Array>);
  expect(new DataView(streamed.buffer).getUint16(6, true) & 8).toBe(8);
  expect(await docxText(streamed, "form.docx")).toBe("โครงการ");
});

/** A zip as programs write it that cannot go back: sizes in data descriptors. */
async function streamedZip(parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { Zip, ZipDeflate } = await import("fflate");
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}
