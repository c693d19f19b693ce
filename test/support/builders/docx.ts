/** Word documents for tests, as small as Word accepts them. */
import { strToU8, type Zippable, zipSync } from "fflate";

/** A paragraph (with tabs and, at "\n", line breaks), a table (paragraphs of a cell parted by "\n"), or a numbered list. */
export type DocxBlock = string | { readonly rows: readonly (readonly string[])[] } | { readonly items: readonly string[] };

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const run = (text: string) =>
  text.split(/(\t|\n)/).map((part) => (part === "\t" ? "<w:r><w:tab/></w:r>" : part === "\n" ? "<w:r><w:br/></w:r>" : `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)).join("");

const paragraph = (text: string, properties = "") => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

function blockXml(block: DocxBlock): string {
  if (typeof block === "string") return paragraph(block);
  if ("items" in block) return block.items.map((item) => paragraph(item, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')).join("");
  const cell = (text: string) => `<w:tc>${text.split("\n").map((line) => paragraph(line)).join("")}</w:tc>`;
  return `<w:tbl>${block.rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** The parts of a document; `over` replaces or adds some, null leaves one out. */
export function docxParts(blocks: readonly DocxBlock[], over: Readonly<Record<string, Uint8Array | string | null>> = {}): Zippable {
  const parts: Record<string, Uint8Array | string | null> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="${OFFICE}/image" Target="media/image1.png"/></Relationships>`,
    "word/numbering.xml": `${HEAD}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/document.xml": documentXml(blocks.map(blockXml).join("")),
    ...over,
  };
  return Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, typeof part === "string" ? strToU8(part) : part]])));
}

/** `word/document.xml` around a body. */
export function documentXml(body: string): string {
  return `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** A Word document with these blocks. */
export function aDocx(blocks: readonly DocxBlock[], over: Readonly<Record<string, Uint8Array | string | null>> = {}): Uint8Array {
  return zipSync(docxParts(blocks, over));
}
