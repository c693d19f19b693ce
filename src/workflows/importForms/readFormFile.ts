import { decodeFormText } from "../../printedForm/decodeFormText";
import { PrintedFormError } from "../../printedForm/printedFormError";
import { docxText } from "./docxText";

/** More than any pile of printed reports. Bytes. */
export const LARGEST_FORM_FILE = 32 * 1024 * 1024;

/** What the first bytes of a file say it is. */
const SIGNATURES: readonly { readonly looksLike: "PDF" | "OLD_WORD" | "IMAGE" | "ZIP"; readonly bytes: readonly number[] }[] = [
  { looksLike: "PDF", bytes: [0x25, 0x50, 0x44, 0x46] },
  // The container of .doc and .xls, and of Word documents with a password.
  { looksLike: "OLD_WORD", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { looksLike: "IMAGE", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { looksLike: "IMAGE", bytes: [0xff, 0xd8, 0xff] },
  { looksLike: "IMAGE", bytes: [0x47, 0x49, 0x46, 0x38] },
  { looksLike: "ZIP", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { looksLike: "ZIP", bytes: [0x50, 0x4b, 0x05, 0x06] },
];

/**
 * The text of a printed report, whatever file it came in: a text file in UTF-8, UTF-16 or the Thai code page of old exports, or a Word document (.docx). What the
 * file holds decides, not its name. Throws `PrintedFormError` for everything else.
 */
export async function readFormFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string> {
  const { name, bytes } = file;
  if (bytes.length > LARGEST_FORM_FILE) throw new PrintedFormError("FILE_TOO_LARGE", name, null, { sizeBytes: bytes.length, limitBytes: LARGEST_FORM_FILE });
  const looksLike = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))?.looksLike ?? null;
  if (looksLike === "ZIP") return await docxText(bytes, name).catch((error: unknown) => Promise.reject(asOtherArchive(error, name)));
  if (looksLike !== null) throw new PrintedFormError("NOT_TEXT", name, null, { looksLike });
  const decoded = decodeFormText(bytes);
  if (decoded === null) throw new PrintedFormError("NOT_TEXT", name, null, { looksLike: "BINARY" });
  return decoded.text;
}

/** An archive that is no Word document and is not called one (a workbook, say) is simply no text. */
function asOtherArchive(error: unknown, name: string): unknown {
  const hasNoDocument = error instanceof PrintedFormError && error.facts.reason === "NO_DOCUMENT";
  return hasNoDocument && !/\.docx?$/i.test(name) ? new PrintedFormError("NOT_TEXT", name, null, { looksLike: "ZIP" }) : error;
}
