import { createExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { EmulatedExcel } from "../../../src/workbench/excel/emulatedExcel";
import type { ExcelOptions } from "../../../src/workbench/excel/session/openWorkspace";
import { officeClient } from "./officeClient";
import type { OfficeClient } from "./officeClient";

/** An emulated Excel with an add-in's page connected to it. */
export interface OpenExcel {
  readonly excel: EmulatedExcel;
  readonly client: OfficeClient;
}

export function openExcelWith(cells: Readonly<Record<string, unknown[][]>> = {}, options: ExcelOptions = {}): Promise<OpenExcel> {
  const excel = createExcel(options);
  const client = officeClient(excel);
  return client.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, values] of Object.entries(cells)) sheet.getRange(address).values = values;
    await context.sync();
    return { excel, client };
  });
}

/** Runs with the first sheet at hand and one last sync; what the callback returns may be loaded by then. */
export function onSheet<T>(client: OfficeClient, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return client.run(async (context) => {
    const result = await act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The code of the error with which a promise fails; "nothing" when it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "nothing";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
