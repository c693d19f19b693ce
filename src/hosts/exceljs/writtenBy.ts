import type { Workbook } from "exceljs";

/** The workbook as exceljs writes it, unpacked: the finishing step packs it, faster and once. */
export async function writtenBy(workbook: Workbook): Promise<Uint8Array> {
  // The option is missing from exceljs's types; its JSZip takes it (performance-baselines.md A).
  const options = { zip: { compression: "STORE" } } as Parameters<Workbook["xlsx"]["writeBuffer"]>[0];
  return new Uint8Array(await workbook.xlsx.writeBuffer(options));
}
