import { PrintedFormError, type PrintedFormFacts, type PrintedFormProblem } from "../../printedForm/printedFormError";

/** What a Word document may cost to open; far more than any report needs. */
export interface DocxLimits {
  readonly entries: number;
  /** Bytes of all text parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked to packed bytes of one part; parts below `ratioFrom` unpacked bytes may have any. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEBIBYTE = 1024 * 1024;

export const DOCX_LIMITS: DocxLimits = { entries: 5000, unpackedBytes: 48 * MEBIBYTE, ratio: 300, ratioFrom: 2 * MEBIBYTE };

/** The parts that hold or find text. Pictures, fonts and embedded files are never unpacked. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]{1,100}\.(?:xml|rels))$/;
const DOCUMENT_PART = /^word\/[\w.-]+\.xml$/;
/** Word never declares a document type; whoever does wants entities expanded. */
const FORBIDDEN = /<!(?:DOCTYPE|ENTITY)/i;
const CHUNK = 4096;

/**
 * A copy of a Word document that holds only its text parts, unpacked and harmless, for a reader that trusts what it is given.
 *
 * The zip's directory is read before anything is inflated: too many entries, too much declared size or too high a ratio is refused there. What the
 * directory says may be a lie, so the parts are then inflated chunk by chunk and counted, stopping at the limit. Throws `PrintedFormError`
 * (`ZIP_BOMB`, `DOCX_UNREADABLE`).
 */
export async function harmlessDocx(bytes: Uint8Array, file: string, limits: DocxLimits = DOCX_LIMITS): Promise<Uint8Array> {
  const { strFromU8, Unzip, UnzipInflate, unzipSync, zipSync } = await import("fflate");
  const refuse = (problem: PrintedFormProblem, facts: PrintedFormFacts) => new PrintedFormError(problem, file, null, facts);

  const checkDirectory = (): boolean => {
    let entries = 0;
    let declared = 0;
    let hasDocument = false;
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > limits.entries) throw refuse("ZIP_BOMB", { reason: "ENTRIES", limit: limits.entries });
        if (!TEXT_PART.test(name)) return false;
        hasDocument ||= DOCUMENT_PART.test(name);
        declared += originalSize;
        if (declared > limits.unpackedBytes) throw refuse("ZIP_BOMB", { reason: "SIZE", limit: limits.unpackedBytes });
        if (originalSize > limits.ratioFrom && originalSize > size * limits.ratio) throw refuse("ZIP_BOMB", { reason: "RATIO", limit: limits.ratio });
        return false;
      },
    });
    return hasDocument;
  };

  const unpack = (): Record<string, [Uint8Array, { level: 0 }]> => {
    const parts: Record<string, [Uint8Array, { level: 0 }]> = {};
    let unpacked = 0;
    const unzip = new Unzip((part) => {
      if (!TEXT_PART.test(part.name)) return;
      const chunks: Uint8Array[] = [];
      part.ondata = (error, chunk, isLast) => {
        if (error !== null) throw error;
        unpacked += chunk.length;
        if (unpacked > limits.unpackedBytes) throw refuse("ZIP_BOMB", { reason: "SIZE", limit: limits.unpackedBytes });
        chunks.push(chunk);
        if (!isLast) return;
        const content = joined(chunks);
        if (FORBIDDEN.test(strFromU8(content, true))) throw refuse("DOCX_UNREADABLE", { reason: "FORBIDDEN_XML" });
        parts[part.name] = [content, { level: 0 }];
      };
      part.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += CHUNK) unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    return parts;
  };

  try {
    if (!checkDirectory()) throw refuse("DOCX_UNREADABLE", { reason: "NO_DOCUMENT" });
    const parts = unpack();
    if (!Object.keys(parts).some((name) => DOCUMENT_PART.test(name))) throw refuse("DOCX_UNREADABLE", { reason: "BROKEN" });
    return zipSync(parts);
  } catch (error) {
    if (error instanceof PrintedFormError) throw error;
    throw new PrintedFormError("DOCX_UNREADABLE", file, null, { reason: "BROKEN" }, { cause: error });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
