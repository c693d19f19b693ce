import { PrintedFormError } from "../../printedForm/printedFormError";
import type { InflateLimits } from "../../ooxml/zip/inflateParts";
import { harmlessDocx } from "./docxPackage";
import { htmlLines } from "./htmlLines";

/** The little of mammoth that is used. Its own types name Node's `Buffer`, which the core does not know. */
interface Mammoth {
  convertToHtml(input: { readonly buffer: Uint8Array; readonly arrayBuffer: ArrayBufferLike }, options: Readonly<Record<string, unknown>>): Promise<{ readonly value: string }>;
  readonly images: { imgElement(source: () => Promise<{ readonly src: string }>): unknown };
}

/**
 * The text of a Word document: a line for every paragraph, a table row as columns parted by tabs, which is how the reader of printed forms knows its columns.
 *
 * Mammoth turns the document into HTML, and the HTML into lines here; its own raw text would lose rows and columns, and reading `document.xml` ourselves
 * would mean repeating what mammoth knows of runs, deleted text, list numbering and text boxes. Page headers and pictures are left out. The document is
 * made harmless first (`harmlessDocx`). Both libraries are loaded only when a Word document comes. Throws `PrintedFormError`.
 */
export async function docxText(bytes: Uint8Array, file: string, limits?: InflateLimits): Promise<string> {
  const harmless = await harmlessDocx(bytes, file, limits);
  const mammoth = (await import("mammoth")) as unknown as Mammoth;
  try {
    const input = { buffer: harmless, arrayBuffer: harmless.buffer };
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const { value } = await mammoth.convertToHtml(input, { convertImage, includeEmbeddedStyleMap: false });
    return htmlLines(value).join("\n");
  } catch (error) {
    throw new PrintedFormError("DOCX_UNREADABLE", file, null, { reason: "BROKEN" }, { cause: error });
  }
}
