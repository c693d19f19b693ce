import { type InflateLimits, inflateParts } from "../../ooxml/zip/inflateParts";
import { PrintedFormError, type PrintedFormFacts, type PrintedFormProblem } from "../../printedForm/printedFormError";

const MEBIBYTE = 1024 * 1024;

/** What a Word document may cost to open; far more than any report needs. */
export const DOCX_LIMITS: InflateLimits = { entries: 5000, unpackedBytes: 48 * MEBIBYTE, ratio: 300, ratioFrom: 2 * MEBIBYTE };

/** The parts that hold or find text. Pictures, fonts and embedded files are never unpacked. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]{1,100}\.(?:xml|rels))$/;
const DOCUMENT_PART = /^word\/[\w.-]+\.xml$/;
/** Word never declares a document type; whoever does wants entities expanded. */
const FORBIDDEN = /<!(?:DOCTYPE|ENTITY)/i;

/**
 * A copy of a Word document that holds only its text parts, unpacked and harmless, for a reader that trusts what it is given. Limits are held before
 * and while it is unpacked. Throws `PrintedFormError` (`ZIP_BOMB`, `DOCX_UNREADABLE`).
 */
export async function harmlessDocx(bytes: Uint8Array, file: string, limits: InflateLimits = DOCX_LIMITS): Promise<Uint8Array> {
  const { strFromU8, zipSync } = await import("fflate");
  const refuse = (problem: PrintedFormProblem, facts: PrintedFormFacts) => new PrintedFormError(problem, file, null, facts);
  let hasDocument = false;
  try {
    const parts = await inflateParts(bytes, {
      limits,
      isWanted: (name) => {
        hasDocument ||= DOCUMENT_PART.test(name);
        return TEXT_PART.test(name);
      },
      tooMuch: (reason, limit) => refuse("ZIP_BOMB", { reason, limit }),
      repeated: () => refuse("DOCX_UNREADABLE", { reason: "BROKEN" }),
    });
    if (!hasDocument) throw refuse("DOCX_UNREADABLE", { reason: "NO_DOCUMENT" });
    if (![...parts.keys()].some((name) => DOCUMENT_PART.test(name))) throw refuse("DOCX_UNREADABLE", { reason: "BROKEN" });
    for (const content of parts.values()) if (FORBIDDEN.test(strFromU8(content, true))) throw refuse("DOCX_UNREADABLE", { reason: "FORBIDDEN_XML" });
    return zipSync(Object.fromEntries([...parts].map(([name, content]): [string, [Uint8Array, { level: 0 }]] => [name, [content, { level: 0 }]])));
  } catch (error) {
    if (error instanceof PrintedFormError) throw error;
    throw new PrintedFormError("DOCX_UNREADABLE", file, null, { reason: "BROKEN" }, { cause: error });
  }
}
