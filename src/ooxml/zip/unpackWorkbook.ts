import { WorkbookError } from "../../workbook/workbookError";
import { damaged, notAWorkbook } from "../opc/packageFault";
import type { PackageParts } from "../opc/packageParts";
import { type InflateLimits, inflateParts } from "./inflateParts";

/** Pictures, fonts and macros are never unpacked. */
const TEXT_PART = /\.(?:xml|rels)$/i;

/**
 * Opens the bytes of a workbook file that somebody hands over in a browser, every part of text unpacked. `file` is how errors name it.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, ENCRYPTED_WORKBOOK, FILE_TOO_LARGE, DAMAGED_PACKAGE
 */
export async function unpackWorkbook(bytes: Uint8Array, file: string, limits: InflateLimits): Promise<PackageParts> {
  refuseOther(bytes, file);
  const parts = await inflateParts(bytes, {
    limits,
    isWanted: (name) => TEXT_PART.test(name),
    tooMuch: (reason, allowed) => new WorkbookError("FILE_TOO_LARGE", { file, limit: reason === "RATIO" ? "ratio" : reason === "ENTRIES" ? "entries" : "totalBytes", allowed }),
    repeated: (name) => damaged(file, "duplicatePart", name),
  }).catch((cause: unknown) => {
    throw cause instanceof WorkbookError ? cause : damaged(file, "truncated", null, cause);
  });
  return openParts(parts, file);
}

/** A workbook with a password, or an old `.xls`: both are OLE files (MS-OFFCRYPTO 2.3, MS-CFB 2.2), told apart by a name in their directory. */
function refuseOther(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw notAWorkbook(file, "empty");
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const isEncrypted = new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
    throw isEncrypted ? new WorkbookError("ENCRYPTED_WORKBOOK", { file }) : notAWorkbook(file, "oldFormat");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook(file, "notAZip");
}

function openParts(parts: ReadonlyMap<string, Uint8Array>, file: string): PackageParts {
  const byName = new Map([...parts].map(([name, content]) => [name.toLowerCase(), content]));
  if (!byName.has("[content_types].xml")) throw notAWorkbook(file, "notAPackage");
  return {
    file,
    has: (name) => byName.has(name.toLowerCase()),
    bytes: (name) => {
      const content = byName.get(name.toLowerCase());
      if (content === undefined) throw damaged(file, "missingPart", name);
      return content;
    },
  };
}
