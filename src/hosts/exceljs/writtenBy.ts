import type { Workbook } from "exceljs";
import { ZipWriter } from "exceljs/lib/utils/zip-stream";

/** The workbook as exceljs writes it, unpacked: the finishing step packs it, faster and once. */
export async function writtenBy(workbook: Workbook): Promise<Uint8Array> {
  keepCharactersWhole();
  // The option is missing from exceljs's types; its JSZip takes it (performance-baselines.md A).
  const options = { zip: { compression: "STORE" } } as Parameters<Workbook["xlsx"]["writeBuffer"]>[0];
  return new Uint8Array(await workbook.xlsx.writeBuffer(options));
}

let isMended = false;

/**
 * exceljs hands JSZip whole parts as text, and JSZip encodes text in slices of 16,384 UTF-16 units: a character outside the basic
 * plane (an emoji, a rare Chinese name) that lies across two slices becomes two replacement characters. Bytes are not sliced apart.
 */
function keepCharactersWhole(): void {
  if (isMended) return;
  isMended = true;
  const { append } = ZipWriter.prototype;
  ZipWriter.prototype.append = function (data, options) {
    append.call(this, typeof data === "string" && options.base64 !== true ? Buffer.from(data, "utf8") : data, options);
  };
}
